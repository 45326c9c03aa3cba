use std::borrow::Cow;

/// A cell of a CSV file that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`,
/// tab or carriage return gets an apostrophe before it, as
/// [OWASP](https://owasp.org/www-community/attacks/CSV_Injection) advises. A vendor's name is data from
/// outside, and would otherwise run in whichever program opens the file next.
///
/// ```
/// use review::vendors::neutral;
/// assert_eq!(neutral("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
/// assert_eq!(neutral("Müller & Co."), "Müller & Co.");
/// ```
pub fn neutral(cell: &str) -> Cow<'_, str> {
    // Spreadsheets skip blanks before a formula, and take the signs' full-width forms for the signs.
    let first = cell.chars().find(|char| *char != ' ');
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => {
            Cow::Owned(format!("'{cell}"))
        }
        _ => Cow::Borrowed(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::neutral;

    #[test]
    fn whatever_could_begin_a_formula_is_made_text() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"] {
            assert_eq!(neutral(cell), format!("'{cell}"));
        }
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for cell in ["", " ", "A=B", "7-Eleven", "'quoted'", "海康威视"] {
            assert_eq!(neutral(cell), cell);
        }
    }
}
