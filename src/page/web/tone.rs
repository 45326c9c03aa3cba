//! The colour of what may be done.

use super::logic::law_for_role::Headline;
use vendor_screener::restrictions::Strength;

/// The class that colours a headline. The colour only repeats what icon and word say.
pub fn tone(headline: Headline) -> &'static str {
    match headline {
        Headline::Found(Strength::Prohibited) => "tone-stop",
        Headline::Found(Strength::LicenceRequired | Strength::PresumedBarred) => "tone-licence",
        Headline::Found(Strength::Conditional) | Headline::StricterForOthers(_) | Headline::IntoTheUs(_) => {
            "tone-limits"
        }
        Headline::Found(Strength::DueDiligence | Strength::Informational) => "tone-care",
        Headline::OthersOnly | Headline::NoneFound => "tone-none",
    }
}
