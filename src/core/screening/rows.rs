/// Rows of listed names, each once.
#[derive(Debug, Default)]
pub struct Rows(Vec<u64>);

impl Rows {
    /// None of so many.
    pub fn new(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    /// Adds a row.
    pub fn add(&mut self, row: u32) {
        if let Some(block) = self.0.get_mut(row as usize / 64) {
            *block |= 1 << (row % 64);
        }
    }

    /// Those of one set that are also in a third, and those of another that are not.
    pub fn choose(these: &Self, those: &Self, third: &Self) -> Self {
        let sets = these.0.iter().zip(&those.0).zip(&third.0);
        Self(sets.map(|((these, those), third)| these & third | those & !third).collect())
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        (0u32..).zip(&self.0).flat_map(|(block, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let row = block * 64 + left.trailing_zeros();
                (left != 0).then(|| {
                    left &= left - 1;
                    row
                })
            })
        })
    }
}
