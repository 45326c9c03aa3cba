//! The table of legal forms (`src/core/names/legal_forms.txt`): well formed, folded as names are, and held
//! against ISO 20275 where that is at hand.

use crate::testing::project;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use vendor_screener::names::{Class, legal_form, words};

const TABLE: &str = include_str!("../../src/core/names/legal_forms.txt");

/// The lines `left sign right | right`, in their order.
fn lines(sign: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(sign)).map(|(left, right)| (left, right.split(" | ").collect())).collect()
}

/// A spelling without its marks.
fn bare(spelling: &str) -> &str {
    spelling.trim_start_matches(['^', '-'])
}

fn spellings() -> impl Iterator<Item = (&'static str, &'static str)> {
    lines(": ").into_iter().flat_map(|(kind, spellings)| spellings.into_iter().map(move |spelling| (kind, spelling)))
}

/// The words that carry a name, and the kinds of its forms.
fn parted(name: &str) -> (Vec<String>, Vec<&'static str>) {
    let (mut carrying, mut kinds) = (Vec::new(), Vec::new());
    for word in words(name) {
        match word.class {
            Class::LegalForm(kind) => kinds.push(kind),
            Class::Name => carrying.push(word.text),
            Class::Particle => {}
        }
    }
    (carrying, kinds)
}

fn kind(form: &str) -> &'static str {
    let (carrying, kinds) = parted(&format!("Hikvision {form}"));
    assert_eq!(carrying, ["hikvision"], "{form}");
    assert_eq!(kinds.len(), 1, "{form}");
    kinds[0]
}

