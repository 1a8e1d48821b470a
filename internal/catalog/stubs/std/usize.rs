pub const MAX: usize;
pub const MIN: usize;
