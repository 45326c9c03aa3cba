//! Our own line drawings on a 24 × 24 grid, in the colour of the text. They stand beside a word that
//! says the same, so they are hidden from those who listen to the page.

use yew::prelude::*;

use super::logic::law_for_role::Headline;
use vendor_screener::restrictions::Strength;

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A barred circle: prohibited.
    Prohibited,
    /// A key: licence required.
    Licence,
    /// A closed gate: presumed barred.
    Presumed,
    /// A half-filled circle: limits apply.
    Limits,
    /// An eye: extra care.
    Care,
    /// A letter i: to know.
    Info,
    /// Two people: binds others.
    Others,
    /// A dash in a dotted circle: none found.
    NoneFound,
    /// A clock: later.
    Later,
    /// A bell: reminder.
    Reminder,
    /// A question mark: unverified.
    Unverified,
    /// An arrow out of a box: another site.
    Outside,
    /// An arrow into a tray: download.
    Download,
    /// Two links of a chain: a link to copy.
    Link,
    /// A padlock: private.
    Private,
    /// A stack: the lists.
    Lists,
    /// A cross: clear the field.
    Clear,
    /// A triangle with a mark: something is wrong.
    Wrong,
    /// A sun.
    Sun,
    /// A moon.
    Moon,
    /// A globe: languages.
    Globe,
    /// A chevron: opens and closes.
    Chevron,
}

impl Icon {
    /// The drawing for a strength.
    pub fn of(strength: Strength) -> Self {
        match strength {
            Strength::Prohibited => Self::Prohibited,
            Strength::LicenceRequired => Self::Licence,
            Strength::PresumedBarred => Self::Presumed,
            Strength::Conditional => Self::Limits,
            Strength::DueDiligence => Self::Care,
            Strength::Informational => Self::Info,
        }
    }

    /// The drawing for a headline.
    pub fn of_headline(headline: Headline) -> Self {
        match headline {
            Headline::Found(strength) | Headline::StricterForOthers(strength) => Self::of(strength),
            Headline::IntoTheUs(_) => Self::Limits,
            Headline::OthersOnly => Self::Others,
            Headline::NoneFound => Self::NoneFound,
        }
    }

    /// Strokes, and shapes that are filled.
    fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Prohibited => ("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M5.8 5.8l12.4 12.4", ""),
            Self::Licence => ("M8 11.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8M11 12.6L20 3.6M16 7.6l3.4 3.4M13.2 10.4l2 2", ""),
            Self::Presumed => ("M4 5v15M20 5v15M4 8.5h16M4 16h16M9.3 8.5V16M14.7 8.5V16", ""),
            Self::Limits => ("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18", "M12 3a9 9 0 0 0 0 18z"),
            Self::Care => (
                "M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5s-7-2-9.5-6.5zM12 9.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6",
                "",
            ),
            Self::Info => {
                ("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5", "M12 6.4a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 1 0 0-2.6")
            }
            Self::Others => (
                "M9 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 20c0-3.6 2.6-5.5 6.5-5.5s6.5 1.9 6.5 5.5M16 5a3.4 3.4 0 0 1 0 6.4M18 14.8c2.3.8 3.5 2.6 3.5 5.2",
                "",
            ),
            Self::NoneFound => (
                "M8.5 12h7M12 3a9 9 0 0 1 4.5 1.2M19.8 7.5A9 9 0 0 1 21 12M19.8 16.5a9 9 0 0 1-3.3 3.3M12 21a9 9 0 0 1-4.5-1.2M4.2 16.5A9 9 0 0 1 3 12M4.2 7.5a9 9 0 0 1 3.3-3.3",
                "",
            ),
            Self::Later => ("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5.3l3.5 2.2", ""),
            Self::Reminder => ("M5.5 17.5h13l-1.8-2.5v-4.5a4.7 4.7 0 0 0-9.4 0V15zM10 20.5h4M12 3.5v2", ""),
            Self::Unverified => (
                "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9.3 9.7a2.8 2.8 0 1 1 4.3 2.3c-1.1.7-1.6 1.2-1.6 2.2",
                "M12 15.9a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4",
            ),
            Self::Outside => {
                ("M13.5 4H20v6.5M20 4l-9 9M17.5 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1h5", "")
            }
            Self::Download => ("M12 3.5v11.5M7 10.5l5 5l5-5M4 20h16", ""),
            Self::Link => (
                "M10 14.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 9.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
                "",
            ),
            Self::Private => (
                "M6 10.5h12a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14v2.5",
                "",
            ),
            Self::Lists => ("M12 3.5l9 4.5l-9 4.5L3 8zM3 12l9 4.5l9-4.5M3 16l9 4.5l9-4.5", ""),
            Self::Clear => ("M6 6l12 12M18 6L6 18", ""),
            Self::Wrong => ("M12 4L2.8 20h18.4zM12 10v5", "M12 16.3a1.1 1.1 0 1 0 0 2.2a1.1 1.1 0 1 0 0-2.2"),
            Self::Sun => (
                "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
                "",
            ),
            Self::Moon => ("M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z", ""),
            Self::Globe => (
                "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9s1.2-6.4 3.8-9",
                "",
            ),
            Self::Chevron => ("M6 9l6 6l6-6", ""),
        }
    }
}

/// A drawing, hidden from assistive technology.
pub fn icon(icon: Icon) -> Html {
    let (strokes, filled) = icon.paths();
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={strokes} />
            if !filled.is_empty() {
                <path class="icon-filled" d={filled} />
            }
        </svg>
    }
}

/// The product's mark: lines of a list, one of them found.
pub fn product_mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <rect class="mark-ground" x="1" y="1" width="30" height="30" rx="8" />
            <path class="mark-lines" d="M8 10h10M8 16h5M8 22h8" />
            <path class="mark-found" d="M20.5 13.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8M23.4 20.6L26 24" />
        </svg>
    }
}