// ── The table ────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn every_line_is_a_comment_a_kind_or_a_word_in_other_spellings() {
    let known = |line: &&str| line.is_empty() || line.starts_with('#') || line.contains(": ") != line.contains(" = ");
    assert_eq!(TABLE.lines().filter(|line| !known(line)).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_table_is_sorted_and_small() {
    for sign in [": ", " = "] {
        let lines = lines(sign);
        assert!(lines.is_sorted_by(|(a, _), (b, _)| a < b), "sorted and unique: {sign:?}");
        for (left, right) in lines {
            assert!(right.is_sorted_by(|a, b| bare(a) < bare(b)), "sorted and unique: {left}");
        }
    }
    assert!(spellings().count() <= 700, "{}", spellings().count());
    assert!(TABLE.len() <= 16 << 10, "{}", TABLE.len());
}

#[test]
fn a_spelling_stands_for_one_kind() {
    let mut kinds = BTreeMap::new();
    for (kind, spelling) in spellings() {
        let before = kinds.insert(bare(spelling).replace('.', ""), kind);
        assert_eq!(before, None, "{spelling}");
        assert!(kind.chars().all(|letter| letter.is_ascii_lowercase()), "{kind}");
    }
}

/// What is not folded is never found.
#[test]
fn every_word_is_its_own_folding() {
    let folded = |text: &str| words(text).into_iter().map(|word| word.text).collect::<String>();
    let mut all: Vec<&str> = spellings().flat_map(|(_, spelling)| bare(spelling).split(' ')).collect();
    for (word, others) in lines(" = ") {
        all.push(word);
        all.extend(others);
    }
    for word in all {
        assert_eq!(folded(word), word.replace('.', ""), "{word}");
    }
}

#[test]
fn every_spelling_is_found_with_its_letters_together_and_apart() {
    for (kind, spelling) in spellings() {
        let joined = bare(spelling).replace('.', "");
        assert_eq!(legal_form(&joined), Some(kind), "{spelling}");
        let apart = bare(spelling).replace('.', " ").replace("  ", " ");
        assert_eq!(legal_form(apart.trim()), Some(kind), "{spelling}");
        assert_eq!(parted(&format!("Hikvision {joined}")).1.len(), 1, "{spelling}");
    }
}

#[test]
fn every_other_spelling_of_a_word_is_of_use() {
    let used: BTreeSet<&str> = spellings().flat_map(|(_, spelling)| bare(spelling).split(' ')).collect();
    let lines = lines(" = ");
    for (word, others) in &lines {
        assert!(used.contains(word), "{word}");
        for other in others {
            assert!(!used.contains(other), "{other} is in the table itself");
            assert_eq!(
                lines.iter().flat_map(|(_, others)| others).filter(|known| *known == other).count(),
                1,
                "{other}"
            );
        }
    }
}

// ── Names ────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn the_same_kind_of_company_is_the_same_form() {
    let same = [
        // The limited liability company.
        "OOO | ООО | LLC | L.L.C. | L L C | O.O.O. | Limited Liability Company | Общество с ограниченной ответственностью | \
         Obshchestvo s ogranichennoy otvetstvennostyu | OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU | \
         Obschestvo s Organichennoi Otvestvennostyu | TOO | ТОВ | Tovarystvo z obmezhenoyu vidpovidalnistyu | TAA | GmbH | \
         Ges.m.b.H. | Gesellschaft mit beschränkter Haftung | S.à r.l. | SARL | Sàrl | S.R.L. | S. r. l. | \
         Societatea cu Răspundere Limitată | LTDA | CIA LTDA | d.o.o. | ДОО | д.о.о. | OOD | ЕООД | EOOD | B.V. | BVBA | \
         SPRL | ApS | UAB | SIA | OÜ | Sp. z o.o. | Sp. z o. o. | SP Z O O | Sp.z.o.o. | s.r.o. | spol. s r.o. | Kft. | \
         j.d.o.o. | S.r.l.s. | S. de R.L. de C.V. | S DE R L DE C V | S.L. | W.L.L. | 有限会社 | YK | GK | 유한회사",
        // The company limited by shares of English law, and what calls itself so in English.
        "Ltd | Limited | Co., Ltd. | Co Ltd | Company Limited | CO., LIMITED | PTE LTD | Pte. Ltd. | (Pte.) Ltd. | PVT LTD | \
         Private Limited | Pty Ltd | (Pty) Ltd | SDN BHD | Sdn. Bhd. | Ltd. Sti. | Ltd. Şti. | Limited Sirketi | \
         Limited Şirketi | 有限公司 | 有限责任公司 | 有限責任公司 | 股份有限公司 | Youxian Gongsi",
        // The stock company.
        "JSC | AO | АО | Joint Stock Company | Joint-Stock Company | Aktsionernoe Obshchestvo | Акционерное общество | AG | \
         A.G. | Aktiengesellschaft | S.A. | S. A. | Sociedad Anónima | Société anonyme | S.A. de C.V. | SA DE CV | \
         S A DE C V | S.A. DE C. V. | SADECV | S.A.L. | SAL Offshore | SAL (Off-shore) | N.V. | A.Ş. | A.S. | A S | A/S | Anonim Sirketi | \
         a.s. | AB | Aktiebolag | Oy | AD | EAD | d.d. | Zrt. | S.p.A. | KK | K.K. | Kabushiki Kaisha | 株式会社 | （株） | \
         주식회사 | (주) | C.A.",
        // That whose shares the public may hold.
        "PJSC | PAO | ПАО | Publichnoe Aktsionernoe Obshchestvo | OJSC | OAO | ОАО | Open Joint Stock Company | \
         Otkrytoe Aktsionernoe Obshchestvo | Otkrytoye Aktsionernoye Obshchestvo | PLC | P.L.C. | Public Limited Company | \
         Public Company Limited | Tbk | Oyj | ASA | Nyrt. | Bhd",
        "CJSC | ZAO | ЗАО | Closed Joint Stock Company | Zakrytoe Aktsionernoe Obshchestvo | Закрытое акционерное общество",
        "FGUP | ФГУП | GUP | FSUE | Federal State Unitary Enterprise | Federalnoe Gosudarstvennoe Unitarnoe Predpriyatie",
        "FGBU | ФГБУ | Federal State Budgetary Institution | Federalnoe Gosudarstvennoe Byudzhetnoe Uchrezhdenie",
        "FZE | FZCO | FZC | FZ-LLC | FZ LLC | DMCC | F.Z.E.",
        "GmbH & Co. KG | GmbH and Co KG | GmbH und Co. KG | GMBH & CO KG | AG & Co. KG | KG | LP | L.P. | Limited Partnership | \
         S. en C. | Cia. S. en C. | S.C.S.",
        "Inc | Inc. | Incorporated | Incorporation | Co., Inc.",
        "Corp | Corp. | Corporation | 总公司 | 總公司",
        "Co | Co. | Company | 公司 | Gongsi",
        "LLP | Limited Liability Partnership | LLLP",
        "KGaA | GmbH & Co. KGaA",
        "SAS | S.A.S. | SASU",
        "e.V. | ASBL | VZW | A.C.",
        "E.I.R.L. | EIRL | EIRELI",
        "Soc. coop. | S.C.A.R.L. | CVBA",
        "limited by guarantee | Company Limited by Guarantee",
    ];
    let mut before = BTreeSet::new();
    for forms in same {
        let kinds: BTreeSet<&str> = forms.split(" | ").map(kind).collect();
        assert_eq!(kinds.len(), 1, "{kinds:?}: {forms}");
        assert!(before.insert(kinds), "{forms}");
    }
}

