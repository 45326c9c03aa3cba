//! Sorting by a number, compiled once.
//!
//! The standard library's sort brings 3 to 8 KB of code for each type that is sorted, which was a tenth of the engine's program. Where
//! few things are sorted, or in a number that says their order, this one does for all.

/// So few items are sorted where they stand: as many as the standard library does.
const FEW: usize = 20;

/// Sorts by a number; what has the same number stays in its order.
pub(crate) fn sort_by_number<T>(items: &mut [T], number: impl Fn(&T) -> u64) {
    let Some((mut before, rest)) = items.split_first().map(|(first, rest)| (number(first), rest)) else { return };
    let in_order = rest.iter().all(|item| {
        let next = number(item);
        std::mem::replace(&mut before, next) <= next
    });
    if in_order {
        return;
    }
    if items.len() <= FEW {
        for end in 1..items.len() {
            let mut at = end;
            while at > 0 && number(&items[at - 1]) > number(&items[at]) {
                items.swap(at - 1, at);
                at -= 1;
            }
        }
        return;
    }
    let mut order: Vec<(u64, usize)> = items.iter().map(number).zip(0..).collect();
    order.sort_unstable();
    // What belongs at a place may have been moved away from where it stood: to where what was at that place went.
    for at in 0..order.len() {
        let mut from = order[at].1;
        while from < at {
            from = order[from].1;
        }
        items.swap(at, from);
    }
}

/// Two numbers in one, so that the first counts before the second.
pub(crate) fn then(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// The order of a number from 0 on, as a whole number; highest first.
pub(crate) fn descending(number: f64) -> u64 {
    u64::MAX - number.max(0.0).to_bits() // those of what is not negative are in its order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn items_come_in_the_order_in_which_the_standard_library_puts_them(items in prop::collection::vec((0u64..50, 0u32..9), 0..200)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_number(&mut ours, |(number, _)| *number);
            theirs.sort_by_key(|(number, _)| *number);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn the_order_of_numbers_is_kept(a in 0.0..1e9f64, b in 0.0..1e9f64) {
            prop_assert_eq!(descending(a).cmp(&descending(b)), b.total_cmp(&a));
        }
    }
}
