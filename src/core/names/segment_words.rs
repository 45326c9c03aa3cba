//! Words by which what stands beside a name is told from it.
//!
//! Source: written for this project in November 2026, from general knowledge of how addresses and vendor files are
//! written.

use super::word_table::WordList;

/// Words of addresses.
pub(super) static STREETS: WordList = WordList::new(
    "street st str straße strasse road rd avenue ave av boulevard blvd lane highway hwy square sq tower bldg floor fl \
    suite unit room apt house no nr num district quarter zone box pob postal zip ulitsa ul ulica prospekt pr \
    shosse pereulok per naberezhnaya ploshchad dom korpus calle avenida carrera plaza rue quai via viale piazza corso \
    weg platz allee gasse straat laan plein cad caddesi sok sokak mahallesi mah bulvari jalan jl lu jie dadao qu \
    khiaban kucheh sharia sheikhzayed",
);

/// Words before a number, a date or another particular of a party.
pub(super) static LABELS: WordList = WordList::new(
    "inn kpp ogrn okpo bin iin bic swift iban vat tin ein duns lei imo mmsi uscc nif cif nit rut rfc cuit cnpj pan gstin \
    siren siret krs nip regon hrb hra eori tel telephone phone fax mobile email passport born dob nationality account \
    acct acc konto usd eur gbp rub cny aed id reg registration license licence vendor supplier customer ref \
    invoice contract payment attn deceased blocked inactive duplicate",
);

/// Words for a part of a company.
pub(super) static BRANCHES: WordList = WordList::new(
    "branch branches office representative representation headquarters headquarter hq head dept department division \
    subsidiary accounts account sucursal succursale filial filiale niederlassung zweigniederlassung zweigstelle oficina \
    bureau sede oddzial pobocka sube subesi predstavitelstvo rep",
);

/// Words that introduce a party beside another: a person of a company, or who has a part in a shipment or payment.
pub(super) static INTRODUCE: WordList = WordList::new(
    "ceo cfo coo cto chairman chairwoman director owner shareholder ubo attn attention zhd obo consignee consignor \
    shipper notify payee remitter beneficiary",
);

/// Words that say how a party stands to another, before *of*, *by*, *for* and the like in any language.
pub(super) static RELATIONS: WordList = WordList::new(
    "subsidiary affiliate affiliated part member owned controlled managed operated agent agents distributor dealer \
    representative branch division tochter tochtergesellschaft niederlassung filiale filial succursale sucursal dochter \
    dochteronderneming paid",
);

/// Words of the full names of states: *People's Republic of China*.
pub(super) static STATES: WordList = WordList::new(
    "republic federation kingdom emirate emirates state states people peoples s islamic democratic bolivarian arab united",
);
