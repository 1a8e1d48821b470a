use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
use std::marker::Copy;
use std::ops::FnMut;
use std::result::Result;
use std::task::{Context, Poll};
use std::time::Duration;
pub use std::future::Future;
pub struct TimeoutError;
pub async fn pending<T>() -> T;
pub async fn poll_fn<F, T>(f: F) -> T where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub async fn ready<T>(val: T) -> T;
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: Future<Output = T>;
impl Clone for TimeoutError {}
impl Display for TimeoutError {}
impl Error for TimeoutError {}
impl PartialEq for TimeoutError {}
impl Copy for TimeoutError {}
impl Eq for TimeoutError {}
