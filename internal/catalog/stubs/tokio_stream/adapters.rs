use crate::Elapsed;
use std::future::Future;
use std::marker::{Send, Sync, Unpin};
use std::ops::FnMut;
use std::option::Option;
use std::pin::Pin;
use std::result::Result;
use std::vec::Vec;
pub struct Chain<T, U>;
pub struct ChunksTimeout<S: Stream>;
pub struct Filter<St, F>;
pub struct FilterMap<St, F>;
pub struct Fuse<T>;
pub struct Map<St, F>;
pub struct MapWhile<St, F>;
pub struct Merge<T, U>;
pub struct Peekable<T: Stream>;
pub struct Skip<St>;
pub struct SkipWhile<St, F>;
pub struct Take<St>;
pub struct TakeWhile<St, F>;
pub struct Then<St, Fut, F>;
pub struct Timeout<S>;
pub struct TimeoutRepeating<S>;
impl<T, U> FusedStream for Chain<T, U> where T: Stream, U: FusedStream<Item = T::Item> {}
impl<T, U> Stream for Chain<T, U> where T: Stream, U: Stream<Item = T::Item> {
    type Item = <T as Stream>::Item;
}
impl<'__pin, T, U> Unpin for Chain<T, U> where PinnedFieldsOf<__Origin<'__pin, T, U>>: Unpin {}
impl<T, U> Send for Chain<T, U> where U: Send, T: Send {}
impl<T, U> Sync for Chain<T, U> where U: Sync, T: Sync {}
impl<S: Stream> ChunksTimeout<S> {
    pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
}
impl<S: Stream> Stream for ChunksTimeout<S> {
    type Item = Vec<<S as Stream>::Item>;
}
impl<'__pin, S: Stream> Unpin for ChunksTimeout<S> where PinnedFieldsOf<__Origin<'__pin, S>>: Unpin {}
impl<S> Send for ChunksTimeout<S> where S: Send, <S as Stream>::Item: Send {}
impl<S> Sync for ChunksTimeout<S> where S: Sync, <S as Stream>::Item: Sync {}
impl<St, F> FusedStream for Filter<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for Filter<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}
impl<'__pin, St, F> Unpin for Filter<St, F> where PinnedFieldsOf<__Origin<'__pin, St, F>>: Unpin {}
impl<St, F> Send for Filter<St, F> where St: Send, F: Send {}
impl<St, F> Sync for Filter<St, F> where St: Sync, F: Sync {}
impl<St, F, T> FusedStream for FilterMap<St, F> where St: FusedStream, F: FnMut(St::Item) -> Option<T> {}
impl<St, F, T> Stream for FilterMap<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}
impl<'__pin, St, F> Unpin for FilterMap<St, F> where PinnedFieldsOf<__Origin<'__pin, St, F>>: Unpin {}
impl<St, F> Send for FilterMap<St, F> where St: Send, F: Send {}
impl<St, F> Sync for FilterMap<St, F> where St: Sync, F: Sync {}
impl<T> FusedStream for Fuse<T> where T: Stream {}
impl<T> Stream for Fuse<T> where T: Stream {
    type Item = <T as Stream>::Item;
}
impl<'__pin, T> Unpin for Fuse<T> where PinnedFieldsOf<__Origin<'__pin, T>>: Unpin {}
impl<T> Send for Fuse<T> where T: Send {}
impl<T> Sync for Fuse<T> where T: Sync {}
impl<St, F, T> FusedStream for Map<St, F> where St: FusedStream, F: FnMut(St::Item) -> T {}
impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(St::Item) -> T {
    type Item = T;
}
impl<'__pin, St, F> Unpin for Map<St, F> where PinnedFieldsOf<__Origin<'__pin, St, F>>: Unpin {}
impl<St, F> Send for Map<St, F> where St: Send, F: Send {}
impl<St, F> Sync for Map<St, F> where St: Sync, F: Sync {}
impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}
impl<St, F, T> Stream for MapWhile<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}
impl<'__pin, St, F> Unpin for MapWhile<St, F> where PinnedFieldsOf<__Origin<'__pin, St, F>>: Unpin {}
impl<St, F> Send for MapWhile<St, F> where St: Send, F: Send {}
impl<St, F> Sync for MapWhile<St, F> where St: Sync, F: Sync {}
impl<T, U> FusedStream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {}
impl<T, U> Stream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {
    type Item = <T as Stream>::Item;
}
impl<'__pin, T, U> Unpin for Merge<T, U> where PinnedFieldsOf<__Origin<'__pin, T, U>>: Unpin {}
impl<T, U> Send for Merge<T, U> where T: Send, U: Send {}
impl<T, U> Sync for Merge<T, U> where T: Sync, U: Sync {}
impl<T: Stream> Peekable<T> {
    pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
}
impl<T: Stream> Stream for Peekable<T> {
    type Item = <T as Stream>::Item;
}
impl<'__pin, T: Stream> Unpin for Peekable<T> where PinnedFieldsOf<__Origin<'__pin, T>>: Unpin {}
impl<T> Send for Peekable<T> where <T as Stream>::Item: Send, T: Send {}
impl<T> Sync for Peekable<T> where <T as Stream>::Item: Sync, T: Sync {}
impl<St> FusedStream for Skip<St> where St: FusedStream {}
impl<St> Stream for Skip<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<'__pin, St> Unpin for Skip<St> where PinnedFieldsOf<__Origin<'__pin, St>>: Unpin {}
impl<St> Send for Skip<St> where St: Send {}
impl<St> Sync for Skip<St> where St: Sync {}
impl<St, F> FusedStream for SkipWhile<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for SkipWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}
impl<'__pin, St, F> Unpin for SkipWhile<St, F> where PinnedFieldsOf<__Origin<'__pin, St, F>>: Unpin {}
impl<St, F> Send for SkipWhile<St, F> where St: Send, F: Send {}
impl<St, F> Sync for SkipWhile<St, F> where St: Sync, F: Sync {}
impl<St> FusedStream for Take<St> where St: Stream {}
impl<St> Stream for Take<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<'__pin, St> Unpin for Take<St> where PinnedFieldsOf<__Origin<'__pin, St>>: Unpin {}
impl<St> Send for Take<St> where St: Send {}
impl<St> Sync for Take<St> where St: Sync {}
impl<St, F> FusedStream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}
impl<'__pin, St, F> Unpin for TakeWhile<St, F> where PinnedFieldsOf<__Origin<'__pin, St, F>>: Unpin {}
impl<St, F> Send for TakeWhile<St, F> where St: Send, F: Send {}
impl<St, F> Sync for TakeWhile<St, F> where St: Sync, F: Sync {}
impl<St, F, Fut> FusedStream for Then<St, Fut, F> where St: FusedStream, Fut: Future, F: FnMut(St::Item) -> Fut {}
impl<St, F, Fut> Stream for Then<St, Fut, F> where St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut {
    type Item = <Fut as Future>::Output;
}
impl<'__pin, St, Fut, F> Unpin for Then<St, Fut, F> where PinnedFieldsOf<__Origin<'__pin, St, Fut, F>>: Unpin {}
impl<St, Fut, F> Send for Then<St, Fut, F> where St: Send, F: Send, Fut: Send {}
impl<St, Fut, F> Sync for Then<St, Fut, F> where St: Sync, F: Sync, Fut: Sync {}
impl<S: Stream> Stream for Timeout<S> {
    type Item = Result<<S as Stream>::Item, Elapsed>;
}
impl<'__pin, S> Unpin for Timeout<S> where PinnedFieldsOf<__Origin<'__pin, S>>: Unpin {}
impl<S> Send for Timeout<S> where S: Send {}
impl<S> Sync for Timeout<S> where S: Sync {}
impl<S: Stream> Stream for TimeoutRepeating<S> {
    type Item = Result<<S as Stream>::Item, Elapsed>;
}
impl<'__pin, S> Unpin for TimeoutRepeating<S> where PinnedFieldsOf<__Origin<'__pin, S>>: Unpin {}
impl<S> Send for TimeoutRepeating<S> where S: Send {}
impl<S> Sync for TimeoutRepeating<S> where S: Sync {}
