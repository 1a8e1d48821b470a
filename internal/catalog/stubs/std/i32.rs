pub const MAX: i32;
pub const MIN: i32;
