//! Where somebody is, as far as an address says: the country, and the names of places in it. No table of cities is needed: what
//! both addresses name between their commas, and is neither a road nor a house nor a province, is taken for one.

use crate::{
    names::fold,
    party::{country_code, is_country_code},
};

/// What is read of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The countries that it may be in, by ISO 3166-1 code: none if it names none, two where *DE* is Germany or Delaware.
    countries: Vec<&'static str>,
    /// The words between its commas, folded, without those of the country at its end.
    parts: Vec<Vec<String>>,
}

/// How near two addresses are to each other, the farthest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// In different countries.
    OtherCountry,
    /// In one country.
    SameCountry,
    /// In one city, and not in different countries.
    SameCity,
}

impl Place {
    /// Reads an address, or as much as is known of it: `Shanghai, China`, `Iran`.
    pub fn of(text: &str) -> Self {
        let mut words = words(text);
        let countries = match country_at_end(text, &words) {
            Some((countries, from)) => {
                words.truncate(from);
                countries
            }
            None => parts(&words).filter_map(|part| named(text, part)).next_back().into_iter().collect(),
        };
        let parts = parts(&words).map(|part| part.iter().map(|word| word.text.clone()).collect()).collect();
        Self { countries, parts }
    }

    /// Some country, by its code, of which nothing more is known.
    pub fn in_country(code: &str) -> Self {
        Self { countries: is_country_code(code).into_iter().collect(), parts: Vec::new() }
    }

    /// Whether its country is known.
    pub fn has_country(&self) -> bool {
        !self.countries.is_empty()
    }

    /// Whether nothing in it can be compared.
    pub fn is_empty(&self) -> bool {
        !self.has_country() && self.cities().next().is_none()
    }

    /// How near another is; nothing if that cannot be known.
    pub fn nearness(&self, other: &Self) -> Option<Nearness> {
        let known = self.has_country() && other.has_country();
        let same = self.countries.iter().any(|country| other.countries.contains(country));
        if known && !same {
            return Some(Nearness::OtherCountry);
        }
        let names = |one: &Self, other: &Self| one.cities().any(|city| other.speaks_of(city));
        if names(self, other) || names(other, self) {
            return Some(Nearness::SameCity);
        }
        known.then_some(Nearness::SameCountry)
    }

    /// What may be the name of a city.
    fn cities(&self) -> impl Iterator<Item = &[String]> {
        self.parts.iter().filter_map(|part| city(part))
    }

    /// Whether it names this city, and not only a road, a house or a province that is called after it.
    fn speaks_of(&self, city: &[String]) -> bool {
        self.parts.iter().any(|part| {
            part.windows(city.len()).enumerate().any(|(at, found)| {
                let before = at.checked_sub(1).and_then(|at| part.get(at));
                let mut after = part[at + city.len()..].iter();
                let next = after.find(|word| !BETWEEN.contains(&word.as_str()));
                let road_before = before.is_some_and(|word| ROADS_BEFORE.contains(&word.as_str()));
                found == city && !road_before && !next.is_some_and(|word| is_no_city(word))
            })
        })
    }
}

/// What may stand between the name of a road and the word that says it is one: *Urumqi Middle Road*.
const BETWEEN: [&str; 9] = ["north", "south", "east", "west", "middle", "central", "first", "second", "ring"];

/// Words before a name by which a road is called after it.
const ROADS_BEFORE: [&str; 12] =
    ["ul", "ulitsa", "vul", "prospekt", "shosse", "rue", "calle", "carrera", "avenida", "via", "rua", "de"];

/// Words of roads, houses, and parts of countries and cities: what has one is not the name of a city.
const NO_CITIES: &str = "road rd street str st avenue ave av boulevard blvd lane highway hwy alley square sq way drive dr court \
    lu jie dadao prospekt prospect pr ul ulitsa vul shosse per pereulok proezd naberezhnaya calle carrera cra avenida rue via \
    strasse sokak cad caddesi mah mahallesi rua km building bldg mansion tower towers plaza hotel restaurant house block blok \
    floor level room suite apartment apt flat unit office ofc oficina shop villa no number box pobox po bp c o co ltd llc inc \
    company group branch head center centre mall market park zone area airport port industrial estate complex compound phase \
    street province prov region oblast krai republic state county district prefecture governorate township village \
    department quarter near opposite behind";

fn is_no_city(word: &str) -> bool {
    NO_CITIES.split(' ').any(|known| known == word)
}

