use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use crate::sink::Sink;
use crate::stream::{FusedStream, Once, Stream, TryStream};
use std::any::Any;
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::{From, Infallible, Into};
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::hash::Hasher;
use std::iter::{FromIterator, IntoIterator};
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop, Fn, FnMut, FnOnce};
use std::option::Option;
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::result::Result;
use std::task::{Context, Poll};
use std::vec::Vec;
pub use std::future::Future;
pub struct AbortHandle;
pub struct AbortRegistration;
pub struct Abortable<T>;
pub struct Aborted;
pub struct AlwaysReady<T, F> where F: Fn() -> T {}
pub struct AndThen<Fut1, Fut2, F> { _0: F, _1: Fut1, _2: Fut2 }
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub struct CatchUnwind<Fut> { _0: Fut }
pub enum Either<A, B> { Left(A), Right(B), }
pub struct ErrInto<Fut, E> { _0: Fut }
pub struct Flatten<F> where F: Future { _0: F }
pub struct FlattenSink<Fut, Si> { _0: Fut, _1: Si }
pub struct FlattenStream<F> where F: Future { _0: F }
pub struct Fuse<Fut> { _0: Fut }
pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}
pub trait FutureExt: Future {
    fn map<U, F>(self, f: F) -> Map<Self, F> where F: FnOnce(Self::Output) -> U, Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U> where Self::Output: Into<U>, Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnOnce(Self::Output) -> Fut, Fut: Future, Self: Sized;
    fn left_future<B>(self) -> Either<Self, B> where B: Future<Output = Self::Output>, Self: Sized;
    fn right_future<A>(self) -> Either<A, Self> where A: Future<Output = Self::Output>, Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Output: Future, Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self> where Self::Output: Stream, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnOnce(&Self::Output), Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self> where Self: Sized, Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) where Self: Sized;
    fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>> where Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self> where Self: Sized;
    fn never_error(self) -> NeverError<Self> where Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output> where Self: Sized;
}
pub struct FutureObj<'a, T>;
pub struct Inspect<Fut, F> { _0: F, _1: Fut }
pub struct InspectErr<Fut, F> { _0: F, _1: Fut }
pub struct InspectOk<Fut, F> { _0: F, _1: Fut }
pub struct IntoFuture<Fut> { _0: Fut }
pub struct IntoStream<F> { _0: F }
pub struct Join<Fut1, Fut2> where Fut1: Future, Fut2: Future { _0: Fut1, _1: Fut2 }
pub struct Join3<Fut1, Fut2, Fut3> where Fut1: Future, Fut2: Future, Fut3: Future { _0: Fut1, _1: Fut2, _2: Fut3 }
pub struct Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future { _0: Fut1, _1: Fut2, _2: Fut3, _3: Fut4 }
pub struct Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future { _0: Fut1, _1: Fut2, _2: Fut3, _3: Fut4, _4: Fut5 }
pub struct JoinAll<F> where F: Future {}
pub struct Lazy<F> { _0: F }
pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
pub struct LocalFutureObj<'a, T>;
pub struct Map<Fut, F> { _0: F, _1: Fut }
pub struct MapErr<Fut, F> { _0: F, _1: Fut }
pub struct MapInto<Fut, T> { _0: Fut }
pub struct MapOk<Fut, F> { _0: F, _1: Fut }
pub struct MapOkOrElse<Fut, F, G> { _0: F, _1: Fut, _2: G }
pub enum MaybeDone<Fut> where Fut: Future,{ Future(Fut), Done(<Fut as Future>::Output), Gone, }
pub struct NeverError<Fut> { _0: Fut }
pub struct OkInto<Fut, E> { _0: Fut }
pub struct OptionFuture<F> { _0: F }
pub struct OrElse<Fut1, Fut2, F> { _0: F, _1: Fut1, _2: Fut2 }
pub struct Pending<T>;
pub struct PollFn<F> { _0: F }
pub struct PollImmediate<T> { _0: T }
pub struct Ready<T> { _0: T }
pub struct Remote<Fut> where Fut: Future {}
pub struct RemoteHandle<T>;
pub struct Select<A, B> { _0: A, _1: B }
pub struct SelectAll<Fut>;
pub struct SelectOk<Fut>;
pub struct Shared<Fut> where Fut: Future {}
pub struct Then<Fut1, Fut2, F> { _0: F, _1: Fut1, _2: Fut2 }
pub struct TryFlatten<Fut1, Fut2> { _0: Fut1, _1: Fut2 }
pub struct TryFlattenStream<Fut> where Fut: TryFuture { _0: Fut }
pub trait TryFuture: Future {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}
pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok> where Self::Ok: Sink<Item, Error = Self::Error>, Self: Sized;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnOnce(Self::Ok) -> T, Self: Sized;
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E> where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T, Self: Sized;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error) -> E, Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U> where Self: Sized, Self::Ok: Into<U>;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnOnce(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> where F: FnOnce(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnOnce(&Self::Ok), Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnOnce(&Self::Error), Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error>, Self: Sized;
    fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> IntoFuture<Self> where Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>> where Self: Unpin;
}
pub struct TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture { _0: Fut1, _1: Fut2 }
pub struct TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture { _0: Fut1, _1: Fut2, _2: Fut3 }
pub struct TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture { _0: Fut1, _1: Fut2, _2: Fut3, _3: Fut4 }
pub struct TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture { _0: Fut1, _1: Fut2, _2: Fut3, _3: Fut4, _4: Fut5 }
pub struct TryJoinAll<F> where F: TryFuture {}
pub enum TryMaybeDone<Fut> where Fut: TryFuture,{ Future(Fut), Done(<Fut as TryFuture>::Ok), Gone, }
pub struct TrySelect<A, B> { _0: A, _1: B }
pub struct UnitError<Fut> { _0: Fut }
pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
    fn into_raw(self) -> *mut dyn Future<Output = T> + 'a;
    unsafe fn drop(ptr: *mut dyn Future<Output = T> + 'a);
}
pub struct UnwrapOrElse<Fut, F> { _0: F, _1: Fut }
pub struct WeakShared<Fut> where Fut: Future {}
pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle) where Fut: Future;
pub fn always_ready<T, F>(prod: F) -> AlwaysReady<T, F> where F: Fn() -> T;
pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: Future, Fut2: Future;
pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3> where Fut1: Future, Fut2: Future, Fut3: Future;
pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future;
pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future;
pub fn join_all<I>(iter: I) -> JoinAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: Future;
pub fn lazy<F, R>(f: F) -> Lazy<F> where F: FnOnce(&mut Context<'_>) -> R;
pub fn maybe_done<Fut>(future: Fut) -> MaybeDone<Fut> where Fut: Future;
pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub fn poll_immediate<F>(f: F) -> PollImmediate<F> where F: Future;
pub fn ready<T>(t: T) -> Ready<T>;
pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> where A: Future + Unpin, B: Future + Unpin;
pub fn select_all<I>(iter: I) -> SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: Future + Unpin;
pub fn select_ok<I>(iter: I) -> SelectOk<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: TryFuture + Unpin;
pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>;
pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>;
pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>;
pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut5: TryFuture<Error = <Fut1 as TryFuture>::Error>;
pub fn try_join_all<I>(iter: I) -> TryJoinAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: TryFuture;
pub fn try_maybe_done<Fut>(future: Fut) -> TryMaybeDone<Fut> where Fut: TryFuture;
pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> where A: TryFuture + Unpin, B: TryFuture + Unpin;
impl Drop for AbortHandle {}
impl AbortHandle {
    pub fn new_pair() -> (AbortHandle, AbortRegistration);
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}
impl Clone for AbortHandle {}
impl Drop for AbortRegistration {}
impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}
impl<T> Drop for Abortable<T> {}
impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Abortable<T>;
    pub fn is_aborted(&self) -> bool;
}
impl<T> Clone for Abortable<T> where T: Clone {}
impl<Fut> Future for Abortable<Fut> where Fut: Future {
    type Output = Result<<Fut as Future>::Output, Aborted>;
}
impl<St> Stream for Abortable<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<T> Send for Abortable<T> where T: Send {}
impl<T> Sync for Abortable<T> where T: Sync {}
impl Clone for Aborted {}
impl Display for Aborted {}
impl Error for Aborted {}
impl PartialEq for Aborted {}
impl Copy for Aborted {}
impl Eq for Aborted {}
impl<T, F> Clone for AlwaysReady<T, F> where F: Fn() -> T + Clone {}
impl<T, F> FusedFuture for AlwaysReady<T, F> where F: Fn() -> T {}
impl<T, F> Future for AlwaysReady<T, F> where F: Fn() -> T {
    type Output = T;
}
impl<T, F> Copy for AlwaysReady<T, F> where F: Fn() -> T + Copy {}
impl<T, F> Unpin for AlwaysReady<T, F> where F: Fn() -> T {}
impl<T, F> Send for AlwaysReady<T, F> where F: Send {}
impl<T, F> Sync for AlwaysReady<T, F> where F: Sync {}
impl<Fut1, Fut2, F> FusedFuture for AndThen<Fut1, Fut2, F> where TryFlatten<MapOk<Fut1, F>, Fut2>: FusedFuture {}
impl<Fut1, Fut2, F> Future for AndThen<Fut1, Fut2, F> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, F: FnOnce(<Fut1 as TryFuture>::Ok) -> Fut2 {
    type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>;
}
impl<Fut> Future for CatchUnwind<Fut> where Fut: Future + UnwindSafe {
    type Output = Result<<Fut as Future>::Output, Box<dyn Any + Send>>;
}
impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Either<A, B>>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Either<A, B>>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}
impl<A, B> AsyncBufRead for Either<A, B> where A: AsyncBufRead, B: AsyncBufRead {}
impl<A, B> AsyncRead for Either<A, B> where A: AsyncRead, B: AsyncRead {}
impl<A, B> AsyncSeek for Either<A, B> where A: AsyncSeek, B: AsyncSeek {}
impl<A, B> AsyncWrite for Either<A, B> where A: AsyncWrite, B: AsyncWrite {}
impl<A, B> Clone for Either<A, B> where A: Clone, B: Clone {}
impl<A, B> FusedFuture for Either<A, B> where A: FusedFuture, B: FusedFuture<Output = <A as Future>::Output> {}
impl<A, B> FusedStream for Either<A, B> where A: FusedStream, B: FusedStream<Item = <A as Stream>::Item> {}
impl<A, B> Future for Either<A, B> where A: Future, B: Future<Output = <A as Future>::Output> {
    type Output = <A as Future>::Output;
}
impl<A, B, Item> Sink<Item> for Either<A, B> where A: Sink<Item>, B: Sink<Item, Error = <A as Sink<Item>>::Error> {
    type Error = <A as Sink<Item>>::Error;
}
impl<A, B> Stream for Either<A, B> where A: Stream, B: Stream<Item = <A as Stream>::Item> {
    type Item = <A as Stream>::Item;
}
impl<Fut, E> Future for ErrInto<Fut, E> where Fut: TryFuture, <Fut as TryFuture>::Error: Into<E> {
    type Output = Result<<Fut as TryFuture>::Ok, E>;
}
impl<F> FusedFuture for Flatten<F> where Flatten<F, <F as Future>::Output>: FusedFuture, F: Future {}
impl<F> Future for Flatten<F> where F: Future, <F as Future>::Output: Future {
    type Output = <<F as Future>::Output as Future>::Output;
}
impl<F> Send for Flatten<F> where F: Send, <F as Future>::Output: Send {}
impl<F> Sync for Flatten<F> where F: Sync, <F as Future>::Output: Sync {}
impl<Fut, Si> FusedStream for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: FusedStream {}
impl<_Item, Fut, Si> Sink<_Item> for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: Sink<_Item> {
    type Error = <TryFlatten<Fut, Si> as Sink<_Item>>::Error;
}
impl<Fut, Si> Stream for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: Stream {
    type Item = <TryFlatten<Fut, Si> as Stream>::Item;
}
impl<F> FusedStream for FlattenStream<F> where Flatten<F, <F as Future>::Output>: FusedStream, F: Future {}
impl<_Item, F> Sink<_Item> for FlattenStream<F> where Flatten<F, <F as Future>::Output>: Sink<_Item>, F: Future {
    type Error = <Flatten<F, <F as Future>::Output> as Sink<_Item>>::Error;
}
impl<F> Stream for FlattenStream<F> where Flatten<F, <F as Future>::Output>: Stream, F: Future {
    type Item = <Flatten<F, <F as Future>::Output> as Stream>::Item;
}
impl<F> Send for FlattenStream<F> where F: Send, <F as Future>::Output: Send {}
impl<F> Sync for FlattenStream<F> where F: Sync, <F as Future>::Output: Sync {}
impl<Fut> Fuse<Fut> where Fut: Future {
    pub fn terminated() -> Fuse<Fut>;
}
impl<Fut> FusedFuture for Fuse<Fut> where Fut: Future {}
impl<Fut> Future for Fuse<Fut> where Fut: Future {
    type Output = <Fut as Future>::Output;
}
impl<F> FusedFuture for &mut F where F: FusedFuture + Unpin + ?Sized {}
impl<F> FusedFuture for Box<F> where F: FusedFuture + Unpin + ?Sized {}
impl<F> FusedFuture for AssertUnwindSafe<F> where F: FusedFuture {}
impl<P> FusedFuture for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: FusedFuture {}
impl<T> FutureExt for T where T: Future + ?Sized {}
impl<'a, T> Drop for FutureObj<'a, T> {}
impl<'a, T> FutureObj<'a, T> {
    pub fn new<F>(f: F) -> FutureObj<'a, T> where F: UnsafeFutureObj<'a, T> + Send;
}
impl<'a, F> From<Box<F>> for FutureObj<'a, ()> where F: Future<Output = ()> + Send + 'a {}
impl<'a> From<Box<dyn Future<Output = ()> + Send + 'a>> for FutureObj<'a, ()> {}
impl<'a, F> From<Pin<Box<F>>> for FutureObj<'a, ()> where F: Future<Output = ()> + Send + 'a {}
impl<'a> From<Pin<Box<dyn Future<Output = ()> + Send + 'a>>> for FutureObj<'a, ()> {}
impl<T> Future for FutureObj<'_, T> {
    type Output = T;
}
impl<'a, T> !Sync for FutureObj<'a, T> {}
impl<Fut, F> Future for Inspect<Fut, F> where Fut: Future, F: FnOnce(&<Fut as Future>::Output) {
    type Output = <Fut as Future>::Output;
}
impl<Fut, F> Future for InspectErr<Fut, F> where Fut: TryFuture, F: FnOnce(&<Fut as TryFuture>::Error) {
    type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>;
}
impl<Fut, F> Future for InspectOk<Fut, F> where Fut: TryFuture, F: FnOnce(&<Fut as TryFuture>::Ok) {
    type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>;
}
impl<Fut> FusedFuture for IntoFuture<Fut> where Fut: TryFuture + FusedFuture {}
impl<Fut> Future for IntoFuture<Fut> where Fut: TryFuture {
    type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>;
}
impl<F> FusedStream for IntoStream<F> where Once<F>: FusedStream {}
impl<F> Stream for IntoStream<F> where Once<F>: Stream {
    type Item = <Once<F> as Stream>::Item;
}
impl<Fut1, Fut2> FusedFuture for Join<Fut1, Fut2> where Fut1: FusedFuture, Fut2: FusedFuture {}
impl<Fut1, Fut2> Future for Join<Fut1, Fut2> where Fut1: Future, Fut2: Future {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output);
}
impl<Fut1, Fut2> Send for Join<Fut1, Fut2> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send {}
impl<Fut1, Fut2> Sync for Join<Fut1, Fut2> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync {}
impl<Fut1, Fut2, Fut3> FusedFuture for Join3<Fut1, Fut2, Fut3> where Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture {}
impl<Fut1, Fut2, Fut3> Future for Join3<Fut1, Fut2, Fut3> where Fut1: Future, Fut2: Future, Fut3: Future {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output);
}
impl<Fut1, Fut2, Fut3> Send for Join3<Fut1, Fut2, Fut3> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send {}
impl<Fut1, Fut2, Fut3> Sync for Join3<Fut1, Fut2, Fut3> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync {}
impl<Fut1, Fut2, Fut3, Fut4> FusedFuture for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture {}
impl<Fut1, Fut2, Fut3, Fut4> Future for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output, <Fut4 as Future>::Output);
}
impl<Fut1, Fut2, Fut3, Fut4> Send for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send, Fut4: Send, <Fut4 as Future>::Output: Send {}
impl<Fut1, Fut2, Fut3, Fut4> Sync for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync, Fut4: Sync, <Fut4 as Future>::Output: Sync {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> FusedFuture for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture, Fut5: FusedFuture {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future {
    type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output, <Fut4 as Future>::Output, <Fut5 as Future>::Output);
}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send, Fut4: Send, <Fut4 as Future>::Output: Send, Fut5: Send, <Fut5 as Future>::Output: Send {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync, Fut4: Sync, <Fut4 as Future>::Output: Sync, Fut5: Sync, <Fut5 as Future>::Output: Sync {}
impl<F> Drop for JoinAll<F> where F: Future {}
impl<F> FromIterator<F> for JoinAll<F> where F: Future {}
impl<F> Future for JoinAll<F> where F: Future {
    type Output = Vec<<F as Future>::Output>;
}
impl<F> Send for JoinAll<F> where F: Send, <F as Future>::Output: Send {}
impl<F> Sync for JoinAll<F> where F: Send + Sync, <F as Future>::Output: Sync {}
impl<F, R> FusedFuture for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R {}
impl<F, R> Future for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R {
    type Output = R;
}
impl<F> Unpin for Lazy<F> {}
impl<F> Send for Lazy<F> where F: Send {}
impl<F> Sync for Lazy<F> where F: Sync {}
impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F>(f: F) -> LocalFutureObj<'a, T> where F: UnsafeFutureObj<'a, T> + 'a;
    pub unsafe fn into_future_obj(self) -> FutureObj<'a, T>;
}
impl<T> Drop for LocalFutureObj<'_, T> {}
impl<'a, F> From<Box<F>> for LocalFutureObj<'a, ()> where F: Future<Output = ()> + 'a {}
impl<'a> From<Box<dyn Future<Output = ()> + 'a>> for LocalFutureObj<'a, ()> {}
impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {}
impl<'a, F> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> where F: Future<Output = ()> + 'a {}
impl<'a> From<Pin<Box<dyn Future<Output = ()> + 'a>>> for LocalFutureObj<'a, ()> {}
impl<T> Future for LocalFutureObj<'_, T> {
    type Output = T;
}
impl<'a, T> !Send for LocalFutureObj<'a, T> {}
impl<'a, T> !Sync for LocalFutureObj<'a, T> {}
impl<Fut, F> FusedFuture for Map<Fut, F> where Map<Fut, F>: FusedFuture {}
impl<Fut, F, T> Future for Map<Fut, F> where Fut: Future, F: FnOnce(<Fut as Future>::Output) -> T {
    type Output = T;
}
impl<Fut, F, E> Future for MapErr<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Error) -> E {
    type Output = Result<<Fut as TryFuture>::Ok, E>;
}
impl<Fut, T> Future for MapInto<Fut, T> where Fut: Future, <Fut as Future>::Output: Into<T> {
    type Output = T;
}
impl<Fut, F, T> Future for MapOk<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Ok) -> T {
    type Output = Result<T, <Fut as TryFuture>::Error>;
}
impl<Fut, F, G, T> Future for MapOkOrElse<Fut, F, G> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Ok) -> T, G: FnOnce(<Fut as TryFuture>::Error) -> T {
    type Output = T;
}
impl<Fut> MaybeDone<Fut> where Fut: Future {
    pub fn output_mut(self: Pin<&mut MaybeDone<Fut>>) -> Option<&mut <Fut as Future>::Output>;
    pub fn take_output(self: Pin<&mut MaybeDone<Fut>>) -> Option<<Fut as Future>::Output>;
}
impl<Fut> FusedFuture for MaybeDone<Fut> where Fut: Future {}
impl<Fut> Future for MaybeDone<Fut> where Fut: Future {
    type Output = ();
}
impl<Fut> Unpin for MaybeDone<Fut> where Fut: Future + Unpin {}
impl<Fut> Future for NeverError<Fut> where Fut: Future {
    type Output = Result<<Fut as Future>::Output, Infallible>;
}
impl<Fut, E> Future for OkInto<Fut, E> where Fut: TryFuture, <Fut as TryFuture>::Ok: Into<E> {
    type Output = Result<E, <Fut as TryFuture>::Error>;
}
impl<F> Clone for OptionFuture<F> where F: Clone {}
impl<F> Default for OptionFuture<F> {}
impl<T> From<Option<T>> for OptionFuture<T> {}
impl<F> FusedFuture for OptionFuture<F> where F: FusedFuture {}
impl<F> Future for OptionFuture<F> where F: Future {
    type Output = Option<<F as Future>::Output>;
}
impl<Fut1, Fut2, F> FusedFuture for OrElse<Fut1, Fut2, F> where TryFlattenErr<MapErr<Fut1, F>, Fut2>: FusedFuture {}
impl<Fut1, Fut2, F> Future for OrElse<Fut1, Fut2, F> where Fut1: TryFuture, Fut2: TryFuture<Ok = <Fut1 as TryFuture>::Ok>, F: FnOnce(<Fut1 as TryFuture>::Error) -> Fut2 {
    type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>;
}
impl<T> Clone for Pending<T> {}
impl<T> FusedFuture for Pending<T> {}
impl<T> Future for Pending<T> {
    type Output = T;
}
impl<T> Send for Pending<T> where T: Send {}
impl<T> Sync for Pending<T> where T: Sync {}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
    type Output = T;
}
impl<F> Unpin for PollFn<F> {}
impl<F> Send for PollFn<F> where F: Send {}
impl<F> Sync for PollFn<F> where F: Sync {}
impl<T> Clone for PollImmediate<T> where T: Clone {}
impl<T> FusedFuture for PollImmediate<T> where T: Future {}
impl<T, F> Future for PollImmediate<F> where F: Future<Output = T> {
    type Output = Option<T>;
}
impl<T, F> Stream for PollImmediate<F> where F: Future<Output = T> {
    type Item = Poll<T>;
}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Clone for Ready<T> where T: Clone {}
impl<T> FusedFuture for Ready<T> {}
impl<T> Future for Ready<T> {
    type Output = T;
}
impl<T> Unpin for Ready<T> {}
impl<T> Send for Ready<T> where T: Send {}
impl<T> Sync for Ready<T> where T: Sync {}
impl<Fut> Drop for Remote<Fut> where Fut: Future {}
impl<Fut> Future for Remote<Fut> where Fut: Future {
    type Output = ();
}
impl<Fut> Send for Remote<Fut> where Fut: Send, <Fut as Future>::Output: Send {}
impl<Fut> Sync for Remote<Fut> where Fut: Sync, <Fut as Future>::Output: Send {}
impl<T> Drop for RemoteHandle<T> {}
impl<T> RemoteHandle<T> {
    pub fn forget(self);
}
impl<T> Future for RemoteHandle<T> where T: 'static {
    type Output = T;
}
impl<T> Send for RemoteHandle<T> where T: Send {}
impl<T> Sync for RemoteHandle<T> where T: Send {}
impl<A, B> FusedFuture for Select<A, B> where A: Future + Unpin, B: Future + Unpin {}
impl<A, B> Future for Select<A, B> where A: Future + Unpin, B: Future + Unpin {
    type Output = Either<(<A as Future>::Output, B), (<B as Future>::Output, A)>;
}
impl<A, B> Unpin for Select<A, B> where A: Unpin, B: Unpin {}
impl<A, B> Send for Select<A, B> where A: Send, B: Send {}
impl<A, B> Sync for Select<A, B> where A: Sync, B: Sync {}
impl<Fut> Drop for SelectAll<Fut> {}
impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}
impl<Fut> FromIterator<Fut> for SelectAll<Fut> where Fut: Future + Unpin {}
impl<Fut> Future for SelectAll<Fut> where Fut: Future + Unpin {
    type Output = (<Fut as Future>::Output, usize, Vec<Fut>);
}
impl<Fut> Unpin for SelectAll<Fut> where Fut: Unpin {}
impl<Fut> Send for SelectAll<Fut> where Fut: Send {}
impl<Fut> Sync for SelectAll<Fut> where Fut: Sync {}
impl<Fut> Drop for SelectOk<Fut> {}
impl<Fut> FromIterator<Fut> for SelectOk<Fut> where Fut: TryFuture + Unpin {}
impl<Fut> Future for SelectOk<Fut> where Fut: TryFuture + Unpin {
    type Output = Result<(<Fut as TryFuture>::Ok, Vec<Fut>), <Fut as TryFuture>::Error>;
}
impl<Fut> Unpin for SelectOk<Fut> where Fut: Unpin {}
impl<Fut> Send for SelectOk<Fut> where Fut: Send {}
impl<Fut> Sync for SelectOk<Fut> where Fut: Sync {}
impl<Fut> Shared<Fut> where Fut: Future {
    pub fn peek(&self) -> Option<&<Fut as Future>::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H>(&self, state: &mut H) where H: Hasher;
    pub fn ptr_eq(&self, rhs: &Shared<Fut>) -> bool;
}
impl<Fut> Clone for Shared<Fut> where Fut: Future {}
impl<Fut> Drop for Shared<Fut> where Fut: Future {}
impl<Fut> FusedFuture for Shared<Fut> where Fut: Future, <Fut as Future>::Output: Clone {}
impl<Fut> Future for Shared<Fut> where Fut: Future, <Fut as Future>::Output: Clone {
    type Output = <Fut as Future>::Output;
}
impl<Fut> Send for Shared<Fut> where Fut: Send, <Fut as Future>::Output: Send + Sync {}
impl<Fut> Sync for Shared<Fut> where Fut: Send, <Fut as Future>::Output: Send + Sync {}
impl<Fut1, Fut2, F> FusedFuture for Then<Fut1, Fut2, F> where Flatten<Map<Fut1, F>, Fut2>: FusedFuture {}
impl<Fut1, Fut2, F> Future for Then<Fut1, Fut2, F> where Fut1: Future, Fut2: Future, F: FnOnce(<Fut1 as Future>::Output) -> Fut2 {
    type Output = <Fut2 as Future>::Output;
}
impl<Fut1, Fut2> FusedFuture for TryFlatten<Fut1, Fut2> where TryFlatten<Fut1, Fut2>: FusedFuture {}
impl<Fut1, Fut2> Future for TryFlatten<Fut1, Fut2> where TryFlatten<Fut1, Fut2>: Future {
    type Output = <TryFlatten<Fut1, Fut2> as Future>::Output;
}
impl<Fut> FusedStream for TryFlattenStream<Fut> where TryFlatten<Fut, <Fut as TryFuture>::Ok>: FusedStream, Fut: TryFuture {}
impl<_Item, Fut> Sink<_Item> for TryFlattenStream<Fut> where TryFlatten<Fut, <Fut as TryFuture>::Ok>: Sink<_Item>, Fut: TryFuture {
    type Error = <TryFlatten<Fut, <Fut as TryFuture>::Ok> as Sink<_Item>>::Error;
}
impl<Fut> Stream for TryFlattenStream<Fut> where TryFlatten<Fut, <Fut as TryFuture>::Ok>: Stream, Fut: TryFuture {
    type Item = <TryFlatten<Fut, <Fut as TryFuture>::Ok> as Stream>::Item;
}
impl<Fut> Send for TryFlattenStream<Fut> where Fut: Send, <Fut as TryFuture>::Ok: Send {}
impl<Fut> Sync for TryFlattenStream<Fut> where Fut: Sync, <Fut as TryFuture>::Ok: Sync {}
impl<F, T, E> TryFuture for F where F: Future<Output = Result<T, E>> + ?Sized {
    type Ok = T;
    type Error = E;
}
impl<Fut> TryFutureExt for Fut where Fut: TryFuture + ?Sized {}
impl<Fut1, Fut2> Future for TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
impl<Fut1, Fut2> Send for TryJoin<Fut1, Fut2> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send {}
impl<Fut1, Fut2> Sync for TryJoin<Fut1, Fut2> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2, Fut3> Future for TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
impl<Fut1, Fut2, Fut3> Send for TryJoin3<Fut1, Fut2, Fut3> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send {}
impl<Fut1, Fut2, Fut3> Sync for TryJoin3<Fut1, Fut2, Fut3> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2, Fut3, Fut4> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok, <Fut4 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
impl<Fut1, Fut2, Fut3, Fut4> Send for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send, Fut4: Send, <Fut4 as TryFuture>::Ok: Send {}
impl<Fut1, Fut2, Fut3, Fut4> Sync for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync, Fut4: Sync, <Fut4 as TryFuture>::Ok: Sync {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut5: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok, <Fut4 as TryFuture>::Ok, <Fut5 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send, Fut4: Send, <Fut4 as TryFuture>::Ok: Send, Fut5: Send, <Fut5 as TryFuture>::Ok: Send {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync, Fut4: Sync, <Fut4 as TryFuture>::Ok: Sync, Fut5: Sync, <Fut5 as TryFuture>::Ok: Sync {}
impl<F> Drop for TryJoinAll<F> where F: TryFuture {}
impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
impl<F> Future for TryJoinAll<F> where F: TryFuture {
    type Output = Result<Vec<<F as TryFuture>::Ok>, <F as TryFuture>::Error>;
}
impl<F> Send for TryJoinAll<F> where <F as TryFuture>::Ok: Send, F: Send, <F as TryFuture>::Error: Send {}
impl<F> Sync for TryJoinAll<F> where <F as TryFuture>::Ok: Sync, F: Send + Sync, <F as TryFuture>::Error: Sync {}
impl<Fut> TryMaybeDone<Fut> where Fut: TryFuture {
    pub fn output_mut(self: Pin<&mut TryMaybeDone<Fut>>) -> Option<&mut <Fut as TryFuture>::Ok>;
    pub fn take_output(self: Pin<&mut TryMaybeDone<Fut>>) -> Option<<Fut as TryFuture>::Ok>;
}
impl<Fut> FusedFuture for TryMaybeDone<Fut> where Fut: TryFuture {}
impl<Fut> Future for TryMaybeDone<Fut> where Fut: TryFuture {
    type Output = Result<(), <Fut as TryFuture>::Error>;
}
impl<Fut> Unpin for TryMaybeDone<Fut> where Fut: TryFuture + Unpin {}
impl<A, B> Future for TrySelect<A, B> where A: Unpin + TryFuture, B: Unpin + TryFuture {
    type Output = Result<Either<(<A as TryFuture>::Ok, B), (<B as TryFuture>::Ok, A)>, Either<(<A as TryFuture>::Error, B), (<B as TryFuture>::Error, A)>>;
}
impl<A, B> Unpin for TrySelect<A, B> where A: Unpin, B: Unpin {}
impl<A, B> Send for TrySelect<A, B> where A: Send, B: Send {}
impl<A, B> Sync for TrySelect<A, B> where A: Sync, B: Sync {}
impl<Fut> Future for UnitError<Fut> where Fut: Future {
    type Output = Result<<Fut as Future>::Output, ()>;
}
impl<'a, T> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + 'a> where T: 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Box<dyn Future<Output = T> + Send + 'a> where T: 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<&'a mut dyn Future<Output = T>> {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<Box<dyn Future<Output = T> + 'a>> where T: 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<Box<dyn Future<Output = T> + Send + 'a>> where T: 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for &'a mut F where F: Future<Output = T> + Unpin + 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Box<F> where F: Future<Output = T> + 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<&'a mut F> where F: Future<Output = T> + 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<Box<F>> where F: Future<Output = T> + 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for &'a mut (dyn Future<Output = T> + Unpin) {}
impl<Fut, F> Future for UnwrapOrElse<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Error) -> <Fut as TryFuture>::Ok {
    type Output = <Fut as TryFuture>::Ok;
}
impl<Fut> Drop for WeakShared<Fut> where Fut: Future {}
impl<Fut> WeakShared<Fut> where Fut: Future {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}
impl<Fut> Clone for WeakShared<Fut> where Fut: Future {}
impl<Fut> Send for WeakShared<Fut> where Fut: Send, <Fut as Future>::Output: Send + Sync {}
impl<Fut> Sync for WeakShared<Fut> where Fut: Send, <Fut as Future>::Output: Send + Sync {}
