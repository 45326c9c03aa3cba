/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        /// The wordings, each with its key; that of the empty key is taken when no other fits.
        variants: Vec<(&'static str, Vec<Part>)>,
    },
}

/// One message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub key: &'static str,
    /// Its wording in the short form that the build writes: `{variable}` stands for a value,
    /// `{variable|key:wording|:wording}` for one of several wordings.
    pattern: &'static str,
}

impl Message {
    /// Its pieces, in order.
    pub fn parts(&self) -> Vec<Part> {
        parts(self.pattern)
    }
}

/// The messages of a table as the build writes it: a line each, key and pattern, sorted by key.
pub(super) fn read(table: &'static str) -> Vec<Message> {
    let messages = table.lines().filter_map(|line| line.split_once(' '));
    messages.map(|(key, pattern)| Message { key, pattern }).collect()
}

fn parts(pattern: &'static str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some((text, after)) = rest.split_once('{') {
        if !text.is_empty() {
            parts.push(Part::Text(text));
        }
        let (inside, after) = split_outside(after, '}');
        parts.push(match split_outside(inside, '|') {
            (variable, "") => Part::Variable(variable),
            (variable, wordings) => Part::Select { variable, variants: variants(wordings) },
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

fn variants(wordings: &'static str) -> Vec<(&'static str, Vec<Part>)> {
    let mut variants = Vec::new();
    let mut rest = wordings;
    while !rest.is_empty() {
        let (wording, after) = split_outside(rest, '|');
        variants.extend(wording.split_once(':').map(|(key, pattern)| (key, parts(pattern))));
        rest = after;
    }
    variants
}

/// A text before and after the first such mark that stands outside braces.
fn split_outside(text: &'static str, mark: char) -> (&'static str, &'static str) {
    let mut depth = 0;
    let outside = |char: char| {
        let found = depth == 0 && char == mark;
        depth += i32::from(char == '{') - i32::from(char == '}');
        found
    };
    let at = text.find(outside).unwrap_or(text.len());
    (&text[..at], text.get(at + 1..).unwrap_or_default())
}

/// The value of a variable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, which is put in as it is.
    Text(&'a str),
    /// The same, in a sentence of the other direction: it is set apart, so that its own full stops and brackets stay with it.
    Isolated(&'a str),
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
        write_parts(&mut out, &message.parts(), args, &plural);
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
                // Unicode Bidirectional Algorithm, 2.4: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE.
                Some(Arg::Isolated(text)) => out.extend(["\u{2068}", text, "\u{2069}"]),
                None => {}
            },
            Part::Select { variable, variants } => {
                let variant = |wanted: &dyn Fn(&str) -> bool| variants.iter().find(|(key, _)| wanted(key));
                let exact = |number: f64, key: &str| key.parse::<u32>().is_ok_and(|key| f64::from(key) == number);
                let chosen = match value(variable) {
                    Some(Arg::Text(text) | Arg::Isolated(text)) => variant(&|key| key == *text),
                    Some(Arg::Number(number, _)) => {
                        let category = plural(*number);
                        variant(&|key| exact(*number, key)).or_else(|| variant(&|key| key == category))
                    }
                    None => None,
                };
                if let Some((_, parts)) = chosen.or_else(|| variant(&str::is_empty)) {
                    write_parts(out, parts, args, plural);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::plural_en, Arg, Catalog, Message, Part, read};

    const TABLE: &str =
        "both {one} and {other}\nfound {count}{count|0: – nothing|one: party|: parties{where|in: in {place}|:}}\n";

    fn messages() -> &'static [Message] {
        read(TABLE).leak()
    }

    fn found(count: f64) -> String {
        Catalog::new(messages()).format("found", &[("count", Arg::Number(count, &count.to_string()))], plural_en)
    }

    #[test]
    fn a_selector_takes_the_exact_number_before_the_plural_category() {
        assert_eq!([found(0.0), found(1.0), found(2.0)], ["0 – nothing", "1 party", "2 parties"]);
    }

    #[test]
    fn a_wording_may_have_variables_and_wordings_of_its_own() {
        let args = [("count", Arg::Number(2.0, "2")), ("where", Arg::Text("in")), ("place", Arg::Text("Asia"))];
        assert_eq!(Catalog::new(messages()).format("found", &args, plural_en), "2 parties in Asia");
        let both = [Part::Variable("one"), Part::Text(" and "), Part::Variable("other")];
        assert_eq!(Catalog::new(messages()).get("both").unwrap().parts(), both);
    }

    #[test]
    fn a_text_of_another_direction_is_set_apart_and_chooses_as_others_do() {
        let args = [("one", Arg::Isolated("ACME Co.")), ("other", Arg::Text("b"))];
        let both = Catalog::new(messages()).format("both", &args, plural_en);
        assert_eq!(both, "\u{2068}ACME Co.\u{2069} and b");
        let args = [("count", Arg::Number(1.0, "1")), ("where", Arg::Isolated("in")), ("place", Arg::Text("Asia"))];
        assert_eq!(Catalog::new(messages()).format("found", &args, plural_en), "1 party");
    }

    #[test]
    fn a_missing_variable_chooses_the_default() {
        assert_eq!(Catalog::new(messages()).format("found", &[], plural_en), " parties");
    }
}
