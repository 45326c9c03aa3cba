//! Numbers by the hash of what they stand for.

/// Numbers by hash, in two arrays. A bucket may hold others too, so what it gives is to be checked.
#[derive(Debug, Default)]
pub struct Buckets {
    shift: u32,
    starts: Vec<u32>,
    numbers: Vec<u32>,
}

impl Buckets {
    /// Arranges numbers by their hashes, of which there are as many.
    pub fn of(hashes: &[u32], numbers: impl Iterator<Item = u32>) -> Self {
        let bits = hashes.len().next_power_of_two().trailing_zeros().clamp(1, 24);
        let mut buckets = Self { shift: 32 - bits, starts: vec![0; (1 << bits) + 2], numbers: vec![0; hashes.len()] };
        // Two places further on, so that while a bucket is being filled the next place tells how far it is, and then its end.
        for hash in hashes {
            let bucket = buckets.bucket(*hash);
            buckets.starts[bucket + 2] += 1;
        }
        for bucket in 2..buckets.starts.len() {
            buckets.starts[bucket] += buckets.starts[bucket - 1];
        }
        for (hash, number) in hashes.iter().zip(numbers) {
            let bucket = buckets.bucket(*hash);
            let place = &mut buckets.starts[bucket + 1];
            buckets.numbers[*place as usize] = number;
            *place += 1;
        }
        buckets
    }

    /// The numbers with this hash, and perhaps others, in the order in which they came.
    pub fn get(&self, hash: u32) -> &[u32] {
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
            let (keys, numbers): (Vec<u32>, Vec<u32>) = hashes.iter().copied().unzip();
            let buckets = Buckets::of(&keys, numbers.into_iter());
            for (hash, number) in hashes {
                prop_assert!(buckets.get(hash).contains(&number));
            }
        }
    }
}