/// A city has no more words: *San Pedro de Macoris*.
const MOST_WORDS: usize = 4;
/// It has so many letters: *Ufa*.
const LEAST_LETTERS: usize = 3;

/// The words of a part that may be a city's name: without its post code and *City*.
fn city(part: &[String]) -> Option<&[String]> {
    let code = |word: &String| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        digits > 3 || (digits > 0 && digits < word.len())
    };
    let from = part.iter().take_while(|word| code(word)).count();
    let behind = part.iter().rev().take_while(|word| code(word) || *word == "city").count();
    let name = part.get(from..part.len() - behind)?;
    let letters: usize = name.iter().map(|word| word.chars().count()).sum();
    let fits = (1..=MOST_WORDS).contains(&name.len()) && letters >= LEAST_LETTERS;
    let other = |word: &String| is_no_city(word) || word.bytes().any(|byte| byte.is_ascii_digit());
    (fits && !name.iter().any(other)).then_some(name)
}

/// A word of an address.
struct Word {
    /// Folded.
    text: String,
    /// Where it begins and ends, in bytes.
    from: usize,
    to: usize,
    /// Whether a comma or the like stands before it.
    apart: bool,
}

impl Word {
    fn has_digit(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut word, mut from, mut apart) = (String::new(), 0, true);
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        if fold(sign, &mut word).is_some() {
            continue;
        }
        if !word.is_empty() {
            words.push(Word { text: std::mem::take(&mut word), from, to: at, apart });
            apart = false;
        }
        from = at + sign.len_utf8();
        apart |= matches!(sign, ',' | ';' | '(' | ')' | '/' | '\n' | '\r' | '|' | '،' | '؛' | '，' | '、');
    }
    words
}

fn parts(words: &[Word]) -> impl DoubleEndedIterator<Item = &[Word]> {
    words.chunk_by(|_, next| !next.apart)
}

/// The country whose name is the whole of a part, but for its post code.
fn named(text: &str, part: &[Word]) -> Option<&'static str> {
    let mut bare = part.iter().filter(|word| !word.has_digit());
    let first = bare.next()?;
    country_code(text.get(first.from..bare.next_back().unwrap_or(first).to)?)
}

/// A country has no more words: *China, Hong Kong Special Administrative Region*.
const MOST_WORDS_OF_COUNTRIES: usize = 8;

/// Codes of states of the US that are codes of countries too.
const STATES: &str = "AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA";

/// Regions whose names end as a country's does.
const REGIONS: [([&str; 2], &str); 3] =
    [(["new", "mexico"], "US"), (["inner", "mongolia"], "CN"), (["northern", "ireland"], "GB")];

/// The countries that an address may end with, by name or code, and the place of the first word of it. A post code may follow.
fn country_at_end(text: &str, words: &[Word]) -> Option<(Vec<&'static str>, usize)> {
    let count = words.len() - words.iter().rev().take_while(|word| word.has_digit()).count();
    let last = words.get(count.checked_sub(1)?)?;
    let whole = words.get(count).map_or(text.len(), |code| code.from);
    let starts = count.saturating_sub(MOST_WORDS_OF_COUNTRIES)..count;
    let name = starts.into_iter().find_map(|from| {
        // A bracket or a full stop behind the last word may be a part of the name.
        let ends = [whole, last.to].map(|end| text.get(words[from].from..end).unwrap_or_default());
        let code = ends.iter().find_map(|name| country_code(name.trim_end_matches([' ', ',', ';'])))?;
        Some((code, from))
    });
    if let Some((code, from)) = name {
        let two = |from: usize| words.get(from..count).unwrap_or_default().iter().map(|word| word.text.as_str());
        let region = REGIONS.iter().find(|(region, _)| two(count.saturating_sub(2)).eq(region.iter().copied()));
        let mut codes = vec![region.map_or(code, |(_, country)| *country)];
        // *Hong Kong, China* is in either; so may *Atlanta, Georgia* be.
        codes.extend(parts(&words[..from]).next_back().and_then(|part| named(text, part)));
        codes.extend((code == "GE").then_some("US"));
        return Some((codes, from));
    }
    let written = text.get(last.from..last.to)?;
    let alone = last.apart && words.get(count).is_none_or(|next| next.apart);
    let behind_digits = !last.apart && count.checked_sub(2).is_some_and(|before| words[before].has_digit());
    let code = if alone { written.to_ascii_uppercase() } else { written.to_owned() };
    let code = is_country_code(&code).filter(|_| !behind_digits)?;
    let or_state = STATES.split(' ').any(|state| state == code).then_some("US");
    Some(([code].into_iter().chain(or_state).collect(), count - 1))
}

