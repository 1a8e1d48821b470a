use crate::cmp::{Eq, PartialEq};
use crate::fmt::{Debug, Display};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::Drop;
pub struct Backtrace {}
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}
impl Drop for Backtrace {}
impl Debug for Backtrace {}
impl Display for Backtrace {}
impl Send for Backtrace {}
impl Sync for Backtrace {}
impl Unpin for Backtrace {}
impl Eq for BacktraceStatus {}
impl PartialEq for BacktraceStatus {}
impl Debug for BacktraceStatus {}
impl Send for BacktraceStatus {}
impl Sync for BacktraceStatus {}
impl Unpin for BacktraceStatus {}
