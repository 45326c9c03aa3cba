//! Headings under which people and programs keep vendors: SAP, Odoo, QuickBooks, Xero, Sage, DATEV and others, in English,
//! Spanish, French, German, Chinese and Arabic. As [`plain`] leaves them.

use super::ColumnRole;
use vendor_screener::identity::{is_heading_of_birth, is_heading_of_nationality, is_heading_of_vessel_type};

/// How surely a column of this heading has the vendors' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Surety {
    /// A person to speak to, of whom a vendor may be named after all.
    Contact,
    /// The parts of a person's name, each in a column: [`Part`].
    Parts,
    /// "ContactName", as Xero calls the vendor.
    ContactName,
    /// "Vessel": a ship's name, unless another column is of whoever sells.
    Vessel,
    /// "Name": of the vendor, unless another column is of the company.
    Name,
    /// "Vendor": its name, or its number.
    Vendor,
    /// "Company".
    Company,
    /// "Vendor name".
    VendorName,
}

/// Headings of names.
const NAMES: [(Surety, &str); 7] = [
    (
        Surety::VendorName,
        "vendor name|supplier name|company name|legal name|legal entity name|partner name|business partner name|business \
         partner full name|bp name|organisation name|organization name|entity name|party name|account name|creditor name|\
         vendor legal name|supplier legal name|registered name|trading name|business name|payee name|name of vendor|name of \
         supplier|name of company|name 1|name1|vendor name 1|supplier name 1|vendorname|suppliername|companyname|cardname|\
         card name|bpsnam|vendor organization name|name of organization|firm name|name organisation|name organization|\
         razon social|nombre de la empresa|nombre del proveedor|nombre proveedor|nombre empresa|nombre fiscal|nombre \
         comercial|denominacion social|denominacion|nombre de proveedor|nombre social|\
         raison sociale|nom du fournisseur|nom fournisseur|nom de l entreprise|nom entreprise|nom de la societe|nom societe|\
         denomination sociale|denomination|intitule|nom du tiers|nom commercial|nom legal|\
         lieferantenname|firmenname|name des lieferanten|name der firma|name lieferant|kreditorenname|kreditorname|\
         geschaftspartnername|unternehmensname|firmenbezeichnung|name adressattyp unternehmen|unternehmen name|kontobezeichnung|\
         公司名称|供应商名称|企业名称|单位名称|供货商名称|往来单位名称|客商名称|厂商名称|供应商全称|公司全称|公司名稱|供應商名稱|\
         企業名稱|廠商名稱|單位名稱|\
         اسم المورد|اسم الشركة|اسم المؤسسة|اسم الجهة|الاسم التجاري|الاسم القانوني|اسم المنشأة",
    ),
    (
        Surety::Company,
        "company|organisation|organization|firm|enterprise|business|legal entity|empresa|compania|sociedad|organizacion|\
         societe|entreprise|organisme|firma|unternehmen|gesellschaft|公司|企业|单位|企業|الشركة|شركة|المؤسسة|المنشأة",
    ),
    (
        Surety::Vendor,
        "vendor|supplier|creditor|partner|business partner|payee|entity|party|counterparty|manufacturer|third party|vendors|\
         suppliers|seller|proveedor|proveedores|acreedor|fabricante|fournisseur|fournisseurs|tiers|beneficiaire|fabricant|\
         lieferant|lieferanten|kreditor|geschaftspartner|hersteller|fornecedor|fornitore|供应商|供货商|厂商|供應商|廠商|往来单位|\
         المورد|مورد|الموردون|الموردين|الجهة|仕入先|仕入先名|取引先|取引先名|공급업체|공급업체명|поставщик|контрагент|наименование|\
         название|организация|dostawca|nazwa|nazwa firmy",
    ),
    (
        Surety::Name,
        "name|full name|display name|names|title|search term|short name|nombre|nombre completo|nom|nom complet|libelle|nome|\
         bezeichnung|kurzbezeichnung|suchbegriff|名称|名称1|全称|名字|姓名|名稱|简称|اسم|الاسم|الاسم الكامل|名前|이름",
    ),
    (
        Surety::Vessel,
        "vessel|ship|vessel name|ship name|name of vessel|name of ship|name of the vessel|name of the ship|vessels|ships|buque|\
         embarcacion|nombre del buque|nombre de buque|nombre buque|nombre de la embarcacion|navire|bateau|nom du navire|nom de \
         navire|nom navire|nom du bateau|schiff|schiffsname|name des schiffs|nave|nome da embarcacao|nome della nave|船名|船舶|\
         船舶名称|船舶名稱|船舶名|船只名称|судно|название судна|наименование судна|السفينة|سفينة|اسم السفينة|선박|선박명",
    ),
    (Surety::ContactName, "contact name|contactname"),
    (
        Surety::Contact,
        "contact|contact person|primary contact|main contact|attention|name 2|vendor name 2|persona de contacto|contacto|nombre de contacto|personne de contact|nom du contact|ansprechpartner|kontakt|\
         kontaktperson|name adressattyp naturl person|联系人|聯繫人|جهة الاتصال|اسم جهة الاتصال",
    ),
];

