//! Walks through an XML file element by element, so that a large list needs no more memory than its largest
//! entry. Document types, and entities other than XML's own, are refused, never expanded and never fetched.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
};

use super::{ListError, Place, SourceFile, error::shortened, source::Progress};

/// Elements within elements, at most; no list has more than ten.
const DEPTH: usize = 32;

/// An element with all that is in it. Names are without their prefix: authorities change namespaces.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub name: String,
    pub text: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
}

impl Element {
    /// The text of the first child of this name that has one.
    pub fn text_of(&self, name: &str) -> &str {
        let named = self.children.iter().filter(|child| child.name == name);
        named.map(|child| child.text.trim()).find(|text| !text.is_empty()).unwrap_or("")
    }

    /// The children of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The children of the children of this name, as lists within an element are written:
    /// `akaList/aka`.
    pub fn within<'a>(&'a self, list: &'a str, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.all(list).flat_map(move |list| list.all(name))
    }

    /// The texts of all elements of this name within, at whatever depth.
    pub fn texts<'a>(&'a self, name: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(element) = open.pop() {
            if element.name == name && !element.text.trim().is_empty() {
                found.push(element.text.trim());
            }
            open.extend(element.children.iter().rev());
        }
        found
    }

    /// The names of what it has beside these, where that says anything.
    pub fn beside<'a>(&'a self, known: &[&str]) -> impl Iterator<Item = &'a str> {
        self.children
            .iter()
            .filter(|child| !known.contains(&child.name.as_str()) && child.says_anything())
            .map(|child| child.name.as_str())
    }

    fn says_anything(&self) -> bool {
        !self.text.trim().is_empty() || !self.attributes.is_empty() || self.children.iter().any(Self::says_anything)
    }

    /// An attribute; empty if there is none.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }
}

/// A file, read from its beginning on.
pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    reader: Reader<&'a [u8]>,
    root: String,
    counted: usize,
    line: u64,
    progress: Progress<'a>,
}

impl<'a> Document<'a> {
    /// Opens a file and enters its root element, which must have one of these names.
    ///
    /// # Errors
    /// If it is not XML in UTF-8, or not this one: `expected` says what it should be, and how it begins.
    pub fn open(
        file: &SourceFile<'a>,
        roots: &[&str],
        (found, remedy): (&'static str, &'static str),
    ) -> Result<(Self, Element), ListError> {
        let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
        if !bytes.trim_ascii_start().starts_with(b"<") {
            super::refuse_other_content(file)?;
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let before = bytes.get(..error.valid_up_to()).unwrap_or(bytes);
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count() as u64;
            ListError::NotUtf8(Place { file: file.name.to_owned(), row: Some(line), column: None })
        })?;
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let progress = file.progress();
        let mut document = Self { file: file.name, text, reader, root: String::new(), counted: 0, line: 1, progress };
        loop {
            match document.next()? {
                Event::Start(tag) if roots.contains(&tag.local_name().as_ref()) => {
                    let root = document.begun(&tag)?;
                    document.root.clone_from(&root.name);
                    return Ok((document, root));
                }
                Event::Start(_) | Event::Eof => {
                    return Err(ListError::WrongContent { file: file.name.to_owned(), found, remedy });
                }
                _ => {}
            }
        }
    }

    /// The next entry, and the line on which it begins: any element below the root that is not one of
    /// `containers`, which only hold others.
    ///
    /// # Errors
    /// If the file is damaged.
    pub fn entry(&mut self, containers: &[&str]) -> Result<Option<(u64, Element)>, ListError> {
        loop {
            match self.next()? {
                Event::Start(tag) if !containers.contains(&tag.local_name().as_ref()) => {
                    let line = self.line();
                    self.progress.at(self.counted);
                    let entry = self.begun(&tag)?;
                    return Ok(Some((line, self.whole(entry)?)));
                }
                Event::End(tag) if tag.local_name().as_ref() == self.root => {
                    self.progress.done();
                    return Ok(None);
                }
                Event::Eof => return Err(self.cut_off()),
                _ => {}
            }
        }
    }

    /// Where the reading stands, at an element or attribute of this name.
    pub fn place(&mut self, name: &'static str) -> Place {
        Place { file: self.file.to_owned(), row: Some(self.line()), column: Some(name) }
    }

    fn begun(&mut self, tag: &BytesStart<'_>) -> Result<Element, ListError> {
        let mut element = Element { name: tag.local_name().as_ref().to_owned(), ..Element::default() };
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.broken(error.to_string()))?;
            let name = attribute.key.local_name().as_ref().to_owned();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| self.broken(error.to_string()))?.into_owned();
            element.attributes.push((name, value));
        }
        Ok(element)
    }

    /// Reads up to the end of an element that has begun.
    fn whole(&mut self, element: Element) -> Result<Element, ListError> {
        let mut open = vec![element];
        loop {
            match self.next()? {
                Event::Start(tag) => {
                    if open.len() == DEPTH {
                        return Err(self.broken("elements are nested too deeply".to_owned()));
                    }
                    open.push(self.begun(&tag)?);
                }
                Event::End(_) => {
                    let Some(done) = open.pop() else { return Err(self.cut_off()) };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(done),
                        None => return Ok(done),
                    }
                }
                Event::Text(text) => add(&mut open, &text.xml10_content()),
                Event::CData(text) => add(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = letter(&reference).unwrap_or_default();
                    add(&mut open, letter.encode_utf8(&mut [0; 4]));
                }
                Event::Eof => return Err(self.cut_off()),
                _ => {} // comments and the like say nothing
            }
        }
    }

    fn next(&mut self) -> Result<Event<'a>, ListError> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => Err(self.broken("it declares a document type, which we do not read".to_owned())),
            Ok(Event::GeneralRef(reference)) if letter(&reference).is_none() => {
                Err(self.broken(format!("the entity &{}; is not one of XML's own", &*reference)))
            }
            Ok(event) => Ok(event),
            Err(error) => Err(self.broken(error.to_string())),
        }
    }

    /// The line that the reading has come to.
    fn line(&mut self) -> u64 {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        let between = self.text.as_bytes().get(self.counted..at).unwrap_or_default();
        self.line += between.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = at.max(self.counted);
        self.line
    }

    fn broken(&mut self, what: String) -> ListError {
        let place = Place { file: self.file.to_owned(), row: Some(self.line()), column: None };
        ListError::Xml { place, what: shortened(&what) }
    }

    fn cut_off(&mut self) -> ListError {
        self.broken("the file ends before its last element is closed".to_owned())
    }
}

