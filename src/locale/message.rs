/// A piece of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as it stands.
    Text(&'static str),
    /// The value of a variable.
    Variable(&'static str),
    /// One of several wordings, chosen by a variable: a text variable by its value, a number by its
    /// value and then by its plural category.
    Select {
        /// The variable that chooses.
        variable: &'static str,
        /// The wordings, each with its key.
        variants: &'static [(&'static str, &'static [Part])],
        /// The wording when no key fits.
        default: &'static [Part],
    },
}

/// One message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub key: &'static str,
    /// Its pieces, in order.
    pub parts: &'static [Part],
}

/// The value of a variable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, which is put in as it is.
    Text(&'a str),
    /// A number that is already written out for the reader, beside its value, which chooses the plural.
    Number(f64, &'a str),
}

/// The messages of one file in one language.
#[derive(Clone, Copy, Debug)]
pub struct Catalog {
    messages: &'static [Message],
}

impl Catalog {
    /// A catalogue of messages sorted by key.
    pub(super) const fn new(messages: &'static [Message]) -> Self {
        Self { messages }
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.messages.iter().map(|message| message.key)
    }

    /// The message of this key, if there is one.
    pub fn get(&self, key: &str) -> Option<&'static Message> {
        let at = self.messages.binary_search_by(|message| message.key.cmp(key)).ok()?;
        self.messages.get(at)
    }

    /// The message written out. A key that is missing is written itself, so that it is seen in tests
    /// rather than hidden; a variable that is missing leaves nothing. `plural` gives the plural
    /// category of a number in the catalogue's language.
    ///
    /// ```
    /// use vendor_screener::locale::{Arg, Catalog, plural_en};
    /// let missing = Catalog::law_en().format("no-such-key", &[("party", Arg::Text("ACME"))], plural_en);
    /// assert_eq!(missing, "no-such-key");
    /// ```
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)], plural: impl Fn(f64) -> &'static str) -> String {
        let Some(message) = self.get(key) else { return key.to_owned() };
        let mut out = String::new();
        write_parts(&mut out, message.parts, args, &plural);
        out
    }
}

fn write_parts(out: &mut String, parts: &[Part], args: &[(&str, Arg<'_>)], plural: &dyn Fn(f64) -> &'static str) {
    let value = |name: &str| args.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => match value(name) {
                Some(Arg::Text(text) | Arg::Number(_, text)) => out.push_str(text),
                None => {}
            },
            Part::Select { variable, variants, default } => {
                let variant = |wanted: &str| variants.iter().find(|(key, _)| *key == wanted).map(|(_, parts)| *parts);
                let chosen = match value(variable) {
                    Some(Arg::Text(text)) => variant(text),
                    Some(Arg::Number(number, _)) => variant(&number.to_string()).or_else(|| variant(plural(*number))),
                    None => None,
                };
                write_parts(out, chosen.unwrap_or(default), args, plural);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::plural_en, Arg, Catalog, Message, Part};

    const MESSAGES: &[Message] = &[Message {
        key: "found",
        parts: &[
            Part::Variable("count"),
            Part::Select {
                variable: "count",
                variants: &[("0", &[Part::Text(" – nothing")]), ("one", &[Part::Text(" party")])],
                default: &[Part::Text(" parties")],
            },
        ],
    }];

    fn found(count: f64) -> String {
        Catalog::new(MESSAGES).format("found", &[("count", Arg::Number(count, &count.to_string()))], plural_en)
    }

    #[test]
    fn a_selector_takes_the_exact_number_before_the_plural_category() {
        assert_eq!([found(0.0), found(1.0), found(2.0)], ["0 – nothing", "1 party", "2 parties"]);
    }

    #[test]
    fn a_missing_variable_chooses_the_default() {
        assert_eq!(Catalog::new(MESSAGES).format("found", &[], plural_en), " parties");
    }
}
