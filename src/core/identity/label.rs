//! What stands before a number and says what it is, on the lists and in people's fields.

use std::{collections::HashMap, sync::LazyLock};

use super::{
    NumberKind,
    word::{Piece, pieces},
};

/// Labels by kind, as [`Piece::plain`] has them, parted by bars.
const LABELS: [(NumberKind, &str); 18] = [
    (
        NumberKind::Imo,
        "imo|imo no|imo number|company number imo|identification number imo|رقم المنظمة البحرية الدولية|国际海事组织编号",
    ),
    (NumberKind::Mmsi, "mmsi"),
    (NumberKind::CallSign, "call sign|callsign"),
    (NumberKind::TailNumber, "tail number|tail no|tail|aircraft registration"),
    (NumberKind::SerialNumber, "serial number msn|serial number|serial no|construction number|msn|air force serial"),
    (
        NumberKind::Passport,
        "passport|passport number|passport no|pasaporte|numero de pasaporte|número de pasaporte|passeport|reisepass|паспорт|\
         护照|护照号码|جواز سفر|رقم جواز السفر|گذرنامه",
    ),
    (
        NumberKind::NationalId,
        "national id|national identification number|national identifier number|national identity card|identity card|id card|\
         personal id|personal identification|identification number|cedula|cédula|dni|curp|ssn|cnic|tazkira|nie|nin|pesel|\
         citizens card number|身份证|身份证号|身份证号码|رقم الهوية|الرقم الوطني",
    ),
    (
        NumberKind::Tax,
        "tax|tax id|tax no|tax number|taxpayer|tin|inn|инн|kpp|кпп|ein|vat|vat id|ust id|ustid|ustidnr|umsatzsteuer id|rfc|\
         nit|rif|cuit|ruc|rut|cnpj|cpf|nif|cif|gstin|gst|pan|abn|fiscal code|codice fiscale|partita iva|tva|税号|\
         纳税人识别号|الرقم الضريبي",
    ),
    (
        NumberKind::Registration,
        "registration|registration number|registration id|registration no|reg no|reg|registry|register|company number|\
         company no|companies house|crn|commercial registry|business registration|business number|ogrn|огрн|ogrnip|огрнип|okpo|\
         окпо|government gazette number|trade license|license|licence|cr no|matricula|matricula mercantil|folio mercantil|\
         chamber of commerce|enterprise number|uscc|unified social credit code|统一社会信用代码|社会信用代码|统一代码|工商注册号|hrb|hra|\
         handelsregister|siren|siret|kvk|kbo|krs|regon|nip|uin|cin|acn|duns|d u n s|cage|uei|unique entity id|npi|bik|бик|\
         رقم السجل التجاري|السجل التجاري",
    ),
    (NumberKind::Lei, "lei|legal entity number|legal entity identifier"),
    (NumberKind::Bic, "bic|swift|swiftbic|swift bic|swift code|bic code"),
    (NumberKind::Iban, "iban"),
    (NumberKind::Isin, "isin"),
    (NumberKind::Ticker, "ticker|equity ticker|stock symbol"),
    (
        NumberKind::Wallet,
        "digital currency address|wallet|wallet address|btc|xbt|bitcoin|eth|ethereum|usdt|trx|xmr|ltc",
    ),
    (
        NumberKind::Telephone,
        "phone|telephone|tel|tel no|phone number|mobile|cell|fax|telefono|teléfono|téléphone|telefon|тел|телефон|факс|电话|传真|\
         هاتف|الهاتف|تلفن",
    ),
    (NumberKind::Email, "email|e mail|email address|correo|courriel|邮箱|البريد الإلكتروني"),
    (NumberKind::Website, "website|web|url|homepage|sitio web|site web|网址"),
];

/// Words that may stand between a label and its number.
const BETWEEN: [&str; 12] =
    ["no", "nr", "number", "num", "id", "code", "is", "n", "numero", "número", "address", "номер"];

/// A label has no more words.
const MOST_WORDS: usize = 4;