#[test]
fn a_form_stands_before_or_after_the_name_or_within_it() {
    for (name, carries) in [
        ("ООО «Газпром»", "gazprom"),
        ("Gazprom, OOO", "gazprom"),
        ("AO Gazprom", "gazprom"),
        ("Joint-Stock Bank Gazprombank", "bank gazprombank"),
        ("EFO Company Limited Liability Company", "efo"),
        ("АО «Газпром»", "gazprom"),
        ("OAO 'Open Joint Stock Company' Gazprom", "gazprom"),
        ("DOO Rad Zvecan", "rad zvecan"),
        ("MELVALE CORPORATION DOO BEOGRAD", "melvale beograd"),
        ("P.T. Astra International Tbk", "astra international"),
        ("CONG TY TNHH THINH CUONG", "thinh cuong"),
        ("Huawei Technologies LLC Kazakhstan", "huawei technologies kazakhstan"),
        ("Tactical Missile Corporation, AO GNPP Region", "tactical missile gnpp region"),
        ("RLY Dış Ticaret Sanayi ve Ticaret Limited Şirketi", "rly dis ticaret sanayi ticaret"),
        ("中国银行股份有限公司成都分行", "中国银行 成都分行"),
        ("华为技术有限公司（深圳）", "华为技术 深圳"),
        ("株式会社 日立製作所", "日立制作所"),
        ("（株）日立製作所", "日立制作所"),
        ("㈱日立製作所", "日立制作所"),
        ("日立製作所㈱", "日立制作所"),
        ("삼성전자㈜", "삼성전자"),
        ("บริษัท ไทยเบฟ จำกัด (มหาชน)", "thaibep"),
        ("บริษัทไทยเบฟจำกัด", "thaibep"),
        ("شرکت نفت سهامی خاص", "nft"),
        ("شركة النور ذ.م.م", "nur"),
        ("Hikvision (P) Ltd", "hikvision"),
        ("LLP Kazmunai", "kazmunai"),
        ("ОсОО Бишкек", "bishkek"),
        ("ДООЕЛ Скопје", "skopje"),
        ("삼성전자(주)", "삼성전자"),
        ("TCL集团股份有限公司", "tcl 集团"),
        ("ＴＣＬ集团股份有限公司", "tcl 集团"),
    ] {
        let (carrying, kinds) = parted(name);
        assert_eq!(carrying.join(" "), carries, "{name}");
        assert!(!kinds.is_empty(), "{name}");
    }
}

#[test]
fn a_form_knows_where_it_is_written() {
    let name = "ＴＣＬ集团股份有限公司成都分行";
    let written: Vec<&str> = words(name).into_iter().map(|word| &name[word.at]).collect();
    assert_eq!(written, ["ＴＣＬ", "集团", "股份有限公司", "成都分行"]);
}

