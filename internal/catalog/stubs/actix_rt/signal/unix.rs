use std::clone::Clone;
use std::cmp::PartialEq;
use std::convert::From;
use std::io::Error;
use std::marker::Copy;
use std::option::Option;
use std::result::Result;
use std::task::{Context, Poll};
pub struct Signal;
pub struct SignalKind;
pub fn signal(kind: SignalKind) -> Result<Signal, Error>;
impl Signal {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
impl SignalKind {
    pub fn from_raw(signum: i32) -> SignalKind;
    pub fn as_raw_value(&self) -> i32;
    pub fn alarm() -> SignalKind;
    pub fn child() -> SignalKind;
    pub fn hangup() -> SignalKind;
    pub fn interrupt() -> SignalKind;
    pub fn io() -> SignalKind;
    pub fn pipe() -> SignalKind;
    pub fn quit() -> SignalKind;
    pub fn terminate() -> SignalKind;
    pub fn user_defined1() -> SignalKind;
    pub fn user_defined2() -> SignalKind;
    pub fn window_change() -> SignalKind;
}
impl Clone for SignalKind {}
impl From<i32> for SignalKind {}
impl PartialEq for SignalKind {}
impl Copy for SignalKind {}
