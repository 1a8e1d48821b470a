pub const MAX: i8;
pub const MIN: i8;
