use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::From;
use std::ffi::c_int;
use std::hash::Hash;
use std::io::Result;
use std::marker::Copy;
use std::ops::Drop;
use std::option::Option;
use std::task::{Context, Poll};
pub struct Signal;
pub struct SignalKind;
pub fn signal(kind: SignalKind) -> Result<Signal>;
impl Drop for Signal {}
impl Signal {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
impl SignalKind {
    pub fn from_raw(signum: c_int) -> Self;
    pub fn as_raw_value(&self) -> c_int;
    pub fn alarm() -> Self;
    pub fn child() -> Self;
    pub fn hangup() -> Self;
    pub fn interrupt() -> Self;
    pub fn io() -> Self;
    pub fn pipe() -> Self;
    pub fn quit() -> Self;
    pub fn terminate() -> Self;
    pub fn user_defined1() -> Self;
    pub fn user_defined2() -> Self;
    pub fn window_change() -> Self;
}
impl Clone for SignalKind {}
impl From<i32> for SignalKind {}
impl Hash for SignalKind {}
impl PartialEq for SignalKind {}
impl Copy for SignalKind {}
impl Eq for SignalKind {}
