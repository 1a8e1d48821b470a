pub const MAX: isize;
pub const MIN: isize;
