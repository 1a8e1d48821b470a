pub use super::v1::*;
