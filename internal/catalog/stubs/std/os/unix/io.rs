pub use crate::os::fd::*;
