pub const MAX: i64;
pub const MIN: i64;
