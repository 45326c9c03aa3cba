//! Which rows of a long table have to be here.

/// So many rows are kept before and after those in sight.
pub const AROUND: usize = 16;

/// Whether rows have to be asked for: `top` is the first in sight, `have` the place of the first row that is here and how
/// many are, `count` how many there are at all.
pub fn wanted(top: usize, (first, here): (usize, usize), count: usize) -> bool {
    let half = AROUND / 2;
    let missing_above = first > top.saturating_sub(half);
    let missing_below = first + here < (top + AROUND + half).min(count);
    missing_above || missing_below
}

#[cfg(test)]
mod tests {
    use super::{AROUND, wanted};

    #[test]
    fn nothing_is_asked_for_while_all_around_is_here() {
        assert!(!wanted(0, (0, AROUND * 3), 50_000));
        assert!(!wanted(100, (100 - AROUND, AROUND * 3), 50_000));
        assert!(!wanted(0, (0, 3), 3));
    }

    #[test]
    fn rows_are_asked_for_before_they_come_in_sight() {
        assert!(wanted(AROUND * 2, (0, AROUND * 3), 50_000));
        assert!(wanted(100, (100, AROUND * 3), 50_000));
        assert!(wanted(40_000, (0, AROUND * 3), 50_000));
    }
}
