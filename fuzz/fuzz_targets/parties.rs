//! A few parties whose names have something of everything.

use vendor_screener::party::{Collection, Coverage, ListInfo, Date, Evidence, Kind, Listing, Name, Party, Quality};

const PARTIES: [(Kind, &[(&str, Quality)]); 7] = [
    (
        Kind::Organisation,
        &[
            ("Hangzhou Hikvision Digital Technology Co., Ltd.", Quality::Primary),
            ("杭州海康威视数字技术股份有限公司", Quality::Original),
        ],
    ),
    (
        Kind::Organisation,
        &[("Публичное акционерное общество «Сбербанк России»", Quality::Original), ("Sberbank", Quality::Alias)],
    ),
    (Kind::Organisation, &[("Naftiran Intertrade Co. (NICO) Limited", Quality::Primary), ("N.I.C.O.", Quality::Weak)]),
    (Kind::Organisation, &[("株式会社日立製作所", Quality::Original), ("삼성전자주식회사", Quality::Alias)]),
    (Kind::Person, &[("محمد بن سلمان", Quality::Original), ("Muhammad bin Salman", Quality::Primary)]),
    (Kind::Person, &[("KIM Jong Un", Quality::Primary), ("김정은", Quality::Original), ("J. U. Kim", Quality::Weak)]),
    (Kind::Vessel, &[("Forty-Four 1260-H", Quality::Primary), ("ชินวัตร", Quality::Former)]),
];

/// One list with all of them.
pub fn collection() -> Collection {
    let list = ListInfo {
        id: "list".to_owned(),
        title: "A list".to_owned(),
        short: "List".to_owned(),
        authority: "An authority".to_owned(),
        source: "https://example.org/".to_owned(),
        published: None,
        retrieved: None,
        statutory: false,
        coverage: Coverage::Excerpt,
        licence: String::new(),
        note: String::new(),
        rows: 7,
        parties: 7,
        names: 15,
        sha256: "00".repeat(32),
    };
    let parties = PARTIES.iter().enumerate().map(|(number, (kind, names))| {
        let name = |(text, quality): &(&str, Quality)| Name {
            text: (*text).to_owned(),
            quality: *quality,
            lists: vec![list.id.clone()],
        };
        let listing = Listing {
            list: list.id.clone(),
            name: names[0].0.to_owned(),
            programme: "P".to_owned(),
            since: Some(Date::EPOCH),
            until: None,
            citation: "C".to_owned(),
            url: "https://example.org/".to_owned(),
            terms: String::new(),
            evidence: Evidence::Verified,
            note: String::new(),
        };
        Party {
            id: format!("party-{number}"),
            kind: *kind,
            countries: vec!["CN".to_owned()],
            names: names.iter().map(name).collect(),
            listings: vec![listing],
        }
    });
    Collection { parties: parties.collect(), lists: vec![list] }
}
