//! Numbers, or whatever is small, by the hash of what they stand for.

/// Numbers by hash, in two arrays. A bucket may hold others too, so what it gives is to be checked.
#[derive(Debug, Default)]
pub struct Buckets<T = u32> {
    shift: u32,
    starts: Vec<u32>,
    numbers: Vec<T>,
}

impl<T: Copy + Default> Buckets<T> {
    /// Arranges numbers by their hashes; each number once for each hash.
    pub fn of(hashes: &[(u32, T)]) -> Self {
        let bits = hashes.len().next_power_of_two().trailing_zeros().clamp(1, 24);
        let (starts, numbers) = (vec![0; (1 << bits) + 1], vec![T::default(); hashes.len()]);
        let mut buckets = Self { shift: 32 - bits, starts, numbers };
        for (hash, _) in hashes {
            let bucket = buckets.bucket(*hash);
            buckets.starts[bucket] += 1;
        }
        for bucket in 1..buckets.starts.len() {
            buckets.starts[bucket] += buckets.starts[bucket - 1];
        }
        // From the end on, so that each bucket's end becomes its beginning.
        for (hash, number) in hashes.iter().rev() {
            let bucket = buckets.bucket(*hash);
            let place = &mut buckets.starts[bucket];
            *place -= 1;
            buckets.numbers[*place as usize] = *number;
        }
        buckets
    }

    /// The numbers with this hash, and perhaps others, in the order in which they came.
    pub fn get(&self, hash: u32) -> &[T] {
        let bucket = self.bucket(hash);
        let (Some(start), Some(end)) = (self.starts.get(bucket), self.starts.get(bucket + 1)) else { return &[] };
        self.numbers.get(*start as usize..*end as usize).unwrap_or(&[])
    }

    /// Multiplied by 2³² over the golden ratio, hashes that differ in few bits go far apart.
    fn bucket(&self, hash: u32) -> usize {
        (hash.wrapping_mul(0x9E37_79B9) >> self.shift) as usize
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Buckets;

    proptest! {
        #[test]
        fn every_number_is_found_by_its_hash(hashes in prop::collection::vec((any::<u32>(), any::<u32>()), 0..99)) {
            let buckets = Buckets::of(&hashes);
            for (hash, number) in hashes {
                prop_assert!(buckets.get(hash).contains(&number));
            }
        }
    }
}
