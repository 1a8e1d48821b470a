use std::any::Any;
use std::boxed::Box;
use std::marker::{Send, Sized, Sync, Unpin};
use std::ops::FnMut;
use std::option::Option;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::result::Result;
use std::task::{Context, Poll};
pub use std::future::{Future, Pending, Ready};
pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T>>>;
pub struct CatchUnwind<F>;
pub struct Fuse<Fut>;
pub trait FutureExt: Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn or<F>(self, other: F) -> Or<Self, F> where Self: Sized, F: Future<Output = Self::Output>;
    fn race<F>(self, other: F) -> Race<Self, F> where Self: Sized, F: Future<Output = Self::Output>;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>> where Self: Sized + 'a;
}
pub struct Or<F1, F2>;
pub struct PollFn<F>;
pub struct PollOnce<F>;
pub struct Race<F1, F2>;
pub struct TryZip<F1, T1, F2, T2>;
pub struct YieldNow;
pub struct Zip<F1, F2> where F1: Future, F2: Future;
pub fn block_on<T>(future: impl Future<Output = T>) -> T;
pub fn fuse<F>(future: F) -> Fuse<F> where F: Future;
pub fn or<T, F1, F2>(future1: F1, future2: F2) -> Or<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T>;
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub fn poll_once<T, F>(f: F) -> PollOnce<F> where F: Future<Output = T>;
pub fn race<T, F1, F2>(future1: F1, future2: F2) -> Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T>;
pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T>;
pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2> where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>;
pub fn yield_now() -> YieldNow;
pub fn zip<F1, F2>(future1: F1, future2: F2) -> Zip<F1, F2> where F1: Future, F2: Future;
impl<F> Future for CatchUnwind<F> where F: Future + UnwindSafe {
    type Output = Result<<F as Future>::Output, Box<dyn Any + Send>>;
}
impl<'__pin, F> Unpin for CatchUnwind<F> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<F> Send for CatchUnwind<F> where F: Send {}
impl<F> Sync for CatchUnwind<F> where F: Sync {}
impl<Fut> Future for Fuse<Fut> where Fut: Future {
    type Output = <Fut as Future>::Output;
}
impl<'__pin, Fut> Unpin for Fuse<Fut> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, Fut>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<Fut> Send for Fuse<Fut> where Fut: Send {}
impl<Fut> Sync for Fuse<Fut> where Fut: Sync {}
impl<F> FutureExt for F where F: Future + ?Sized {}
impl<T, F1, F2> Future for Or<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {
    type Output = T;
}
impl<'__pin, F1, F2> Unpin for Or<F1, F2> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F1, F2>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<F1, F2> Send for Or<F1, F2> where F1: Send, F2: Send {}
impl<F1, F2> Sync for Or<F1, F2> where F1: Sync, F2: Sync {}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
    type Output = T;
}
impl<'__pin, F> Unpin for PollFn<F> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<F> Send for PollFn<F> where F: Send {}
impl<F> Sync for PollFn<F> where F: Sync {}
impl<T, F> Future for PollOnce<F> where F: Future<Output = T> {
    type Output = Option<T>;
}
impl<'__pin, F> Unpin for PollOnce<F> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<F> Send for PollOnce<F> where F: Send {}
impl<F> Sync for PollOnce<F> where F: Sync {}
impl<T, F1, F2> Future for Race<F1, F2> where F1: Future<Output = T>, F2: Future<Output = T> {
    type Output = T;
}
impl<'__pin, F1, F2> Unpin for Race<F1, F2> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F1, F2>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<F1, F2> Send for Race<F1, F2> where F1: Send, F2: Send {}
impl<F1, F2> Sync for Race<F1, F2> where F1: Sync, F2: Sync {}
impl<T1, T2, E, F1, F2> Future for TryZip<F1, T1, F2, T2> where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>> {
    type Output = Result<(T1, T2), E>;
}
impl<'__pin, F1, T1, F2, T2> Unpin for TryZip<F1, T1, F2, T2> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F1, T1, F2, T2>> as PinnedFieldsOfHelperTrait>::Actual: Unpin {}
impl<F1, T1, F2, T2> Send for TryZip<F1, T1, F2, T2> where F1: Send, T1: Send, F2: Send, T2: Send {}
impl<F1, T1, F2, T2> Sync for TryZip<F1, T1, F2, T2> where F1: Sync, T1: Sync, F2: Sync, T2: Sync {}
impl Future for YieldNow {
    type Output = ();
}
impl<F1, F2> Future for Zip<F1, F2> where F1: Future, F2: Future {
    type Output = (<F1 as Future>::Output, <F2 as Future>::Output);
}
impl<'__pin, F1, F2> Unpin for Zip<F1, F2> where <PinnedFieldsOfHelperStruct<__Origin<'__pin, F1, F2>> as PinnedFieldsOfHelperTrait>::Actual: Unpin, F1: Future, F2: Future {}
impl<F1, F2> Send for Zip<F1, F2> where F1: Send, <F1 as Future>::Output: Send, F2: Send, <F2 as Future>::Output: Send {}
impl<F1, F2> Sync for Zip<F1, F2> where F1: Sync, <F1 as Future>::Output: Sync, F2: Sync, <F2 as Future>::Output: Sync {}
