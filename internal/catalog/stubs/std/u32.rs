pub const MAX: u32;
pub const MIN: u32;
