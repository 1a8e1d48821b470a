pub mod sync;
pub mod unsync;
