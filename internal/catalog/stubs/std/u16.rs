pub const MAX: u16;
pub const MIN: u16;
