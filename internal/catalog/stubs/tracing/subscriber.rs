use std::marker::{Send, Sync};
use std::ops::FnOnce;
use std::result::Result;
pub use crate::dispatcher::{DefaultGuard, SetGlobalDefaultError};
pub fn set_default<S>(subscriber: S) -> DefaultGuard where S: Send + Sync + 'static;
pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T where S: Send + Sync + 'static;
pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> where S: Send + Sync + 'static;
