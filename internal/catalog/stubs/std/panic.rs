use crate::any::Any;
use crate::boxed::Box;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::ffi::CStr;
use crate::fmt::{Debug, Display};
use crate::future::Future;
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::{Deref, DerefMut, Fn, FnOnce};
use crate::option::Option;
use crate::thread::Result;
pub struct AssertUnwindSafe<T>(pub T);
pub struct Location<'a> {}
pub struct PanicHookInfo<'a> {}
pub type PanicInfo<'a> = PanicHookInfo<'a>;
pub trait RefUnwindSafe {}
pub trait UnwindSafe {}
pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> Result<R>;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
impl<T> Default for AssertUnwindSafe<T> where T: Default {}
impl<T> Debug for AssertUnwindSafe<T> where T: Debug {}
impl<F> Future for AssertUnwindSafe<F> where F: Future {
    type Output = <F as Future>::Output;
}
impl<T> Send for AssertUnwindSafe<T> where T: Send {}
impl<T> Sync for AssertUnwindSafe<T> where T: Sync {}
impl<T> Unpin for AssertUnwindSafe<T> where T: Unpin {}
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
}
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<R, F> FnOnce<()> for AssertUnwindSafe<F> where F: FnOnce() -> R {
    type Output = R;
}
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}
impl<'a> Clone for Location<'a> {}
impl Eq for Location<'_> {}
impl Ord for Location<'_> {}
impl PartialEq for Location<'_> {}
impl PartialOrd for Location<'_> {}
impl Debug for Location<'_> {}
impl Display for Location<'_> {}
impl Hash for Location<'_> {}
impl<'a> Copy for Location<'a> {}
impl Send for Location<'_> {}
impl Sync for Location<'_> {}
impl<'a> Unpin for Location<'a> {}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl<'a> !Send for PanicHookInfo<'a> {}
impl<'a> !Sync for PanicHookInfo<'a> {}
impl<'a> Debug for PanicHookInfo<'a> {}
impl Display for PanicHookInfo<'_> {}
impl<'a> Unpin for PanicHookInfo<'a> {}
