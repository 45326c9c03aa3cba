//! What differs from one index to the next.

use vendor_screener::index::{self, Aspect, Index, changes};

use super::{folder, read, run, said};
use crate::layouts::CSL_CSV;

#[test]
fn what_changed_from_one_index_to_the_next_is_told_list_by_list() {
    let index = |name: &str, text: &str| {
        let folder = folder(name, &[("csl.csv", text)]);
        let index = folder.join("out.bin").to_str().unwrap().to_owned();
        assert!(run(&["index", "build", folder.to_str().unwrap(), "--out", &index]).status.success());
        index
    };
    let renamed = CSL_CSV.replace("SAMPLE, Ana\"", "SAMPLE, Anna\"").replace("SDGT", "SDGT; IRGC");
    let replaced = renamed.replace("Sample Works Co., Ltd.", "Other Works Co., Ltd.");
    let (old, new) = (index("diff-old", CSL_CSV), index("diff-new", &replaced));
    let said_json = run(&["index", "diff", &old, &new, "--format", "json"]);
    let changes: serde_json::Value = serde_json::from_slice(&said_json.stdout).unwrap();
    let [sdn, el] = changes["lists"].as_array().unwrap().as_slice() else { panic!("{changes}") };
    assert_eq!((&sdn["id"], &el["id"]), (&"us-ofac-sdn".into(), &"us-bis-el".into()));
    assert_eq!(
        sdn["renamed"],
        serde_json::json!([{ "party": "ofac-7", "name": "SAMPLE, Anna", "was": "SAMPLE, Ana" }])
    );
    assert_eq!(sdn["reprogrammed"][0]["programmes"], serde_json::json!(["IRGC", "SDGT"]));
    assert_eq!(el["added"][0]["name"], "Other Works Co., Ltd.");
    assert_eq!(el["removed"][0]["name"], "Sample Works Co., Ltd.");
    let table = said(&run(&["index", "diff", &old, &new]).stdout);
    assert!(table.contains("  1 renamed\n    ~  ofac-7  SAMPLE, Ana → SAMPLE, Anna\n"), "{table}");
    assert!(table.contains("  1 under other programmes\n    ~  ofac-7  SAMPLE, Anna  SDGT → IRGC, SDGT\n"), "{table}");
    let csv = said(&run(&["index", "diff", &old, &new, "--format", "csv"]).stdout);
    assert!(csv.contains("us-ofac-sdn,re-programmed,ofac-7,\"SAMPLE, Anna\",SDGT,IRGC; SDGT\n"), "{csv}");
    let same = said(&run(&["index", "diff", &old, &old]).stdout);
    assert!(same.contains("us-bis-el: the same parties") && !same.contains("added"), "{same}");
}

#[test]
fn whatever_alters_an_answer_is_a_change() {
    let party = |replaced: &str, by: &str| {
        let text = "<Designations><DateGenerated>08/10/2026</DateGenerated><Designation><DateDesignated>25/01/2001</DateDesignated><UniqueID>XYZ0006</UniqueID>\
            <Names><Name><Name6>SAMPLE</Name6><NameType>Primary Name</NameType></Name><Name><Name6>EXAMPLE</Name6><NameType>Alias</NameType></Name></Names>\
            <RegimeName>R</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed>\
            <Addresses><Address><AddressCountry>Chad</AddressCountry></Address></Addresses></Designation></Designations>";
        let reading = read("uk.xml", text.replace(replaced, by).as_bytes()).unwrap();
        Index::open(&index::build_with_facts(&reading.collection, &reading.facts, "0").unwrap()).unwrap()
    };
    let old = party("", "");
    for (replaced, by, what) in [
        ("EXAMPLE", "EXEMPLAR", vec![Aspect::Aliases]),
        ("25/01/2001", "26/01/2001", vec![Aspect::Since]),
        (">Entity<", ">Ship<", vec![Aspect::Kind]),
        ("Asset freeze", "Director disqualification", vec![Aspect::Terms]),
        ("Chad", "Iran", vec![Aspect::Countries, Aspect::Facts]),
        ("XYZ0006", "XYZ0007", vec![Aspect::Id, Aspect::Citations]),
        ("08/10/2026", "09/10/2026", vec![]),
    ] {
        let changes = changes(&old, &party(replaced, by));
        let amended: Vec<Aspect> = changes.lists[0].amended.iter().map(|one| one.what).collect();
        assert_eq!((amended, changes.lists[0].is_empty()), (what.clone(), what.is_empty()), "{replaced} → {by}");
    }
}

#[test]
fn a_party_that_is_found_on_another_list_as_well_has_not_changed_on_the_first() {
    // The id is that of the Entity List, until the SDN List has the company, too.
    let row = CSL_CSV.lines().last().unwrap();
    let other = row.replace(
        "Entity List (EL) - Bureau of Industry and Security\",\"\"",
        "Specially Designated Nationals (SDN) - Treasury Department\",\"8\"",
    );
    assert_ne!(row, other);
    let both = format!("{CSL_CSV}{other}\n");
    let index = |text: &str| {
        let reading = read("csl.csv", text.as_bytes()).unwrap().one_party_each();
        Index::open(&index::build(&reading.collection, "x").unwrap()).unwrap()
    };
    let (old, new) = (index(CSL_CSV), index(&both));
    assert!(old.find("us-bis-el-sample-works-co-ltd").is_some() && new.find("us-bis-el-sample-works-co-ltd").is_none());
    let changes = changes(&old, &new);
    let el = changes.lists.iter().find(|list| list.id == "us-bis-el").unwrap();
    assert!(el.is_empty(), "{el:?}");
}