/// The letter that a reference stands for, if it is a number or one of XML's own entities.
fn letter(reference: &BytesRef<'_>) -> Option<char> {
    match (reference.resolve_char_ref(), reference.as_ref()) {
        (Ok(Some(letter)), _) => Some(letter),
        (Ok(None), "amp") => Some('&'),
        (Ok(None), "lt") => Some('<'),
        (Ok(None), "gt") => Some('>'),
        (Ok(None), "quot") => Some('"'),
        (Ok(None), "apos") => Some('\''),
        _ => None,
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Element};
    use crate::{ListError, SourceFile};

    fn entries(text: &str) -> Result<Vec<(u64, Element)>, ListError> {
        let file = SourceFile::new("x.xml", text.as_bytes());
        let (mut document, _) = Document::open(&file, &["list"], ("not a list", "use one"))?;
        let mut entries = Vec::new();
        while let Some(entry) = document.entry(&["parties"])? {
            entries.push(entry);
        }
        Ok(entries)
    }

    #[test]
    fn entries_have_their_line_attributes_and_text() {
        let read = entries(
            "\u{FEFF}<?xml version=\"1.0\"?>\n<x:list xmlns:x=\"y\">\n<parties>\n<party id=\"A &amp; B\"><name>C &lt; <!-- - -->D</name>\
             <name/></party></parties>\n<other/></x:list>",
        )
        .unwrap();
        let (line, party) = &read[0];
        assert_eq!((*line, party.attribute("id"), party.text_of("name")), (4, "A & B", "C < D"));
        assert_eq!((party.all("name").count(), read[1].1.name.as_str()), (2, "other"));
    }

    #[test]
    fn what_could_be_used_against_the_reader_is_refused() {
        for (text, part) in [
            ("<!DOCTYPE list [<!ENTITY a \"aa\">]>\n<list>&a;</list>", "x.xml, row 1: it declares a document type"),
            ("<!DOCTYPE list SYSTEM \"file:///etc/passwd\"><list/>", "x.xml, row 1: it declares a document type"),
            ("<list>\n<p>&secret;</p></list>", "x.xml, row 2: the entity &secret; is not one of XML's own"),
            ("<list>\n<p a=\"&secret;\"/></list>", "x.xml, row 2: "),
            ("<list>\n<p>", "x.xml, row 2: the file ends before"),
            ("<list>\n<p></q></list>", "x.xml, row 2: "),
            ("<rss></rss>", "x.xml: this is not a list; use one"),
        ] {
            let error = entries(text).unwrap_err().to_string();
            assert!(error.starts_with(part), "{error}");
        }
        let deep = format!("<list>{}", "<p>".repeat(100_000));
        assert!(entries(&deep).unwrap_err().to_string().contains("nested too deeply"));
    }
}
