//! Which columns a vendor's name is in: one, or several that are joined.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};

use super::headings::{Part, Surety, continued, family_first, name, part};

/// SAP's field for the first piece of a name has so many characters; what fits into it needs no second one.
const PIECE: usize = 35;
/// A first piece that is cut off is longer than this: what stands beside a shorter one is a department or a person to speak to.
const LONG: usize = 20;

/// The columns with the parts of a person's name, as they are usually joined: *first name, middle name, last name*; the
/// family's name first where the headings are of a language that has it so, or `east` says that the cells are.
pub fn parts(headings: &[String], east: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut found: Vec<(Part, usize)> = Vec::new();
    for (column, heading) in headings.iter().enumerate() {
        let new = part(heading).filter(|part| !found.iter().any(|(known, _)| known == part));
        found.extend(new.map(|part| (part, column)));
    }
    let has = |found: &[(Part, usize)], part: Part| found.iter().any(|(known, _)| *known == part);
    let missing = match (has(&found, Part::Given), has(&found, Part::Family)) {
        (true, false) => Some(Part::Family),
        (false, true) => Some(Part::Given),
        _ => None,
    };
    let rest = headings.iter().position(|heading| name(heading) == Some(Surety::Name));
    found.extend(missing.zip(rest));
    if !has(&found, Part::Family) || found.len() < 2 {
        return Vec::new();
    }
    let first =
        |(part, column): &(Part, usize)| *part == Part::Family && (family_first(&headings[*column]) || east(*column));
    found.sort_by_key(|of| (!first(of), of.0));
    found.into_iter().map(|(_, column)| column).collect()
}

/// The columns in which a name goes on that begins in this one.
pub fn pieces(headings: &[String], from: usize) -> Vec<usize> {
    if headings.get(from).and_then(|heading| continued(heading)) != Some(0) {
        return Vec::new();
    }
    (1..).map_while(|piece| headings.iter().position(|heading| continued(heading) == Some(piece))).collect()
}

/// Cells joined, those that are empty left out: with a blank, but none between Chinese, Japanese or Korean signs.
pub fn joined<'a>(cells: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let mut name = Cow::Borrowed("");
    for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
        if name.is_empty() {
            name = Cow::Borrowed(cell);
            continue;
        }
        let blank = !(name.chars().next_back().is_some_and(is_east) && cell.chars().next().is_some_and(is_east));
        let name = name.to_mut();
        name.push_str(if blank { " " } else { "" });
        name.push_str(cell);
    }
    name
}

/// A name with the pieces in which it goes on, if it had no room in the first one.
pub fn with_pieces<'a>(name: Cow<'a, str>, pieces: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let more = joined(pieces);
    let length = |text: &str| text.chars().count();
    if more.is_empty() || length(&name) <= LONG || length(&name) + 1 + length(&more) <= PIECE {
        return name;
    }
    Cow::Owned(joined([&*name, &*more].into_iter()).into_owned())
}

