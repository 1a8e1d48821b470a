use crate::Elapsed;
use futures::stream::{FusedStream, Stream};
use std::future::Future;
use std::marker::{Send, Sync, Unpin};
use std::ops::{Drop, FnMut};
use std::option::Option;
use std::pin::Pin;
use std::result::Result;
use std::vec::Vec;
pub struct Chain<T, U> { _0: T, _1: U }
pub struct ChunksTimeout<S: Stream>;
pub struct Filter<St, F> { _0: F, _1: St }
pub struct FilterMap<St, F> { _0: F, _1: St }
pub struct Fuse<T> { _0: T }
pub struct Map<St, F> { _0: F, _1: St }
pub struct MapWhile<St, F> { _0: F, _1: St }
pub struct Merge<T, U> { _0: T, _1: U }
pub struct Peekable<T: Stream> { _0: T, _1: Option<<T as Stream>::Item> }
pub struct Skip<St> { _0: St }
pub struct SkipWhile<St, F> { _0: F, _1: St }
pub struct Take<St> { _0: St }
pub struct TakeWhile<St, F> { _0: F, _1: St }
pub struct Then<St, Fut, F> { _0: F, _1: Fut, _2: St }
pub struct Timeout<S>;
pub struct TimeoutRepeating<S>;
impl<T, U> FusedStream for Chain<T, U> where T: Stream, U: FusedStream<Item = T::Item> {}
impl<T, U> Stream for Chain<T, U> where T: Stream, U: Stream<Item = T::Item> {
    type Item = <T as Stream>::Item;
}
impl<S: Stream> Drop for ChunksTimeout<S> {}
impl<S: Stream> ChunksTimeout<S> {
    pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
}
impl<S: Stream> Stream for ChunksTimeout<S> {
    type Item = Vec<<S as Stream>::Item>;
}
impl<S: Stream> !Unpin for ChunksTimeout<S> {}
impl<S> Send for ChunksTimeout<S> where S: Send, <S as Stream>::Item: Send {}
impl<S> Sync for ChunksTimeout<S> where S: Sync, <S as Stream>::Item: Sync {}
impl<St, F> FusedStream for Filter<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for Filter<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}
impl<St, F, T> FusedStream for FilterMap<St, F> where St: FusedStream, F: FnMut(St::Item) -> Option<T> {}
impl<St, F, T> Stream for FilterMap<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}
impl<T> FusedStream for Fuse<T> where T: Stream {}
impl<T> Stream for Fuse<T> where T: Stream {
    type Item = <T as Stream>::Item;
}
impl<St, F, T> FusedStream for Map<St, F> where St: FusedStream, F: FnMut(St::Item) -> T {}
impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(St::Item) -> T {
    type Item = T;
}
impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}
impl<St, F, T> Stream for MapWhile<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}
impl<T, U> FusedStream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {}
impl<T, U> Stream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {
    type Item = <T as Stream>::Item;
}
impl<T: Stream> Peekable<T> {
    pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
}
impl<T: Stream> Stream for Peekable<T> {
    type Item = <T as Stream>::Item;
}
impl<T> Send for Peekable<T> where <T as Stream>::Item: Send, T: Send {}
impl<T> Sync for Peekable<T> where <T as Stream>::Item: Sync, T: Sync {}
impl<St> FusedStream for Skip<St> where St: FusedStream {}
impl<St> Stream for Skip<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<St, F> FusedStream for SkipWhile<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for SkipWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}
impl<St> FusedStream for Take<St> where St: Stream {}
impl<St> Stream for Take<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
impl<St, F> FusedStream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}
impl<St, F, Fut> FusedStream for Then<St, Fut, F> where St: FusedStream, Fut: Future, F: FnMut(St::Item) -> Fut {}
impl<St, F, Fut> Stream for Then<St, Fut, F> where St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut {
    type Item = <Fut as Future>::Output;
}
impl<S> Drop for Timeout<S> {}
impl<S: Stream> Stream for Timeout<S> {
    type Item = Result<<S as Stream>::Item, Elapsed>;
}
impl<S> Send for Timeout<S> where S: Send {}
impl<S> Sync for Timeout<S> where S: Sync {}
impl<S> Drop for TimeoutRepeating<S> {}
impl<S: Stream> Stream for TimeoutRepeating<S> {
    type Item = Result<<S as Stream>::Item, Elapsed>;
}
impl<S> Send for TimeoutRepeating<S> where S: Send {}
impl<S> Sync for TimeoutRepeating<S> where S: Sync {}
impl<S> !Unpin for Timeout<S> {}