#[cfg(test)]
mod tests {
    use super::{Nearness, Place};

    fn countries(text: &str) -> Vec<&'static str> {
        Place::of(text).countries
    }

    fn nearness(one: &str, other: &str) -> Option<Nearness> {
        let (one, other) = (Place::of(one), Place::of(other));
        assert_eq!(one.nearness(&other), other.nearness(&one), "it is the same from either side");
        one.nearness(&other)
    }

    #[test]
    fn the_country_is_read_at_the_end_of_an_address_by_name_or_code() {
        for (address, country) in [
            ("1 Main Street, Shanghai 200000, China.", "CN"),
            ("Tehran Iran", "IR"),
            ("Tehran, IRAN (ISLAMIC REPUBLIC OF)", "IR"),
            ("Tchatchi 29, Kinshasa, Congo, Democratic Republic of the", "CD"),
            ("Pyongyang, Korea, North", "KP"),
            ("Dubai, U.A.E.", "AE"),
            ("Moscow, ru", "RU"),
            ("Moscow RU", "RU"),
            ("iran", "IR"),
            ("Iran, Tehran", "IR"),
            ("Santa Fe, New Mexico", "US"),
            ("Hohhot, Inner Mongolia", "CN"),
        ] {
            assert_eq!(countries(address), [country], "{address}");
        }
    }

    #[test]
    fn what_may_be_in_two_countries_is_taken_for_either() {
        assert_eq!(countries("Hong Kong, China"), ["CN", "HK"]);
        assert_eq!(countries("Wilmington, DE 19801"), ["DE", "US"]);
        assert_eq!(countries("Atlanta, Georgia"), ["GE", "US"]);
    }

    #[test]
    fn an_address_that_names_no_country_is_taken_for_none() {
        for address in ["", "Tehran", "12 China Street, Nowhere", "Industrieweg 5, Nieuwkoop 2421 LK", "rue de la paix"]
        {
            assert!(countries(address).is_empty(), "{address}");
        }
    }

    #[test]
    fn one_city_is_known_whatever_stands_around_it() {
        for (one, other) in [
            ("Shanghai, China", "Room 303, Building 13, No. 1211 Hongyin Road, Shanghai 200120, China"),
            ("Nimitz Ave Shanghai China", "7 Yan'an Road, Shanghai, China"),
            ("Wuhan City, China", "11 Jinyinhu Road, Wuhan, Hubei Province, China"),
            ("BOGOTÁ", "Carrera 16 No. 93-38, Bogota, Colombia"),
            ("Nizhny-Novgorod, RU", "Nizhny Novgorod, Russia"),
            ("1000 Ljubljana", "Rozna Dolina, Cesta IV 44, Ljubljana, Slovenia"),
            ("Alanya", "Mah 225, Alanya/Antalya, 07460, Turkey"),
            ("Sevastopol", "Lenin St. 4; Sevastopol 299001"),
        ] {
            assert_eq!(nearness(one, other), Some(Nearness::SameCity), "{one} | {other}");
        }
    }

    #[test]
    fn a_road_a_house_or_a_province_that_is_called_alike_is_no_city() {
        for (one, other) in [
            ("Urumqi, China", "1155 Urumqi Middle Road, Shanghai, China"),
            ("Moscow, Russia", "Mytishchi, Moscow Region, Russia"),
            ("Suite 2, Ground Floor, Dubai, Iran", "Suite 9, Ground Floor, Qom, Iran"),
            ("Carrera 4 No. 12, Cartago, Colombia", "Carrera 4 No. 9, Cali, Colombia"),
            ("Colon, Panama", "David, Panama"),
        ] {
            assert_eq!(nearness(one, other), Some(Nearness::SameCountry), "{one} | {other}");
        }
    }

    #[test]
    fn one_name_in_two_countries_is_two_cities() {
        assert_eq!(nearness("Tripoli, Lebanon", "Tripoli, Libya"), Some(Nearness::OtherCountry));
        assert_eq!(nearness("Tripoli", "Tripoli, Libya"), Some(Nearness::SameCity));
    }

    #[test]
    fn another_place_without_a_country_is_not_compared() {
        assert_eq!(nearness("Tehran", "Moscow, Russia"), None);
        assert!(Place::of("12, -").is_empty() && !Place::of("Tehran").is_empty());
    }
}
