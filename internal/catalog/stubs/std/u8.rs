pub const MAX: u8;
pub const MIN: u8;
