pub mod futures_unordered;
pub mod select_all;
use crate::future::{Either, FusedFuture, FutureObj, LocalFutureObj, TryFuture};
use crate::io::{AsyncBufRead, AsyncRead, AsyncWrite};
use crate::sink::Sink;
use crate::stream::futures_unordered::{IntoIter, IterMut, IterPinMut, IterPinRef};
use crate::task::{LocalSpawn, Spawn};
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::{AsRef, From, Into};
use std::default::Default;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::hash::Hash;
use std::io::Error;
use std::iter::{Extend, FromIterator, IntoIterator, Iterator};
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop, FnMut, FnOnce};
use std::option::Option;
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::result::Result;
use std::task::{Context, Poll};
use std::vec::Vec;
pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
pub struct All<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct AndThen<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct Any<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
pub struct BufferUnordered<St> where St: Stream {}
pub struct Buffered<St> where St: Stream, <St as Stream>::Item: Future {}
pub struct CatchUnwind<St> { _0: St }
pub struct Chain<St1, St2> { _0: St1, _1: St2 }
pub struct Chunks<St> where St: Stream {}
pub struct Collect<St, C> { _0: C, _1: St }
pub struct Concat<St> where St: Stream { _0: St, _1: Option<<St as Stream>::Item> }
pub struct Count<St> { _0: St }
pub struct Cycle<St> { _0: St }
pub struct Empty<T>;
pub struct Enumerate<St> { _0: St }
pub struct ErrInto<St, E> { _0: St }
pub struct Filter<St, Fut, F> where St: Stream { _0: St, _1: Fut, _2: F }
pub struct FilterMap<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct FlatMap<St, U, F> { _0: F, _1: St, _2: U }
pub struct FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U { _0: F, _1: St, _2: U }
pub struct Flatten<St> where St: Stream { _0: St, _1: Option<<St as Stream>::Item> }
pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;
pub struct Fold<St, Fut, T, F> { _0: F, _1: Fut, _2: St, _3: T }
pub struct ForEach<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct ForEachConcurrent<St, Fut, F>;
pub struct Forward<St, Si> where St: TryStream { _0: St, _1: Si }
pub struct Fuse<St> { _0: St }
pub trait FusedStream: Stream {
    fn is_terminated(&self) -> bool;
}
pub struct FuturesOrdered<T> where T: Future {}
pub struct FuturesUnordered<Fut>;
pub struct Inspect<St, F> { _0: F, _1: St }
pub struct InspectErr<St, F> { _0: F, _1: St }
pub struct InspectOk<St, F> { _0: F, _1: St }
pub struct IntoAsyncRead<St> where St: TryStream<Error = Error>, <St as TryStream>::Ok: AsRef<[u8]> { _0: St }
pub struct IntoStream<St> { _0: St }
pub struct Iter<I> { _0: I }
pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
pub struct Map<St, F> { _0: F, _1: St }
pub struct MapErr<St, F> { _0: F, _1: St }
pub struct MapOk<St, F> { _0: F, _1: St }
pub struct Next<'a, St> where St: ?Sized {}
pub struct NextIf<'a, St, F> where St: Stream { _0: St, _1: F }
pub struct NextIfEq<'a, St, T> where St: Stream, T: ?Sized { _0: St, _1: T }
pub struct Once<Fut> { _0: Fut }
pub struct OrElse<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct Peek<'a, St> where St: Stream {}
pub struct PeekMut<'a, St> where St: Stream {}
pub struct Peekable<St> where St: Stream { _0: St, _1: Option<<St as Stream>::Item> }
pub struct Pending<T>;
pub struct PollFn<F> { _0: F }
pub struct PollImmediate<S> { _0: S }
pub enum PollNext { Left, Right, }
pub struct ReadyChunks<St> where St: Stream { _0: St }
pub struct Repeat<T> { _0: T }
pub struct RepeatWith<F> { _0: F }
pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
pub struct Scan<St, S, Fut, F> where St: Stream { _0: F, _1: Fut, _2: S, _3: St }
pub struct Select<St1, St2> { _0: St1, _1: St2 }
pub struct SelectAll<St>;
pub struct SelectNextSome<'a, St> where St: ?Sized {}
pub struct SelectWithStrategy<St1, St2, Clos, State> { _0: Clos, _1: St1, _2: St2, _3: State }
pub struct Skip<St> { _0: St }
pub struct SkipWhile<St, Fut, F> where St: Stream { _0: St, _1: Fut, _2: F }
pub struct SplitSink<S, Item>;
pub struct SplitStream<S>;
pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>);
}
pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    fn into_future(self) -> StreamFuture<Self> where Self: Sized + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = Option<T>>, Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    fn collect<C>(self) -> Collect<Self, C> where C: Default + Extend<Self::Item>, Self: Sized;
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB> where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self> where Self: Sized, Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self> where Self: Sized;
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F> where F: FnMut(T, Self::Item) -> Fut, Fut: Future<Output = T>, Self: Sized;
    fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn all<Fut, F>(self, f: F) -> All<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Item: Stream, Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnorderedWithFlowController<Self, ()> where Self::Item: Stream + Unpin, Self: Sized;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where F: FnMut(Self::Item) -> U, U: Stream, Self: Sized;
    fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F> where U: Stream + Unpin, F: FnMut(Self::Item) -> U, Self: Sized;
    fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F> where F: FnMut(&mut S, Self::Item) -> Fut, Fut: Future<Output = Option<B>>, Self: Sized;
    fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut> where Fut: Future, Self: Sized;
    fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>> where Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future, Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future, Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St> where St: Stream, Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St> where St: Stream<Item = Self::Item>, Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self> where Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self> where Self: Sized;
    fn forward<S>(self, sink: S) -> Forward<Self, S> where S: Sink<Self::Ok, Error = Self::Error>, Self: Sized + TryStream;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sized + Sink<Item>;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item), Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B> where B: Stream<Item = Self::Item>, Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self> where B: Stream<Item = Self::Item>, Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> where Self: Unpin;
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self> where Self: Unpin + FusedStream;
}
pub struct StreamFuture<St> { _0: St }
pub struct Take<St> { _0: St }
pub struct TakeUntil<St, Fut> where St: Stream, Fut: Future { _0: St, _1: Fut }
pub struct TakeWhile<St, Fut, F> where St: Stream { _0: St, _1: Fut, _2: F }
pub struct Then<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct TryAll<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct TryAny<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct TryBufferUnordered<St> where St: TryStream { _0: St }
pub struct TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture { _0: St }
pub struct TryChunks<St> where St: TryStream { _0: St }
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
pub struct TryCollect<St, C> { _0: C, _1: St }
pub struct TryConcat<St> where St: TryStream { _0: St }
pub struct TryFilter<St, Fut, F> where St: TryStream { _0: St, _1: Fut, _2: F }
pub struct TryFilterMap<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct TryFlatten<St> where St: TryStream { _0: St }
pub struct TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> { _0: St }
pub struct TryFold<St, Fut, T, F> { _0: F, _1: Fut, _2: St, _3: T }
pub struct TryForEach<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct TryForEachConcurrent<St, Fut, F>;
pub struct TryNext<'a, St> where St: ?Sized {}
pub struct TryReadyChunks<St> where St: TryStream { _0: St }
pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
pub struct TrySkipWhile<St, Fut, F> where St: TryStream { _0: St, _1: Fut, _2: F }
pub trait TryStream: Stream {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where Self: Sized, F: FnMut(Self::Ok) -> T;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> where F: FnMut(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnMut(&Self::Ok), Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error), Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    fn try_next(&mut self) -> TryNext<'_, Self> where Self: Unpin;
    fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = Self::Error>, Self: Sized;
    fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>>, Self: Sized;
    fn try_collect<C>(self) -> TryCollect<Self, C> where C: Default + Extend<Self::Ok>, Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self> where Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self> where Self: Sized;
    fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F> where Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut, Self: Sized;
    fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F> where Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, Self: Sized;
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self> where Self::Ok: TryStream + Unpin, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self> where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F> where F: FnMut(T, Self::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = Self::Error>, Self: Sized;
    fn try_concat(self) -> TryConcat<Self> where Self: Sized, Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>> where Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self> where Self: Sized + TryStreamExt<Error = Error>, Self::Ok: AsRef<[u8]>;
    fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F> where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
    fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F> where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
}
pub struct TryTakeWhile<St, Fut, F> where St: TryStream { _0: St, _1: Fut, _2: F }
pub struct TryUnfold<T, F, Fut> { _0: F, _1: Fut, _2: T }
pub struct Unfold<T, F, Fut> { _0: F, _1: Fut, _2: T }
pub struct Unzip<St, FromA, FromB> { _0: FromA, _1: FromB, _2: St }
pub struct Zip<St1, St2> where St1: Stream, St2: Stream { _0: St1, _1: St2 }
pub fn abortable<St>(stream: St) -> (Abortable<St>, AbortHandle) where St: Stream;
pub fn empty<T>() -> Empty<T>;
pub fn iter<I>(i: I) -> Iter<<I as IntoIterator>::IntoIter> where I: IntoIterator;
pub fn once<Fut>(future: Fut) -> Once<Fut> where Fut: Future;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;
pub fn poll_immediate<S>(s: S) -> PollImmediate<S> where S: Stream;
pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;
pub fn repeat_with<A, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> A;
pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>;
pub fn select_all<I>(streams: I) -> SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: Stream + Unpin;
pub fn select_with_strategy<St1, St2, Clos, State>(stream1: St1, stream2: St2, which: Clos) -> SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default;
pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>;
pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>;
impl<St, Fut, F> FusedFuture for All<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for All<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}
impl<St, Fut, F> AndThen<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut AndThen<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for AndThen<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {}
impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for AndThen<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {
    type Item = Result<<Fut as TryFuture>::Ok, <St as TryStream>::Error>;
}
impl<St, Fut, F> FusedFuture for Any<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for Any<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}
impl<St> Drop for BufferUnordered<St> where St: Stream {}
impl<St> BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut BufferUnordered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {}
impl<S, Item> Sink<Item> for BufferUnordered<S> where S: Stream + Sink<Item>, <S as Stream>::Item: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {
    type Item = <<St as Stream>::Item as Future>::Output;
}
impl<St> Send for BufferUnordered<St> where St: Send, <St as Stream>::Item: Send {}
impl<St> Sync for BufferUnordered<St> where St: Sync, <St as Stream>::Item: Send + Sync {}
impl<St> Drop for Buffered<St> where St: Stream, <St as Stream>::Item: Future {}
impl<St> Buffered<St> where St: Stream, <St as Stream>::Item: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Buffered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Buffered<St> where St: Stream, <St as Stream>::Item: Future {}
impl<S, Item> Sink<Item> for Buffered<S> where S: Stream + Sink<Item>, <S as Stream>::Item: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Buffered<St> where St: Stream, <St as Stream>::Item: Future {
    type Item = <<St as Stream>::Item as Future>::Output;
}
impl<St> Send for Buffered<St> where St: Send, <St as Stream>::Item: Send, <<St as Stream>::Item as Future>::Output: Send {}
impl<St> Sync for Buffered<St> where St: Sync, <St as Stream>::Item: Send + Sync, <<St as Stream>::Item as Future>::Output: Sync {}
impl<St> CatchUnwind<St> where St: Stream + UnwindSafe {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut CatchUnwind<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for CatchUnwind<St> where St: FusedStream + UnwindSafe {}
impl<St> Stream for CatchUnwind<St> where St: Stream + UnwindSafe {
    type Item = Result<<St as Stream>::Item, Box<dyn std::any::Any + Send>>;
}
impl<St1, St2> FusedStream for Chain<St1, St2> where St1: Stream, St2: FusedStream<Item = <St1 as Stream>::Item> {}
impl<St1, St2> Stream for Chain<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> {
    type Item = <St1 as Stream>::Item;
}
impl<St> Drop for Chunks<St> where St: Stream {}
impl<St> Chunks<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Chunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Chunks<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Chunks<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Chunks<St> where St: Stream {
    type Item = Vec<<St as Stream>::Item>;
}
impl<St> Send for Chunks<St> where St: Send, <St as Stream>::Item: Send {}
impl<St> Sync for Chunks<St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St, C> FusedFuture for Collect<St, C> where St: FusedStream, C: Default + Extend<<St as Stream>::Item> {}
impl<St, C> Future for Collect<St, C> where St: Stream, C: Default + Extend<<St as Stream>::Item> {
    type Output = C;
}
impl<St> FusedFuture for Concat<St> where St: FusedStream, <St as Stream>::Item: Extend<<<St as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default {}
impl<St> Future for Concat<St> where St: Stream, <St as Stream>::Item: Extend<<<St as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default {
    type Output = <St as Stream>::Item;
}
impl<St> Send for Concat<St> where St: Send, <St as Stream>::Item: Send {}
impl<St> Sync for Concat<St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St> FusedFuture for Count<St> where St: FusedStream {}
impl<St> Future for Count<St> where St: Stream {
    type Output = usize;
}
impl<St> FusedStream for Cycle<St> where St: Clone + Stream {}
impl<St> Stream for Cycle<St> where St: Clone + Stream {
    type Item = <St as Stream>::Item;
}
impl<T> Clone for Empty<T> {}
impl<T> FusedStream for Empty<T> {}
impl<T> Stream for Empty<T> {
    type Item = T;
}
impl<T> Send for Empty<T> where T: Send {}
impl<T> Sync for Empty<T> where T: Sync {}
impl<St> Enumerate<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Enumerate<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Enumerate<St> where St: Stream + FusedStream {}
impl<S, Item> Sink<Item> for Enumerate<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Enumerate<St> where St: Stream {
    type Item = (usize, <St as Stream>::Item);
}
impl<St, E> ErrInto<St, E> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut ErrInto<St, E>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, E> Stream for ErrInto<St, E> where St: TryStream, <St as TryStream>::Error: Into<E> {
    type Item = Result<<St as TryStream>::Ok, E>;
}
impl<St, Fut, F> Filter<St, Fut, F> where St: Stream, F: for<'a> FnMut(&'a <St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Filter<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for Filter<St, Fut, F> where St: Stream + FusedStream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(&<S as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for Filter<St, Fut, F> where St: Stream, F: for<'a> FnMut(&'a <St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = <St as Stream>::Item;
}
impl<St, Fut, F> Send for Filter<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as Stream>::Item: Send {}
impl<St, Fut, F> Sync for Filter<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as Stream>::Item: Sync {}
impl<St, Fut, F> FilterMap<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut FilterMap<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F, T> FusedStream for FilterMap<St, Fut, F> where St: Stream + FusedStream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = Option<T>> {}
impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(<S as Stream>::Item) -> Fut, Fut: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = Option<T>> {
    type Item = T;
}
impl<St, U, F> FlatMap<St, U, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut FlatMap<St, U, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, U, F> FusedStream for FlatMap<St, U, F> where Flatten<Map<St, F>, U>: FusedStream {}
impl<_Item, St, U, F> Sink<_Item> for FlatMap<St, U, F> where Flatten<Map<St, F>, U>: Sink<_Item> {
    type Error = <Flatten<Map<St, F>, U> as Sink<_Item>>::Error;
}
impl<St, U, F> Stream for FlatMap<St, U, F> where Flatten<Map<St, F>, U>: Stream {
    type Item = <Flatten<Map<St, F>, U> as Stream>::Item;
}
impl<St, U, F> FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut FlatMapUnordered<St, U, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, U, F> FusedStream for FlatMapUnordered<St, U, F> where FlattenUnorderedWithFlowController<Map<St, F>, ()>: FusedStream, St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {}
impl<_Item, St, U, F> Sink<_Item> for FlatMapUnordered<St, U, F> where FlattenUnorderedWithFlowController<Map<St, F>, ()>: Sink<_Item>, St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
    type Error = <FlattenUnorderedWithFlowController<Map<St, F>, ()> as Sink<_Item>>::Error;
}
impl<St, U, F> Stream for FlatMapUnordered<St, U, F> where FlattenUnorderedWithFlowController<Map<St, F>, ()>: Stream, St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
    type Item = <FlattenUnorderedWithFlowController<Map<St, F>, ()> as Stream>::Item;
}
impl<St> Flatten<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Flatten<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Flatten<St> where Flatten<St, <St as Stream>::Item>: FusedStream, St: Stream {}
impl<_Item, St> Sink<_Item> for Flatten<St> where Flatten<St, <St as Stream>::Item>: Sink<_Item>, St: Stream {
    type Error = <Flatten<St, <St as Stream>::Item> as Sink<_Item>>::Error;
}
impl<St> Stream for Flatten<St> where Flatten<St, <St as Stream>::Item>: Stream, St: Stream {
    type Item = <Flatten<St, <St as Stream>::Item> as Stream>::Item;
}
impl<St> Send for Flatten<St> where St: Send, <St as Stream>::Item: Send {}
impl<St> Sync for Flatten<St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St, Fut, T, F> FusedFuture for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, <St as Stream>::Item) -> Fut, Fut: Future<Output = T> {}
impl<St, Fut, T, F> Future for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, <St as Stream>::Item) -> Fut, Fut: Future<Output = T> {
    type Output = T;
}
impl<St, Fut, F> FusedFuture for ForEach<St, Fut, F> where St: FusedStream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {}
impl<St, Fut, F> Future for ForEach<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}
impl<St, Fut, F> Drop for ForEachConcurrent<St, Fut, F> {}
impl<St, Fut, F> FusedFuture for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {}
impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}
impl<St, Fut, F> Send for ForEachConcurrent<St, Fut, F> where F: Send, St: Send, Fut: Send {}
impl<St, Fut, F> Sync for ForEachConcurrent<St, Fut, F> where F: Sync, St: Sync, Fut: Send + Sync {}
impl<St, Si> FusedFuture for Forward<St, Si> where Forward<St, Si, <St as TryStream>::Ok>: FusedFuture, St: TryStream {}
impl<St, Si> Future for Forward<St, Si> where Forward<St, Si, <St as TryStream>::Ok>: Future, St: TryStream {
    type Output = <Forward<St, Si, <St as TryStream>::Ok> as Future>::Output;
}
impl<St, Si> Send for Forward<St, Si> where Si: Send, St: Send, <St as TryStream>::Ok: Send {}
impl<St, Si> Sync for Forward<St, Si> where Si: Sync, St: Sync, <St as TryStream>::Ok: Sync {}
impl<St> Fuse<St> {
    pub fn is_done(&self) -> bool;
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Fuse<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<S> FusedStream for Fuse<S> where S: Stream {}
impl<S, Item> Sink<Item> for Fuse<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<S> Stream for Fuse<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
impl<F> FusedStream for &mut F where F: FusedStream + Unpin + ?Sized {}
impl<P> FusedStream for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: FusedStream {}
impl<S> FusedStream for Box<S> where S: FusedStream + Unpin + ?Sized {}
impl<T> Drop for FuturesOrdered<T> where T: Future {}
impl<Fut> FuturesOrdered<Fut> where Fut: Future {
    pub fn new() -> FuturesOrdered<Fut>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}
impl<Fut> Default for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> Extend<Fut> for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> FromIterator<Fut> for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> FusedStream for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> Stream for FuturesOrdered<Fut> where Fut: Future {
    type Item = <Fut as Future>::Output;
}
impl<T> Unpin for FuturesOrdered<T> where T: Future {}
impl<T> Send for FuturesOrdered<T> where T: Send, <T as Future>::Output: Send {}
impl<T> Sync for FuturesOrdered<T> where T: Send + Sync, <T as Future>::Output: Sync {}
impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> FuturesUnordered<Fut>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> crate::stream::futures_unordered::Iter<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&FuturesUnordered<Fut>>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut FuturesUnordered<Fut>>) -> IterPinMut<'_, Fut>;
    pub fn clear(&mut self);
}
impl<Fut> Default for FuturesUnordered<Fut> {}
impl<Fut> Drop for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut> FusedStream for FuturesUnordered<Fut> where Fut: Future {}
impl<'a, Fut> IntoIterator for &'a FuturesUnordered<Fut> where Fut: Unpin {
    type Item = &'a Fut;
    type IntoIter = crate::stream::futures_unordered::Iter<'a, Fut>;
}
impl<'a, Fut> IntoIterator for &'a mut FuturesUnordered<Fut> where Fut: Unpin {
    type Item = &'a mut Fut;
    type IntoIter = IterMut<'a, Fut>;
}
impl<Fut> IntoIterator for FuturesUnordered<Fut> where Fut: Unpin {
    type Item = Fut;
    type IntoIter = IntoIter<Fut>;
}
impl LocalSpawn for FuturesUnordered<LocalFutureObj<'_, ()>> {}
impl Spawn for FuturesUnordered<FutureObj<'_, ()>> {}
impl<Fut> Stream for FuturesUnordered<Fut> where Fut: Future {
    type Item = <Fut as Future>::Output;
}
impl<Fut> Send for FuturesUnordered<Fut> where Fut: Send {}
impl<Fut> Sync for FuturesUnordered<Fut> where Fut: Send + Sync {}
impl<St, F> Inspect<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Inspect<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Stream for Inspect<St, F> where St: Stream, F: FnMut(&<St as Stream>::Item) {
    type Item = <St as Stream>::Item;
}
impl<St, F> InspectErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut InspectErr<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Stream for InspectErr<St, F> where St: TryStream, F: FnMut(&<St as TryStream>::Error) {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<St, F> InspectOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut InspectOk<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Stream for InspectOk<St, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<St> AsyncBufRead for IntoAsyncRead<St> where St: TryStream<Error = Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
impl<St> AsyncRead for IntoAsyncRead<St> where St: TryStream<Error = Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
impl<St> AsyncWrite for IntoAsyncRead<St> where St: TryStream<Error = Error> + AsyncWrite, <St as TryStream>::Ok: AsRef<[u8]> {}
impl<St> Send for IntoAsyncRead<St> where St: Send, <St as TryStream>::Ok: Send {}
impl<St> Sync for IntoAsyncRead<St> where St: Sync, <St as TryStream>::Ok: Sync {}
impl<St> IntoStream<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut IntoStream<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for IntoStream<St> where St: TryStream + FusedStream {}
impl<S, Item> Sink<Item> for IntoStream<S> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for IntoStream<St> where St: TryStream {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<I> Iter<I> {
    pub fn get_ref(&self) -> &I;
    pub fn get_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> Clone for Iter<I> where I: Clone {}
impl<I> Stream for Iter<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Unpin for Iter<I> {}
impl<I> Send for Iter<I> where I: Send {}
impl<I> Sync for Iter<I> where I: Sync {}
impl<St, F> Map<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Map<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> FusedStream for Map<St, F> where St: FusedStream, F: FnMut(<St as Stream>::Item) {}
impl<St, F, Item> Sink<Item> for Map<St, F> where St: Stream + Sink<Item>, F: FnMut(<St as Stream>::Item) {
    type Error = <St as Sink<Item>>::Error;
}
impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> T {
    type Item = T;
}
impl<St, F> MapErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut MapErr<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F, E> Stream for MapErr<St, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> E {
    type Item = Result<<St as TryStream>::Ok, E>;
}
impl<St, F> MapOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut MapOk<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F, T> Stream for MapOk<St, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> T {
    type Item = Result<T, <St as TryStream>::Error>;
}
impl<St> FusedFuture for Next<'_, St> where St: FusedStream + Unpin + ?Sized {}
impl<St> Future for Next<'_, St> where St: Stream + Unpin + ?Sized {
    type Output = Option<<St as Stream>::Item>;
}
impl<St> Unpin for Next<'_, St> where St: Unpin + ?Sized {}
impl<'a, St> Send for Next<'a, St> where St: Send + ?Sized {}
impl<'a, St> Sync for Next<'a, St> where St: Sync + ?Sized {}
impl<St, F> FusedFuture for NextIf<'_, St, F> where St: Stream, F: for<'a> FnOnce(&'a <St as Stream>::Item) -> bool {}
impl<St, F> Future for NextIf<'_, St, F> where St: Stream, F: for<'a> FnOnce(&'a <St as Stream>::Item) -> bool {
    type Output = Option<<St as Stream>::Item>;
}
impl<'a, St, F> Send for NextIf<'a, St, F> where F: Send, St: Send, <St as Stream>::Item: Send {}
impl<'a, St, F> Sync for NextIf<'a, St, F> where F: Sync, St: Sync, <St as Stream>::Item: Sync {}
impl<St, T> FusedFuture for NextIfEq<'_, St, T> where St: Stream, <St as Stream>::Item: PartialEq<T>, T: ?Sized {}
impl<St, T> Future for NextIfEq<'_, St, T> where St: Stream, <St as Stream>::Item: PartialEq<T>, T: ?Sized {
    type Output = Option<<St as Stream>::Item>;
}
impl<'a, St, T> Send for NextIfEq<'a, St, T> where T: Sync + ?Sized, <St as Stream>::Item: Send, St: Send {}
impl<'a, St, T> Sync for NextIfEq<'a, St, T> where T: Sync + ?Sized, <St as Stream>::Item: Sync, St: Sync {}
impl<Fut> FusedStream for Once<Fut> where Fut: Future {}
impl<Fut> Stream for Once<Fut> where Fut: Future {
    type Item = <Fut as Future>::Output;
}
impl<St, Fut, F> OrElse<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut OrElse<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for OrElse<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {}
impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for OrElse<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {
    type Item = Result<<St as TryStream>::Ok, <Fut as TryFuture>::Error>;
}
impl<St> FusedFuture for Peek<'_, St> where St: Stream {}
impl<'a, St> Future for Peek<'a, St> where St: Stream {
    type Output = Option<&'a <St as Stream>::Item>;
}
impl<'a, St> Send for Peek<'a, St> where St: Send, <St as Stream>::Item: Send {}
impl<'a, St> Sync for Peek<'a, St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St> FusedFuture for PeekMut<'_, St> where St: Stream {}
impl<'a, St> Future for PeekMut<'a, St> where St: Stream {
    type Output = Option<&'a mut <St as Stream>::Item>;
}
impl<'a, St> Send for PeekMut<'a, St> where St: Send, <St as Stream>::Item: Send {}
impl<'a, St> Sync for PeekMut<'a, St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St> Peekable<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Peekable<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn peek(self: Pin<&mut Peekable<St>>) -> Peek<'_, St>;
    pub fn poll_peek(self: Pin<&mut Peekable<St>>, cx: &mut Context<'_>) -> Poll<Option<&<St as Stream>::Item>>;
    pub fn peek_mut(self: Pin<&mut Peekable<St>>) -> PeekMut<'_, St>;
    pub fn poll_peek_mut(self: Pin<&mut Peekable<St>>, cx: &mut Context<'_>) -> Poll<Option<&mut <St as Stream>::Item>>;
    pub fn next_if<F>(self: Pin<&mut Peekable<St>>, func: F) -> NextIf<'_, St, F> where F: FnOnce(&<St as Stream>::Item) -> bool;
    pub fn next_if_eq<'a, T>(self: Pin<&'a mut Peekable<St>>, expected: &'a T) -> NextIfEq<'a, St, T> where <St as Stream>::Item: PartialEq<T>, T: ?Sized;
}
impl<St> FusedStream for Peekable<St> where St: Stream {}
impl<S, Item> Sink<Item> for Peekable<S> where S: Sink<Item> + Stream {
    type Error = <S as Sink<Item>>::Error;
}
impl<S> Stream for Peekable<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
impl<St> Send for Peekable<St> where St: Send, <St as Stream>::Item: Send {}
impl<St> Sync for Peekable<St> where St: Sync, <St as Stream>::Item: Sync {}
impl<T> Clone for Pending<T> {}
impl<T> FusedStream for Pending<T> {}
impl<T> Stream for Pending<T> {
    type Item = T;
}
impl<T> Send for Pending<T> where T: Send {}
impl<T> Sync for Pending<T> where T: Sync {}
impl<T, F> Stream for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>> {
    type Item = T;
}
impl<F> Unpin for PollFn<F> {}
impl<F> Send for PollFn<F> where F: Send {}
impl<F> Sync for PollFn<F> where F: Sync {}
impl<S> Clone for PollImmediate<S> where S: Clone {}
impl<S> FusedStream for PollImmediate<S> where S: Stream {}
impl<T, S> Stream for PollImmediate<S> where S: Stream<Item = T> {
    type Item = Poll<T>;
}
impl PollNext {
    pub fn toggle(&mut self) -> PollNext;
}
impl Clone for PollNext {}
impl Default for PollNext {}
impl Hash for PollNext {}
impl PartialEq for PollNext {}
impl Copy for PollNext {}
impl Eq for PollNext {}
impl<St> ReadyChunks<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut ReadyChunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for ReadyChunks<St> where St: Stream {}
impl<S, Item> Sink<Item> for ReadyChunks<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for ReadyChunks<St> where St: Stream {
    type Item = Vec<<St as Stream>::Item>;
}
impl<T> Clone for Repeat<T> where T: Clone {}
impl<T> FusedStream for Repeat<T> where T: Clone {}
impl<T> Stream for Repeat<T> where T: Clone {
    type Item = T;
}
impl<T> Unpin for Repeat<T> {}
impl<T> Send for Repeat<T> where T: Send {}
impl<T> Sync for Repeat<T> where T: Sync {}
impl<F> Clone for RepeatWith<F> where F: Clone {}
impl<A, F> FusedStream for RepeatWith<F> where F: FnMut() -> A {}
impl<A, F> Stream for RepeatWith<F> where F: FnMut() -> A {
    type Item = A;
}
impl<A, F> Unpin for RepeatWith<F> where F: FnMut() -> A {}
impl<F> Send for RepeatWith<F> where F: Send {}
impl<F> Sync for RepeatWith<F> where F: Sync {}
impl<T, Item> Drop for ReuniteError<T, Item> {}
impl<T, Item> Display for ReuniteError<T, Item> {}
impl<T, Item> std::error::Error for ReuniteError<T, Item> where T: std::any::Any {}
impl<T, Item> Send for ReuniteError<T, Item> where Item: Send, T: Send {}
impl<T, Item> Sync for ReuniteError<T, Item> where Item: Sync, T: Send {}
impl<B, St, S, Fut, F> Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Scan<St, S, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<B, St, S, Fut, F> FusedStream for Scan<St, S, Fut, F> where St: FusedStream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {}
impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> where St: Stream + Sink<Item> {
    type Error = <St as Sink<Item>>::Error;
}
impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {
    type Item = B;
}
impl<St1, St2> Select<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Select<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> {}
impl<St1, St2> Stream for Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> {
    type Item = <St1 as Stream>::Item;
}
impl<St> Drop for SelectAll<St> {}
impl<St> SelectAll<St> where St: Stream + Unpin {
    pub fn new() -> SelectAll<St>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> crate::stream::select_all::Iter<'_, St>;
    pub fn iter_mut(&mut self) -> crate::stream::select_all::IterMut<'_, St>;
    pub fn clear(&mut self);
}
impl<St> Default for SelectAll<St> where St: Stream + Unpin {}
impl<St> Extend<St> for SelectAll<St> where St: Stream + Unpin {}
impl<St> FromIterator<St> for SelectAll<St> where St: Stream + Unpin {}
impl<St> FusedStream for SelectAll<St> where St: Stream + Unpin {}
impl<'a, St> IntoIterator for &'a SelectAll<St> where St: Stream + Unpin {
    type Item = &'a St;
    type IntoIter = crate::stream::select_all::Iter<'a, St>;
}
impl<'a, St> IntoIterator for &'a mut SelectAll<St> where St: Stream + Unpin {
    type Item = &'a mut St;
    type IntoIter = crate::stream::select_all::IterMut<'a, St>;
}
impl<St> IntoIterator for SelectAll<St> where St: Stream + Unpin {
    type Item = St;
    type IntoIter = crate::stream::select_all::IntoIter<St>;
}
impl<St> Stream for SelectAll<St> where St: Stream + Unpin {
    type Item = <St as Stream>::Item;
}
impl<St> Send for SelectAll<St> where St: Send {}
impl<St> Sync for SelectAll<St> where St: Send + Sync {}
impl<St> FusedFuture for SelectNextSome<'_, St> where St: FusedStream + Unpin + ?Sized {}
impl<St> Future for SelectNextSome<'_, St> where St: FusedStream + Unpin + ?Sized {
    type Output = <St as Stream>::Item;
}
impl<'a, St> Send for SelectNextSome<'a, St> where St: Send + ?Sized {}
impl<'a, St> Sync for SelectNextSome<'a, St> where St: Sync + ?Sized {}
impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut SelectWithStrategy<St1, St2, Clos, State>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2, Clos, State> FusedStream for SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext {}
impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext {
    type Item = <St1 as Stream>::Item;
}
impl<St> Skip<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Skip<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Skip<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Skip<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Skip<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<St, Fut, F> SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut SkipWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for SkipWhile<St, Fut, F> where St: FusedStream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for SkipWhile<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(&<S as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = <St as Stream>::Item;
}
impl<St, Fut, F> Send for SkipWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as Stream>::Item: Send {}
impl<St, Fut, F> Sync for SkipWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as Stream>::Item: Sync {}
impl<S, Item> Drop for SplitSink<S, Item> {}
impl<S, Item> SplitSink<S, Item> where S: Sink<Item> + Unpin {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}
impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}
impl<S, Item> Sink<Item> for SplitSink<S, Item> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<S, Item> Send for SplitSink<S, Item> where Item: Send, S: Send {}
impl<S, Item> Sync for SplitSink<S, Item> where Item: Sync, S: Send {}
impl<S> Drop for SplitStream<S> {}
impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}
impl<S> SplitStream<S> where S: Unpin {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item>;
}
impl<S> Stream for SplitStream<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
impl<S> Send for SplitStream<S> where S: Send {}
impl<S> Sync for SplitStream<S> where S: Send {}
impl<P> Stream for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: Stream {
    type Item = <<P as Deref>::Target as Stream>::Item;
}
impl<S> Stream for &mut S where S: Stream + Unpin + ?Sized {
    type Item = <S as Stream>::Item;
}
impl<S> Stream for Box<S> where S: Stream + Unpin + ?Sized {
    type Item = <S as Stream>::Item;
}
impl<S> Stream for AssertUnwindSafe<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
impl<T> StreamExt for T where T: Stream + ?Sized {}
impl<St> StreamFuture<St> where St: Stream + Unpin {
    pub fn get_ref(&self) -> Option<&St>;
    pub fn get_mut(&mut self) -> Option<&mut St>;
    pub fn get_pin_mut(self: Pin<&mut StreamFuture<St>>) -> Option<Pin<&mut St>>;
    pub fn into_inner(self) -> Option<St>;
}
impl<St> FusedFuture for StreamFuture<St> where St: Stream + Unpin {}
impl<St> Future for StreamFuture<St> where St: Stream + Unpin {
    type Output = (Option<<St as Stream>::Item>, St);
}
impl<St> Take<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Take<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Take<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Take<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Take<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<St, Fut> TakeUntil<St, Fut> where St: Stream, Fut: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TakeUntil<St, Fut>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<<Fut as Future>::Output>;
    pub fn is_stopped(&self) -> bool;
}
impl<St, Fut> FusedStream for TakeUntil<St, Fut> where St: Stream, Fut: Future {}
impl<S, Fut, Item> Sink<Item> for TakeUntil<S, Fut> where S: Stream + Sink<Item>, Fut: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut> Stream for TakeUntil<St, Fut> where St: Stream, Fut: Future {
    type Item = <St as Stream>::Item;
}
impl<St, Fut> Send for TakeUntil<St, Fut> where St: Send, Fut: Send, <Fut as Future>::Output: Send {}
impl<St, Fut> Sync for TakeUntil<St, Fut> where St: Sync, Fut: Sync, <Fut as Future>::Output: Sync {}
impl<St, Fut, F> TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TakeWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for TakeWhile<St, Fut, F> where St: FusedStream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = <St as Stream>::Item;
}
impl<St, Fut, F> Send for TakeWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as Stream>::Item: Send {}
impl<St, Fut, F> Sync for TakeWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as Stream>::Item: Sync {}
impl<St, Fut, F> Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Then<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for Then<St, Fut, F> where St: FusedStream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {}
impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {
    type Item = <Fut as Future>::Output;
}
impl<St, Fut, F> FusedFuture for TryAll<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for TryAll<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, <St as TryStream>::Error>;
}
impl<St, Fut, F> FusedFuture for TryAny<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for TryAny<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, <St as TryStream>::Error>;
}
impl<St> TryBufferUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryBufferUnordered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<S, Item, E> Sink<Item> for TryBufferUnordered<S> where S: TryStream + Sink<Item, Error = E>, <S as TryStream>::Ok: TryFuture<Error = E> {
    type Error = E;
}
impl<St> Stream for TryBufferUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
}
impl<St> Send for TryBufferUnordered<St> where St: Send, <St as TryStream>::Ok: Send {}
impl<St> Sync for TryBufferUnordered<St> where St: Sync, <St as TryStream>::Ok: Send + Sync {}
impl<St> TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryBuffered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<S, Item, E> Sink<Item> for TryBuffered<S> where S: TryStream + Sink<Item, Error = E>, <S as TryStream>::Ok: TryFuture<Error = E> {
    type Error = E;
}
impl<St> Stream for TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
}
impl<St> Send for TryBuffered<St> where St: Send, <St as TryStream>::Ok: Send, <<St as TryStream>::Ok as TryFuture>::Ok: Send, <<St as TryStream>::Ok as TryFuture>::Error: Send {}
impl<St> Sync for TryBuffered<St> where St: Sync, <St as TryStream>::Ok: Send + Sync, <<St as TryStream>::Ok as TryFuture>::Ok: Sync, <<St as TryStream>::Ok as TryFuture>::Error: Sync {}
impl<St> TryChunks<St> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryChunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for TryChunks<St> where St: TryStream + FusedStream {}
impl<S, Item> Sink<Item> for TryChunks<S> where S: TryStream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for TryChunks<St> where St: TryStream {
    type Item = Result<Vec<<St as TryStream>::Ok>, TryChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>>;
}
impl<St> Send for TryChunks<St> where St: Send, <St as TryStream>::Ok: Send {}
impl<St> Sync for TryChunks<St> where St: Sync, <St as TryStream>::Ok: Sync {}
impl<T, E> Drop for TryChunksError<T, E> {}
impl<T, E> Display for TryChunksError<T, E> where E: Display {}
impl<T, E> std::error::Error for TryChunksError<T, E> where E: Debug + Display {}
impl<T, E> PartialEq for TryChunksError<T, E> where T: PartialEq, E: PartialEq {}
impl<T, E> Eq for TryChunksError<T, E> where T: Eq, E: Eq {}
impl<T, E> Send for TryChunksError<T, E> where E: Send, T: Send {}
impl<T, E> Sync for TryChunksError<T, E> where E: Sync, T: Sync {}
impl<T, E> Unpin for TryChunksError<T, E> where E: Unpin, T: Unpin {}
impl<St, C> FusedFuture for TryCollect<St, C> where St: TryStream + FusedStream, C: Default + Extend<<St as TryStream>::Ok> {}
impl<St, C> Future for TryCollect<St, C> where St: TryStream, C: Default + Extend<<St as TryStream>::Ok> {
    type Output = Result<C, <St as TryStream>::Error>;
}
impl<St> Future for TryConcat<St> where St: TryStream, <St as TryStream>::Ok: Extend<<<St as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default {
    type Output = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<St> Send for TryConcat<St> where St: Send, <St as TryStream>::Ok: Send {}
impl<St> Sync for TryConcat<St> where St: Sync, <St as TryStream>::Ok: Sync {}
impl<St, Fut, F> TryFilter<St, Fut, F> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFilter<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for TryFilter<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
impl<St, Fut, F> Stream for TryFilter<St, Fut, F> where St: TryStream, Fut: Future<Output = bool>, F: FnMut(&<St as TryStream>::Ok) -> Fut {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<St, Fut, F> Send for TryFilter<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
impl<St, Fut, F> Sync for TryFilter<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}
impl<St, Fut, F> TryFilterMap<St, Fut, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFilterMap<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F, T> FusedStream for TryFilterMap<St, Fut, F> where St: TryStream + FusedStream, Fut: TryFuture<Ok = Option<T>, Error = <St as TryStream>::Error>, F: FnMut(<St as TryStream>::Ok) -> Fut {}
impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F> where St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = <St as TryStream>::Error>, F: FnMut(<St as TryStream>::Ok) -> Fut {
    type Item = Result<T, <St as TryStream>::Error>;
}
impl<St> TryFlatten<St> where St: TryStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFlatten<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for TryFlatten<St> where St: TryStream + FusedStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {}
impl<S, Item> Sink<Item> for TryFlatten<S> where S: TryStream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for TryFlatten<St> where St: TryStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryStream>::Ok, <<St as TryStream>::Ok as TryStream>::Error>;
}
impl<St> Send for TryFlatten<St> where St: Send, <St as TryStream>::Ok: Send {}
impl<St> Sync for TryFlatten<St> where St: Sync, <St as TryStream>::Ok: Sync {}
impl<St> TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFlattenUnordered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for TryFlattenUnordered<St> where FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>>: FusedStream, St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {}
impl<_Item, St> Sink<_Item> for TryFlattenUnordered<St> where FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>>: Sink<_Item>, St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    type Error = <FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>> as Sink<_Item>>::Error;
}
impl<St> Stream for TryFlattenUnordered<St> where FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>>: Stream, St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    type Item = <FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>> as Stream>::Item;
}
impl<St> Send for TryFlattenUnordered<St> where <<St as TryStream>::Ok as TryStream>::Error: Sized + Send, St: Send, <St as TryStream>::Ok: Send, <<St as TryStream>::Ok as TryStream>::Ok: Send {}
impl<St> Sync for TryFlattenUnordered<St> where <<St as TryStream>::Ok as TryStream>::Error: Sized + Send + Sync, St: Sync, <St as TryStream>::Ok: Send + Sync, <<St as TryStream>::Ok as TryStream>::Ok: Send + Sync {}
impl<St, Fut, T, F> FusedFuture for TryFold<St, Fut, T, F> where St: TryStream, F: FnMut(T, <St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = <St as TryStream>::Error> {}
impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F> where St: TryStream, F: FnMut(T, <St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = <St as TryStream>::Error> {
    type Output = Result<T, <St as TryStream>::Error>;
}
impl<St, Fut, F> Future for TryForEach<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = <St as TryStream>::Error> {
    type Output = Result<(), <St as TryStream>::Error>;
}
impl<St, Fut, F> Drop for TryForEachConcurrent<St, Fut, F> {}
impl<St, Fut, F> FusedFuture for TryForEachConcurrent<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = Result<(), <St as TryStream>::Error>> {}
impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = Result<(), <St as TryStream>::Error>> {
    type Output = Result<(), <St as TryStream>::Error>;
}
impl<St, Fut, F> Send for TryForEachConcurrent<St, Fut, F> where F: Send, St: Send, Fut: Send {}
impl<St, Fut, F> Sync for TryForEachConcurrent<St, Fut, F> where F: Sync, St: Sync, Fut: Send + Sync {}
impl<St> FusedFuture for TryNext<'_, St> where St: TryStream + Unpin + FusedStream + ?Sized {}
impl<St> Future for TryNext<'_, St> where St: TryStream + Unpin + ?Sized {
    type Output = Result<Option<<St as TryStream>::Ok>, <St as TryStream>::Error>;
}
impl<St> Unpin for TryNext<'_, St> where St: Unpin + ?Sized {}
impl<'a, St> Send for TryNext<'a, St> where St: Send + ?Sized {}
impl<'a, St> Sync for TryNext<'a, St> where St: Sync + ?Sized {}
impl<St> TryReadyChunks<St> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryReadyChunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for TryReadyChunks<St> where St: TryStream + FusedStream {}
impl<S, Item> Sink<Item> for TryReadyChunks<S> where S: TryStream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for TryReadyChunks<St> where St: TryStream {
    type Item = Result<Vec<<St as TryStream>::Ok>, TryReadyChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>>;
}
impl<T, E> Drop for TryReadyChunksError<T, E> {}
impl<T, E> Display for TryReadyChunksError<T, E> where E: Display {}
impl<T, E> std::error::Error for TryReadyChunksError<T, E> where E: Debug + Display {}
impl<T, E> PartialEq for TryReadyChunksError<T, E> where T: PartialEq, E: PartialEq {}
impl<T, E> Eq for TryReadyChunksError<T, E> where T: Eq, E: Eq {}
impl<T, E> Send for TryReadyChunksError<T, E> where E: Send, T: Send {}
impl<T, E> Sync for TryReadyChunksError<T, E> where E: Sync, T: Sync {}
impl<T, E> Unpin for TryReadyChunksError<T, E> where E: Unpin, T: Unpin {}
impl<St, Fut, F> TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TrySkipWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for TrySkipWhile<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<St, Fut, F> Send for TrySkipWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
impl<St, Fut, F> Sync for TrySkipWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}
impl<S, T, E> TryStream for S where S: Stream<Item = Result<T, E>> + ?Sized {
    type Ok = T;
    type Error = E;
}
impl<S> TryStreamExt for S where S: TryStream + ?Sized {}
impl<St, Fut, F> TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryTakeWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> FusedStream for TryTakeWhile<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<St, Fut, F> Send for TryTakeWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
impl<St, Fut, F> Sync for TryTakeWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}
impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {
    type Item = Result<Item, <Fut as TryFuture>::Error>;
}
impl<T, F, Fut, Item> FusedStream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
    type Item = Item;
}
impl<St, A, B, FromA, FromB> FusedFuture for Unzip<St, FromA, FromB> where St: FusedStream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {}
impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB> where St: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
    type Output = (FromA, FromB);
}
impl<St1, St2> Zip<St1, St2> where St1: Stream, St2: Stream {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Zip<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Zip<St1, St2> where St1: Stream, St2: Stream {}
impl<St1, St2> Stream for Zip<St1, St2> where St1: Stream, St2: Stream {
    type Item = (<St1 as Stream>::Item, <St2 as Stream>::Item);
}
impl<St1, St2> Send for Zip<St1, St2> where St1: Send, St2: Send, <St1 as Stream>::Item: Send, <St2 as Stream>::Item: Send {}
impl<St1, St2> Sync for Zip<St1, St2> where St1: Sync, St2: Sync, <St1 as Stream>::Item: Sync, <St2 as Stream>::Item: Sync {}