/// A part of a person's name, in the order in which most write them. Where the family's name comes first, so says
/// [`family_first`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// "First name".
    Given,
    /// "Middle name", and the father's.
    Middle,
    /// The grandfather's.
    Third,
    /// "Last name".
    Family,
    /// The mother's family's.
    SecondFamily,
}

/// Headings of parts of a name. A "name" beside one of them is the part that is missing: *Name, Vorname*; *Nombre, Apellidos*.
const PARTS: [(Part, &str); 5] = [
    (
        Part::Given,
        "first name|firstname|given name|given names|givenname|forename|forenames|name first|first|nombres|primer nombre|\
         nombre de pila|prenom|prenoms|vorname|vornamen|primeiro nome|voornaam|imie|jmeno|fornavn|fornamn|имя|ім я|名|الاسم الأول|\
         الاسم الاول",
    ),
    (
        Part::Middle,
        "middle name|middlename|middle names|middle initial|name middle|second name|patronymic|father name|father s name|\
         segundo nombre|deuxieme prenom|zweiter vorname|отчество|по батькові|الاسم الثاني|الاسم الأوسط|اسم الأب|اسم الاب",
    ),
    (Part::Third, "third name|grandfather name|grandfather s name|الاسم الثالث|اسم الجد"),
    (
        Part::Family,
        "last name|lastname|surname|family name|familyname|name last|last|apellido|apellidos|primer apellido|apellido \
         paterno|nom de famille|nachname|familienname|zuname|cognome|sobrenome|apelido|achternaam|nazwisko|prijmeni|etternavn|\
         efternamn|efternavn|фамилия|прізвище|姓|姓氏|성|성씨|اسم العائلة|اسم العايلة|اللقب|الكنية|الاسم الأخير|الاسم الاخير|شهرة",
    ),
    (Part::SecondFamily, "second last name|second surname|segundo apellido|apellido materno"),
];

/// What a part may be a part of, before it: not of a contact.
const PARTS_OF: [&str; 6] = ["vendor ", "supplier ", "payee ", "individual ", "person ", "owner "];

/// Headings of a name that goes on from the column before it, since that has only so many characters: SAP's.
const CONTINUED: [&str; 4] = [
    "name 1|name1|vendor name 1|supplier name 1",
    "name 2|name2|vendor name 2|supplier name 2",
    "name 3|name3|vendor name 3|supplier name 3",
    "name 4|name4|vendor name 4|supplier name 4",
];