/// The danger: a form that eats a word of the name.
#[test]
fn a_word_of_the_name_is_not_taken_for_a_form() {
    for name in [
        "SPA Orion",
        "CV Sciences",
        "AB International",
        "AG Mortgage",
        "SE Asia Mining",
        "SA Lavochkin",
        "AS Roma",
        "A. O. Smith",
        "CA Technologies",
        "SAS Institute",
        "PLC Systems",
        "BT Group",
        "Incorporated Electronics",
        "Inc Research",
        "Limited Brands",
        "Corp Air",
        "YK-AKC",
        "EP-ITA",
        "Hotel SE Roma Club",
        "Novelis AD Media",
        "Jamaat ad Dawa",
        "Bank of Trust",
        "State Foundation",
        "成都分公司",
        "国际子公司",
    ] {
        assert_eq!(parted(name).1, Vec::<&str>::new(), "{name}");
    }
}

#[test]
fn a_name_never_consists_of_forms_alone() {
    for (name, carries) in [
        ("AG", "ag"),
        ("P.AD Ltd.", "p ad"),
        ("PT", "pt"),
        ("S.A.S. E.U.", "sas eu"),
        ("Limited Liability Company", "limitedliabilitycompany"),
        ("有限公司", "有限公司"),
        ("株", "株"),
    ] {
        assert_eq!(parted(name).0.join(" "), carries, "{name}");
    }
}

// ── ISO 20275 ────────────────────────────────────────────────────────────────────────────────────────

/// Where the companies come from that lists name and that trade with them. Left out are those whose
/// entries are no short forms that names carry: codes of the register (LT), of the statistics office (SK)
/// or of a form in four languages (BE, CH, CA), and those in Arabic script, which is not romanised yet.
const JURISDICTIONS: [&str; 44] = [
    "AE", "AR", "AT", "BG", "BR", "BY", "CL", "CO", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "HK", "HR",
    "HU", "ID", "IE", "IN", "IT", "JP", "KR", "LU", "LV", "MX", "MY", "NL", "NO", "PA", "PE", "PL", "RO", "RS", "SE",
    "SG", "SI", "TR", "US", "VG", "ZA",
];

/// Short forms of ISO 20275 that the table leaves out, each group with the reason.
const LEFT_OUT: &[(&str, &str)] = &[
    (
        "two letters that are mostly something else: an article, a country, a state, an initial, a person's title",
        "aa | af | au | ba | bc | bt | cn | da | dp | ed | eg | ei | ep | et | eu | fa | fi | fp | gp | hb | hu | i s | ii | ik | \
         jp | ju | k s | kb | kd | kf | ks | ku | ky | mb | na | od | og | p s | pa | pc | pr | ps | ra | rt | s s | sb | sd | sf | \
         sj | sr | ss | tp | tu | up | uu | yu | s ie | sd s ie | sp | sp p | sce i",
    ),
    (
        "three and four letters that are a word, a name, an authority, a firm or a business abbreviation",
        "ans | aam | anl | bab | bbl | brf | brl | cdc | cga | ctr | cpt | cti | dba | dzzd | ege | ekd | emc | enk | erl | fab | fie | fof | fon | \
         fsa | gag | gbr | gie | giu | hsz | iap | iks | ilp | jtd | kbe | kda | keg | khf | kht | l 3 c | l3c | lca | mbe | mps | mrl | mtu | npc | \
         oba | oeg | ofb | ong | osk | oth | owm | pac | pbc | pfa | pfi | pll | psa | reit ag | sap | sat | sci | scl | scm | scp | scpa | \
         scr | seca | sgr | sii | slm | soc | spc | spr | src | srcp | srlp | stg | tda | teo | tksz | tsf | tuh | tuw | uaim | uks | \
         vvag | vve | ccc | cic | dvz | kdd | zbo | zoo | amba | fmba | fkf",
    ),
    (
        "ordinary words, and phrases of a statute",
        "a benefitcorporation | assn | assoc | association | bencom | chartered | chtd | co op | co operative | consorzio | coop | cooperatie | \
         cooperative | district improvement company | edo | ek for | electric membership corporation | fund | general partnership | gruppo consortile | \
         liability company | liability ltd | liability partnership | limited cooperative | limited cooperative association | limited or ltd | \
         limted partnership | low profit limitedliabilitycompany | ltd co op | mpo | or co op | or inc | \
         or ltd professionalcorporation or pc for those rendering professional services | partnership | perum | prof corp | professional corporation or pc | \
         professional service corporation | professonal limitedliabilitycompany | registered ltd | registered partnership having limitedliability | \
         soc col | sole proprietor | spbllc | trust | dac limited by shares",
    ),
    (
        "European groupings and cooperatives: a handful of each",
        "aeie | aie | eeig | eesv | egiu | egiz | giz | egts | ehzs | emhu | eofg | eoii | eoos | etey | ewiv | ezig | geie | gele | ukeig | sce | sce selskab | se selskab | s coop e",
    ),
    (
        "funds and other vehicles of finance: the word says what the name is",
        "assep | fcp | fcr | fcr pyme | fiamm | fii | fim | fip | icav | iic | invag | ofe | reit | scr pyme | sepcav | sicaf | sicav | spv ltd | spv spc | \
         s a de c v f i de c | s a de c v f i de o l | s a de c v f i de r v | s a de c v f i en i d | s a de cv afore | s a de cv siefore",
    ),
    (
        "forms of professions, of charity and of firms not yet founded",
        "gesbr | i ps | rp io | s civil de r l | s com | s com p | s com p a | s com pap | s coop p | s de s s | s en cp | sa pi | sa pi b | puc uc | pulc uc | ulc uc",
    ),
];

