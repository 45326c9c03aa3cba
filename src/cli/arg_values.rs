//! What the text of an argument stands for, or what to write instead.

use vendor_screener::{
    identity::{is_address, is_birth, is_country, is_vessel_type},
    party::Kind,
    restrictions::{Activity, Role, Who},
};

#[derive(Clone, Copy)]
pub struct KindChoice(pub Option<Kind>);

#[derive(Clone, Copy)]
pub enum WhoOrRole {
    Who(Who),
    Role(Role),
}

pub fn birth(text: &str) -> Result<String, String> {
    match is_birth(text) {
        true => Ok(text.to_owned()),
        false => Err("it is not a date; write 1962-03-05, 5 Mar 1962, Mar 1962 or 1962".to_owned()),
    }
}

pub fn nationality(text: &str) -> Result<String, String> {
    match is_country(text) {
        true => Ok(text.to_owned()),
        false => {
            Err("it is not a country that we know; write its English name or its ISO 3166-1 code, as \"IQ\"".to_owned())
        }
    }
}

pub fn address(text: &str) -> Result<String, String> {
    match is_address(text) {
        true => Ok(text.to_owned()),
        false => {
            Err("it names no city or country; write as much of the address as is known, as \"Shanghai, CN\"".to_owned())
        }
    }
}

pub fn vessel_type(text: &str) -> Result<String, String> {
    match is_vessel_type(text) {
        true => Ok(text.to_owned()),
        false => Err("it is not a type of ship that we know; write it in English, as \"crude oil tanker\"".to_owned()),
    }
}

pub fn threshold(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|score| (0.0..=100.0).contains(score)).ok_or_else(|| "a number from 0 to 100".to_owned())
}

pub fn kind(text: &str) -> Result<KindChoice, String> {
    if text == "any" {
        return Ok(KindChoice(None));
    }
    let kind = Kind::from_id(text).ok_or("any, organisation, person, vessel, aircraft or equipment")?;
    Ok(KindChoice(Some(kind)))
}

pub fn country(text: &str) -> Result<String, String> {
    // A code that is no country's would leave every party out, and "not found" would mislead.
    let code = vendor_screener::party::is_country_code(&text.to_ascii_uppercase());
    code.map(str::to_owned).ok_or_else(|| "the code of a country, of two letters, such as CN".to_owned())
}

/// How many of something to show: with none, what was found would read as not found.
pub fn some(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|number| *number > 0).ok_or_else(|| "a number from 1".to_owned())
}

pub fn activity(text: &str) -> Result<Activity, String> {
    let starts_with = |activity: &&Activity| {
        let wanted = text.to_lowercase().replace('-', "_");
        wanted.len() >= 3 && activity.id().split('_').any(|part| part == wanted)
    };
    Activity::from_id(text)
        .or_else(|| {
            let mut found = Activity::ALL.iter().filter(starts_with);
            found.next().copied().filter(|_| found.next().is_none())
        })
        .ok_or_else(|| format!("one of {}", ids(Activity::ALL.iter().map(|activity| activity.id()))))
}

pub fn who(text: &str) -> Result<WhoOrRole, String> {
    Who::from_id(text).map(WhoOrRole::Who).or_else(|| Role::from_id(text).map(WhoOrRole::Role)).ok_or_else(|| {
        let all = Who::ALL.iter().map(|who| who.id()).chain(Role::ALL.iter().map(|role| role.id()));
        format!("one of {}", ids(all))
    })
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    ids.map(|id| id.replace('_', "-")).collect::<Vec<_>>().join(", ")
}

/// The 64 digits of a SHA-256.
pub fn sha256(text: &str) -> Result<String, String> {
    let fits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if fits { Ok(text.to_owned()) } else { Err("64 hexadecimal digits are expected".to_owned()) }
}

/// Countries that are counted together.
#[derive(Clone)]
pub struct CountryGroup(pub Vec<String>);

pub fn countries(text: &str) -> Result<CountryGroup, String> {
    let codes: Result<Vec<String>, String> = text.split(',').map(country).collect();
    codes.map(CountryGroup)
}