/// Headings of what else we look for.
const OTHERS: [(ColumnRole, &str); 3] = [
    (
        ColumnRole::Country,
        "country code|country|country name|country key|nation|country of registration|country region|country region code|\
         cty|land1|iso country|country iso|pocountry|sacountry|mailing country|billing country|country of origin|\
         bpscry|pays|code pays|pais|codigo pais|codigo de pais|land|land region|landerschlussel|landercode|landeskennzeichen|\
         landerkennzeichen|eu land|staat|国家|国别|国家 地区|国家地区|國家|地区|البلد|بلد|الدولة|دولة|رمز الدولة|国|국가|страна|kraj",
    ),
    (
        ColumnRole::Kind,
        "kind|party type|entity type|vendor type|supplier type|company type|type|tipo|tipo de proveedor|type de tiers|art|\
         adressattyp|card type|cardtype|类型|供应商类型|類型|النوع|نوع",
    ),
    (
        ColumnRole::Reference,
        "vendor id|vendor no|vendor number|vendor code|vendor account|supplier id|supplier no|supplier number|supplier code|\
         supplier account|creditor number|creditor no|reference|ref|id|number|no|nr|code|account|account number|account no|\
         account reference|accountnumber|business partner number|bp number|lifnr|cardcode|card code|vendorno|vendorid|bpsnum|\
         partner id|external id|record id|internal id|entity id|numero|no de compte|numero de proveedor|codigo|codigo \
         proveedor|codigo de proveedor|referencia|code fournisseur|numero fournisseur|code tiers|no fournisseur|compte|\
         lieferantennummer|lieferanten nr|lieferantennr|lieferant nr|kreditorennummer|kreditor nr|kontonummer|konto|nummer|\
         kundennummer|编号|供应商编号|供应商代码|代码|编码|供应商编码|序号|編號|供應商編號|رقم|الرقم|رمز المورد|رقم المورد|رمز|الكود|\
         vendor internal id|s no|sl no|sr no|item",
    ),
];

/// Headings of what vendors' tables have besides. They tell a row of headings.
const BESIDES: &str = "city|town|street|address|address 1|address 2|address line 1|postcode|postal code|zip|zip code|zip postal \
    code|state|province|region|phone|telephone|phone number|mobile|fax|email|e mail|emailaddress|email address|website|contact|\
    currency|tax id|vat number|vat no|vat|tax number|taxnumber|iban|bic|swift|bank|bank account|payment terms|terms|balance|\
    balance total|spend|amount|total|status|active|date|created|notes|note|comment|comments|remarks|category|group|account \
    group|company code|purch org|purchasing organization|website url|industry|\
    ciudad|direccion|calle|telefono|correo|correo electronico|nif|cif|moneda|fecha|codigo postal|ville|adresse|rue|code postal|\
    tel|courriel|siret|siren|devise|date de creation|ort|strasse|plz|telefon|umsatz|waehrung|wahrung|ust id|iban nr|城市|地址|\
    电话|邮箱|备注|税号|日期|币种|城市名|المدينة|العنوان|الهاتف|البريد الإلكتروني|ملاحظات|التاريخ|العملة";

fn is_in(list: &str, heading: &str) -> bool {
    list.split('|').any(|known| known.trim() == heading)
}

/// How surely names stand under this heading.
pub fn name(heading: &str) -> Option<Surety> {
    NAMES.iter().find(|(_, known)| is_in(known, heading)).map(|(surety, _)| *surety)
}

/// Which part of a name stands under this heading.
pub fn part(heading: &str) -> Option<Part> {
    let heading = PARTS_OF.iter().find_map(|of| heading.strip_prefix(of)).unwrap_or(heading);
    PARTS.iter().find(|(_, known)| is_in(known, heading)).map(|(part, _)| *part)
}

/// Whether the language of this heading has the family's name first.
pub fn family_first(heading: &str) -> bool {
    ["姓", "姓氏", "성", "성씨"].contains(&heading)
}

/// Which piece of a long name stands under it, from 0.
pub fn continued(heading: &str) -> Option<usize> {
    CONTINUED.iter().position(|known| is_in(known, heading))
}

