pub use super::rust_2021::*;
pub use crate::future::{Future, IntoFuture};
