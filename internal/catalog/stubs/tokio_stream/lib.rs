// tokio-stream 0.1.19, after its documentation.
pub mod adapters;
pub mod wrappers;
use crate::adapters::{Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout, TimeoutRepeating};
use std::borrow::Borrow;
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use std::convert::{AsRef, From};
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::iter::{Extend, FromIterator, IntoIterator, Iterator};
use std::marker::{PhantomPinned, Send, Sized, Sync, Unpin};
use std::ops::{Drop, FnMut};
use std::option::Option;
use std::result::Result;
use std::string::String;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec::Vec;
use tokio::time::Interval;
pub use futures::stream::Stream;
pub struct Next<'a, St: ?Sized> { stream: &'a mut St, pin: PhantomPinned }
impl<'a, St: Stream + Unpin + ?Sized> Future for Next<'a, St> {
    type Output = Option<<St as Stream>::Item>;
}
pub struct TryNext<'a, St: ?Sized> { stream: &'a mut St, pin: PhantomPinned }
impl<'a, T, E, St: Stream<Item = Result<T, E>> + Unpin + ?Sized> Future for TryNext<'a, St> {
    type Output = Result<Option<T>, E>;
}
pub struct AllFuture<'a, St: ?Sized, F> { stream: &'a mut St, f: F, pin: PhantomPinned }
impl<'a, St: Stream + Unpin + ?Sized, F> Future for AllFuture<'a, St, F> {
    type Output = bool;
}
pub struct AnyFuture<'a, St: ?Sized, F> { stream: &'a mut St, f: F, pin: PhantomPinned }
impl<'a, St: Stream + Unpin + ?Sized, F> Future for AnyFuture<'a, St, F> {
    type Output = bool;
}
pub struct FoldFuture<St, B, F> { stream: St, acc: Option<B>, f: F, pin: PhantomPinned }
impl<St: Stream, B, F> Future for FoldFuture<St, B, F> {
    type Output = B;
}
pub struct Collect<T, U, C> { stream: T, collection: U, building: C, pin: PhantomPinned }
impl<T: Stream, U, C> Future for Collect<T, U, C> {
    type Output = U;
}
pub struct Throttle<T> { stream: T, pin: PhantomPinned }
impl<T: Stream> Stream for Throttle<T> {
    type Item = T::Item;
}
pub struct Elapsed;
pub struct Empty<T>;
pub trait FromStream<T> {}
pub struct Iter<I> { _0: I }
pub struct Once<T> { _0: T }
pub struct Pending<T>;
pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    fn try_next<T, E>(&mut self) -> TryNext<'_, Self> where Self: Stream<Item = Result<T, E>> + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    fn map_while<T, F>(self, f: F) -> MapWhile<Self, F> where F: FnMut(Self::Item) -> Option<T>, Self: Sized;
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    fn merge<U>(self, other: U) -> Merge<Self, U> where U: Stream<Item = Self::Item>, Self: Sized;
    fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T>, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn take_while<F>(self, f: F) -> TakeWhile<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn skip_while<F>(self, f: F) -> SkipWhile<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F> where Self: Unpin, F: FnMut(Self::Item) -> bool;
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F> where Self: Unpin, F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> Chain<Self, U> where U: Stream<Item = Self::Item>, Self: Sized;
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn collect<T>(self) -> Collect<Self, T, T::InternalCollection> where T: FromStream<Self::Item>, Self: Sized;
    fn timeout(self, duration: Duration) -> Timeout<Self> where Self: Sized;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> where Self: Sized;
    fn throttle(self, duration: Duration) -> Throttle<Self> where Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> where Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
}
pub struct StreamMap<K, V>;
pub struct StreamNotifyClose<S> { _0: S }
pub fn empty<T>() -> Empty<T>;
pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator;
pub fn once<T>(value: T) -> Once<T>;
pub fn pending<T>() -> Pending<T>;
impl Display for Elapsed {}
impl Error for Elapsed {}
impl From<Elapsed> for std::io::Error {}
impl PartialEq for Elapsed {}
impl Eq for Elapsed {}
impl<T> Stream for Empty<T> {
    type Item = T;
}
impl FromStream<()> for () {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for Vec<T> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<I> Stream for Iter<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Unpin for Iter<I> {}
impl<I> Send for Iter<I> where I: Send {}
impl<I> Sync for Iter<I> where I: Sync {}
impl<T> Stream for Once<T> {
    type Item = T;
}
impl<I> Unpin for Once<I> {}
impl<T> Send for Once<T> where T: Send {}
impl<T> Sync for Once<T> where T: Sync {}
impl<T> Stream for Pending<T> {
    type Item = T;
}
impl<St> StreamExt for St where St: Stream + ?Sized {}
impl<K, V> Drop for StreamMap<K, V> {}
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K, V> StreamMap<K, V> where K: Clone + Unpin, V: Stream + Unpin {
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}
impl<K, V> Stream for StreamMap<K, V> where K: Clone + Unpin, V: Stream + Unpin {
    type Item = (K, <V as Stream>::Item);
}
impl<K, V> Send for StreamMap<K, V> where K: Send, V: Send {}
impl<K, V> Sync for StreamMap<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for StreamMap<K, V> where K: Unpin, V: Unpin {}
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S> Stream for StreamNotifyClose<S> where S: Stream {
    type Item = Option<<S as Stream>::Item>;
}