fn register() -> Option<PathBuf> {
    let path = project("../shared/reference/iso-20275-legal-forms.csv");
    path.exists().then_some(path)
}

/// The short forms in use, as they are written, with how our tokens spell them.
fn short_forms(path: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut reader = csv::Reader::from_reader(fs::File::open(path).unwrap());
    let headers = reader.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|header| header.starts_with(name)).unwrap();
    let (country, status) = (column("Country Code"), column("ELF Status"));
    let short = [column("Abbreviations Local"), column("Abbreviations translit")];
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in reader.records() {
        let row = row.unwrap();
        if &row[status] != "ACTV" || !JURISDICTIONS.contains(&&row[country]) {
            continue;
        }
        for written in short.iter().flat_map(|column| row[*column].split(';')) {
            if written.chars().filter(|letter| letter.is_alphabetic()).count() >= 2 {
                let spelt: Vec<String> = words(written).into_iter().map(|word| word.text).collect();
                found.entry(spelt.join(" ")).or_default().insert(written.trim().to_owned());
            }
        }
    }
    found
}

#[test]
fn the_short_forms_of_iso_20275_are_known_or_left_out_for_a_reason() {
    let Some(path) = register() else {
        eprintln!("skipped: no ../shared/reference/iso-20275-legal-forms.csv to hold the table against");
        return;
    };
    let left_out: Vec<&str> = LEFT_OUT.iter().flat_map(|(_, forms)| forms.split(" | ")).map(str::trim).collect();
    let found = short_forms(&path);
    assert!(found.len() > 300, "{}", found.len());
    let is_form = |written: &str| {
        let all = words(&format!("Hikvision {written}"));
        all.len() > 1 && all[1..].iter().all(|word| matches!(word.class, Class::LegalForm(_)))
    };
    let missing = found
        .iter()
        .filter(|(spelt, all)| !left_out.contains(&spelt.as_str()) && !all.iter().all(|written| is_form(written)));
    assert_eq!(missing.collect::<Vec<_>>(), vec![], "neither in the table nor left out");
    let idle =
        left_out.iter().filter(|spelt| found.get(**spelt).is_none_or(|all| all.iter().all(|written| is_form(written))));
    assert_eq!(idle.collect::<Vec<_>>(), Vec::<&&str>::new(), "left out in vain");
}