/// What else stands under it.
pub fn other(heading: &str) -> Option<ColumnRole> {
    OTHERS.iter().find(|(_, known)| is_in(known, heading)).map(|(role, _)| *role)
}

/// Whether it is a heading that vendors' tables have.
pub fn is_known(heading: &str) -> bool {
    !heading.is_empty()
        && (name(heading).is_some()
            || part(heading).is_some()
            || continued(heading).is_some()
            || other(heading).is_some()
            || is_in(BESIDES, heading)
            || is_heading_of_birth(heading)
            || is_heading_of_nationality(heading)
            || is_heading_of_vessel_type(heading))
}

/// How surely names stand under a heading that is none of these, but has one of them as words: "Vendor name (as registered)".
pub fn name_within(heading: &str) -> Option<Surety> {
    const NOT_NAMES: [&str; 40] = [
        "number", "no", "nr", "id", "code", "type", "address", "group", "category", "email", "phone", "date", "status",
        "account", "bank", "tax", "vat", "city", "country", "state", "website", "url", "contact", "first", "last",
        "class", "since", "owner", "user", "file", "codigo", "numero", "tipo", "nummer", "terms", "currency", "size",
        "by", "count", "manager",
    ];
    let words: Vec<&str> = heading.split(' ').collect();
    if words.len() > 6 || words.iter().any(|word| NOT_NAMES.contains(word)) {
        return None;
    }
    // Contacts are no vendors, and "Ship to" is no ship.
    NAMES.iter().filter(|(surety, _)| *surety >= Surety::Name).find_map(|(surety, known)| {
        let within = |known: &str| format!(" {heading} ").contains(&format!(" {} ", known.trim()));
        known.split('|').any(within).then_some(*surety)
    })
}

/// In lower case, without accents that people leave out, with single blanks for what is no letter and between the words of
/// `VendorName`.
pub fn plain(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut lower = false;
    for char in text.chars() {
        if lower && char.is_uppercase() {
            spaced.push(' ');
        }
        lower = char.is_lowercase();
        spaced.push(char);
    }
    let letter = |char: char| match char {
        'à' | 'á' | 'â' | 'ä' | 'ã' => Some('a'),
        'ç' => Some('c'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'í' | 'î' | 'ï' => Some('i'),
        'ñ' => Some('n'),
        'ó' | 'ô' | 'ö' | 'º' => Some('o'),
        'ú' | 'ü' | 'û' => Some('u'),
        '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{640}' => None,
        _ if char.is_alphanumeric() => Some(char),
        _ => Some(' '),
    };
    let letters: String = spaced.to_lowercase().replace('ß', "ss").chars().filter_map(letter).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Surety, is_known, name, name_within, plain};

    #[test]
    fn headings_are_compared_without_case_marks_and_signs() {
        for (written, compared) in [
            ("*ContactName", "contact name"),
            ("VENDOR_NAME", "vendor name"),
            ("Vendor\u{a0} Name", "vendor name"),
            ("Razón social", "razon social"),
            ("Straße", "strasse"),
            ("Vendor No.", "vendor no"),
        ] {
            assert_eq!(plain(written), compared);
        }
    }

    #[test]
    fn the_name_of_a_vendor_is_surer_than_a_company_a_vendor_and_a_name() {
        let sure = |heading| name(&plain(heading)).unwrap();
        assert!(sure("Supplier Name") > sure("Company") && sure("Company") > sure("Supplier"));
        assert!(sure("Lieferant") > sure("Name") && sure("الاسم") > sure("Contact person"));
        assert_eq!(name_within("vendor name as registered"), Some(Surety::VendorName));
        assert_eq!([name_within("vendor tax number"), name_within("company code")], [None, None]);
        assert!(sure("Name") > sure("Vessel"));
        assert_eq!([name_within("ship to"), name_within("vessel flag")], [None, None]);
        assert!(is_known("plz") && !is_known("acme") && !is_known(""));
    }
}
