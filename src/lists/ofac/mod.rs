//! OFAC's own files, and what its entries say in whatever file they come.

pub(super) mod remarks;
