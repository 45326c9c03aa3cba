/// Words that so many companies carry that they say little, whatever a single list counts. From the
/// commonest words of company names in English, and their usual short forms; of other languages those
/// that lists print.
const COMMON: &[&str] = &[
    "agency", "association", "bank", "bureau", "business", "center", "centre", "chemical", "china", "chinese",
    "commerce", "commercial", "communication", "communications", "company", "construction", "consulting",
    "corporation", "development", "digital", "electric", "electrical", "electronic", "electronics", "energy",
    "engineering", "enterprise", "enterprises", "equipment", "establishment", "export", "factory", "finance",
    "financial", "foundation", "general", "global", "group", "holding", "holdings", "import", "industrial",
    "industries", "industry", "information", "innovation", "institute", "instruments", "international", "intl",
    "investment", "investments", "limited", "logistics", "machinery", "management", "manufacturing", "marine",
    "maritime", "materials", "national", "network", "networks", "office", "organization", "petroleum", "power",
    "precision", "production", "products", "public", "research", "resources", "science", "sciences", "security",
    "service", "services", "shipping", "software", "solution", "solutions", "state", "supply", "system", "systems",
    "tech", "technical", "technologies", "technology", "telecom", "telecommunication", "telecommunications",
    "trade", "trading", "transport", "union", "united", "university", "world",
];

/// Whether a folded word is one that carries little of a name by itself.
pub fn is_common(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::COMMON;

    #[test]
    fn the_words_are_sorted_so_that_they_are_found() {
        assert!(COMMON.is_sorted());
    }
}