/// Whether a sign is of a script that has no blanks within a person's name.
pub fn is_east(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

/// One column, as earlier versions kept it, or several.
pub fn one_or_more<'de, D: Deserializer<'de>>(kept: D) -> Result<Vec<usize>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        One(usize),
        More(Vec<usize>),
    }
    Ok(match Kept::deserialize(kept)? {
        Kept::One(column) => vec![column],
        Kept::More(columns) => columns,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Columns, Sheet};

    /// The heading of the names, and those read.
    fn names(text: &str) -> (String, Vec<String>) {
        let sheet = Sheet::read(text.as_bytes()).unwrap();
        let columns = Columns::of(&sheet);
        assert!(columns.headings, "{text}");
        let names = (0..columns.count(&sheet)).map(|vendor| columns.name(&sheet, vendor).into_owned());
        let headings: Vec<&str> = columns.name.iter().map(|column| sheet.cell(columns.titles, *column)).collect();
        (headings.join(" + "), names.collect())
    }

    #[test]
    fn the_headings_of_each_program_lead_to_the_vendor() {
        for (heading, text) in [
            ("Supplier Name", "Supplier,Supplier Name,Country\n0000100023,Acme Ltd,DE\n0000100024,Zulu AG,CH\n"),
            ("Name 1", "Vendor;Name 1;Cty;City\n100023;Acme Ltd;DE;Bonn\n100024;Zulu AG;CH;Bern\n"),
            ("NAME1", "LIFNR,LAND1,NAME1,ORT01\n100023,DE,Acme Ltd,Bonn\n"),
            (
                "*ContactName",
                "*ContactName,AccountNumber,EmailAddress,FirstName,LastName\nAcme Ltd,V1,a@example.org,Ann,Other\n",
            ),
            ("Company", ",Vendor,Company,Balance Total\n,Acme - Bonn,Acme Ltd,0.00\n,Zulu shop,Zulu AG,12.50\n"),
            ("Company", "Name,Company,Country\nAnn Other,Acme Ltd,DE\nBob Some,Zulu AG,CH\n"),
            ("Lieferantenname", "Lieferantennummer,Lieferantenname,Land\n70001,Acme Ltd,DE\n"),
            (
                "Name (Adressattyp Unternehmen)",
                "Konto;Name (Adressattyp Unternehmen);Ort;EU-Land\n70001;Acme GmbH;Bonn;DE\n",
            ),
            ("CardName", "CardCode,CardName,CardType\nV100,Acme Ltd,S\nV200,Zulu AG,S\n"),
            ("Vendor Name 1", "Vendor No.,Vendor Name 1,Country\n4711,Acme Ltd,DE\n"),
            ("Razón social", "Código;Razón social;Nombre de contacto;País\n17;Acme SL;Ana Otra;ES\n"),
            ("Intitulé", "Numéro;Intitulé;Contact;Pays\nF017;Acme SARL;Anne Autre;FR\n"),
            ("供应商名称", "供应商编号,供应商名称,联系人,国家\n17,上海面包有限公司,王小明,中国\n"),
            ("اسم المورد", "رقم المورد,اسم المورد,البلد\n17,مخبز النور,مصر\n"),
            ("vendor_name", "vendor_id,vendor_name,country\n501,Acme Ltd,DE\n"),
            (
                "Display Name",
                "External ID,Display Name,Company,Country\n1,Acme Ltd,My Firm,DE\n2,Zulu AG,My Firm,CH\n3,Yankee,My Firm,US\n",
            ),
        ] {
            assert_eq!(names(text).0, heading, "{text}");
        }
    }

    #[test]
    fn the_vendors_are_found_in_the_last_of_a_thousand_columns() {
        let read = names(&format!("{}Vendor\n{}Acme Ltd\n", "a,".repeat(999), "1,".repeat(999)));
        assert_eq!(read, ("Vendor".to_owned(), vec!["Acme Ltd".to_owned()]));
    }

    #[test]
    fn titles_above_the_headings_are_no_vendors() {
        let (heading, read) =
            names("Approved vendors 2026,,\nPrinted 01.10.2026,,\n\nNo.,Vendor,Country\n1,Acme Ltd,DE\n2,Zulu AG,CH\n");
        assert_eq!((heading.as_str(), read), ("Vendor", vec!["Acme Ltd".to_owned(), "Zulu AG".to_owned()]));
    }

    #[test]
    fn where_there_is_no_company_the_name_is_taken() {
        assert_eq!(names("Name,Company\nAnn Other,Acme Ltd\nBob Some,\n").1, ["Acme Ltd", "Bob Some"]);
    }

    #[test]
    fn the_parts_of_a_name_are_joined_in_their_usual_order() {
        for (text, headings, name) in [
            ("Last name,First name,City\nOrdonez,Ana,Bonn\n", "First name + Last name", "Ana Ordonez"),
            (
                "FirstName,MiddleName,LastName\nAna,Maria,Ordonez\n",
                "FirstName + MiddleName + LastName",
                "Ana Maria Ordonez",
            ),
            ("Name;Vorname;Ort\nOrdonez;Ana;Bonn\n", "Vorname + Name", "Ana Ordonez"),
            ("Nachname;Vorname;Ort\nOrdonez;Ana;Bonn\n", "Vorname + Nachname", "Ana Ordonez"),
            ("Nom;Prénom;Ville\nOrdonez;Ana;Lyon\n", "Prénom + Nom", "Ana Ordonez"),
            ("Nombre;Apellidos;Ciudad\nAna;Ordóñez Gil;Madrid\n", "Nombre + Apellidos", "Ana Ordóñez Gil"),
            (
                "Apellido paterno;Apellido materno;Nombres\nOrdóñez;Gil;Ana\n",
                "Nombres + Apellido paterno + Apellido materno",
                "Ana Ordóñez Gil",
            ),
            ("姓,名,城市\n王,小明,上海\n", "姓 + 名", "王小明"),
            ("First name,Last name\n小明,王\n", "Last name + First name", "王小明"),
            ("Фамилия;Имя;Отчество\nПетров;Иван;Ильич\n", "Имя + Отчество + Фамилия", "Иван Ильич Петров"),
            ("الاسم الأول,اسم العائلة,المدينة\nسامر,الحلبي,دمشق\n", "الاسم الأول + اسم العائلة", "سامر الحلبي"),
            (
                "Vendor ID,Supplier First Name,Supplier Last Name\n7,Ana,Ordonez\n",
                "Supplier First Name + Supplier Last Name",
                "Ana Ordonez",
            ),
        ] {
            assert_eq!(names(text), (headings.to_owned(), vec![name.to_owned()]), "{text}");
        }
    }

    #[test]
    fn a_part_that_is_empty_is_left_out_of_the_name() {
        assert_eq!(names("First name,Middle name,Last name\nAna,,Ordonez\n,,Acme\n").1, ["Ana Ordonez", "Acme"]);
    }

    #[test]
    fn a_company_wins_over_the_parts_of_a_name_and_a_full_name_too() {
        let (heading, read) = names("Company,First name,Last name\nAcme Ltd,Ann,Other\n,Ana,Ordonez\n");
        assert_eq!((heading.as_str(), read), ("Company", vec!["Acme Ltd".to_owned(), "Ana Ordonez".to_owned()]));
        assert_eq!(names("Full name,First name,Last name\nAna Maria Ordonez,Ana,Ordonez\n").1, ["Ana Maria Ordonez"]);
    }

    #[test]
    fn a_long_name_goes_on_in_the_next_column_and_a_person_to_speak_to_is_none_of_it() {
        let read = names(
            "Vendor;Name 1;Name 2;Cty\n1;Islamic Republic of Iran;Shipping Lines Group;DE\n2;Mahan Air;Attn. Ann Other;DE\n",
        );
        assert_eq!(read.1, ["Islamic Republic of Iran Shipping Lines Group", "Mahan Air"]);
    }
}
