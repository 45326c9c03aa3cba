//! Any text at all as a file of decisions: what is taken over can be saved and read again, and none of it is of a day to come.

#![no_main]

use vendor_screener::party::Date;
use review::record::{Ledger, TakenFrom};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let today = Date::from_ymd(2026, 7, 1).unwrap();
    let from = TakenFrom { file: "decisions.json".to_owned(), day: today };
    for accept in [false, true] {
        let mut ledger = Ledger::default();
        if let Ok(imported) = ledger.import_file(text, &from, accept) {
            assert!(ledger.len() <= imported.taken);
            let mut again = Ledger::default();
            assert!(again.import(&ledger.to_json()).is_ok());
            assert_eq!(again.len(), ledger.len());
        }
    }
});
