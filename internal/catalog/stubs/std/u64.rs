pub const MAX: u64;
pub const MIN: u64;