/// The label that begins these pieces: what it says, and how many pieces it takes.
pub fn label(pieces: &[Piece<'_>]) -> Option<(NumberKind, usize)> {
    // Whole lists of facts are read with it, so that it does not look through the table.
    static KINDS: LazyLock<HashMap<&str, NumberKind>> = LazyLock::new(|| {
        let labels = |(kind, labels): &(NumberKind, &'static str)| {
            let kind = *kind;
            labels.split('|').map(move |label| (label.trim(), kind))
        };
        LABELS.iter().flat_map(labels).collect()
    });
    let (mut words, mut found) = (String::new(), None);
    for (at, piece) in pieces.iter().take(MOST_WORDS).enumerate() {
        if at > 0 {
            words.push(' ');
        }
        words.push_str(&piece.plain);
        found = KINDS.get(words.as_str()).map(|kind| (*kind, at + 1)).or(found);
    }
    let (kind, mut taken) = found?;
    while pieces.get(taken).is_some_and(|piece| BETWEEN.contains(&piece.plain.as_str())) {
        taken += 1;
    }
    Some((kind, taken))
}

/// Labels that are headings of something else too: a tax that was paid, a licence that a program has.
const NO_HEADINGS: [&str; 9] = ["tax", "reg", "register", "registry", "license", "licence", "cell", "web", "pan"];

/// What numbers stand under a heading of a table, if it is the name of a number and nothing else.
pub fn heading(text: &str) -> Option<NumberKind> {
    let all = pieces(text);
    let (kind, taken) = label(&all)?;
    let alone = all.len() == 1 && NO_HEADINGS.contains(&all[0].plain.as_str());
    (taken == all.len() && !alone).then_some(kind)
}

/// Headings of the day on which somebody was born, or a company was founded, or of the year in which a ship was built.
const BIRTHS: &str = "born|dob|date of birth|birth date|birthdate|birthday|d o b|fecha de nacimiento|nacimiento|date de naissance|\
    naissance|geburtsdatum|geboren|data di nascita|дата рождения|出生日期|生日|تاريخ الميلاد|\
    founded|date founded|date of incorporation|incorporation date|year built|year of build|built";

/// Headings of the state that somebody belongs to, in whose register a company stands, or whose flag a ship flies.
const NATIONALITIES: &str = "nationality|citizenship|nacionalidad|ciudadania|nationalite|nationalité|staatsangehorigkeit|\
    staatsangehörigkeit|гражданство|国籍|الجنسية|\
    country of incorporation|place of incorporation|incorporation country|jurisdiction|flag|flag state|vessel flag|flag country";

/// Headings of an address, and of a part of it that says the city.
const ADDRESSES: &str = "address|address 1|address 2|address 3|address line 1|address line 2|address line 3|full address|\
    street address|business address|registered address|company address|vendor address|supplier address|mailing address|\
    billing address|street|city|town|\
    direccion|dirección|domicilio|domicilio fiscal|calle|ciudad|municipio|poblacion|población|localidad|\
    adresse|adresse 1|adresse 2|rue|ville|commune|anschrift|strasse|straße|ort|stadt|indirizzo|citta|città|endereco|endereço|\
    cidade|адрес|город|地址|注册地址|公司地址|住所|城市|住址|العنوان|عنوان|المدينة|مدينة";

/// Headings of the type of a ship.
const VESSEL_TYPES: &str = "vessel type|ship type|type of vessel|type of ship|tipo de buque|tipo de barco|tipo de nave|type de navire|\
    schiffstyp|schiffsart|tipo di nave|tipo de navio|тип судна|船舶类型|船舶類型|船舶种类|船型|船种|نوع السفينة";

/// Whether the day on which a party began stands under a heading: birth, foundation, building.
pub fn is_heading_of_birth(text: &str) -> bool {
    is_one_of(BIRTHS, text)
}

/// Whether the state that a party belongs to stands under a heading.
pub fn is_heading_of_nationality(text: &str) -> bool {
    is_one_of(NATIONALITIES, text)
}

/// Whether an address, or a part of it that says the city, stands under a heading.
pub fn is_heading_of_address(text: &str) -> bool {
    is_one_of(ADDRESSES, text)
}

/// Whether the type of a ship stands under a heading.
pub fn is_heading_of_vessel_type(text: &str) -> bool {
    is_one_of(VESSEL_TYPES, text)
}

fn is_one_of(known: &str, text: &str) -> bool {
    let words: Vec<String> = pieces(text).into_iter().map(|piece| piece.plain).collect();
    let words = words.join(" ");
    known.split('|').any(|known| known.trim() == words)
}

#[cfg(test)]
mod tests {
    use super::heading;
    use crate::identity::NumberKind;

    #[test]
    fn a_heading_that_names_a_number_and_nothing_else_is_known() {
        assert_eq!(heading("IMO number"), Some(NumberKind::Imo));
        assert_eq!(heading("Tax ID"), Some(NumberKind::Tax));
        assert_eq!(heading("ИНН"), Some(NumberKind::Tax));
        assert_eq!(heading("VAT No."), Some(NumberKind::Tax));
        for other in ["Tax", "Tax amount", "Vendor number", "Registration date", "No.", ""] {
            assert_eq!(heading(other), None, "{other}");
        }
    }
}
