use crate::array::IntoIter;
use crate::clone::Clone;
use crate::cmp::{Ord, Ordering, PartialEq, PartialOrd};
use crate::default::Default;
use crate::fmt::Debug;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ops::{FnMut, FnOnce, Try};
use crate::option::Option;
use crate::result::Result;
use crate::slice::{Iter, IterMut};
pub struct ArrayChunks<I, const N: usize> where I: Iterator {}
pub struct Chain<A, B> { _0: A, _1: B }
pub struct Cloned<I> { _0: I }
pub struct Copied<I> { _0: I }
pub struct Cycle<I> { _0: I }
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
    fn rfold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool;
}
pub struct Empty<T> {}
pub struct Enumerate<I> { _0: I }
pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize;
}
pub trait Extend<A> {
    fn extend<T>(&mut self, iter: T) where T: IntoIterator<Item = A>;
}
pub struct Filter<I, P> { _0: I, _1: P }
pub struct FilterMap<I, F> { _0: F, _1: I }
pub struct FlatMap<I, U, F> where U: IntoIterator { _0: I, _1: U, _2: F }
pub struct Flatten<I> where I: Iterator, <I as Iterator>::Item: IntoIterator { _0: I }
pub struct FromFn<F> { _0: F }
pub trait FromIterator<A>: Sized {
    fn from_iter<T>(iter: T) -> Self where T: IntoIterator<Item = A>;
}
pub struct Fuse<I> { _0: I }
pub trait FusedIterator: Iterator {}
pub struct Inspect<I, F> { _0: F, _1: I }
pub struct Intersperse<I> where I: Iterator, <I as Iterator>::Item: Clone {}
pub struct IntersperseWith<I, G> where I: Iterator {}
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>);
    fn count(self) -> usize where Self: Sized;
    fn last(self) -> Option<Self::Item> where Self: Sized;
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, <U as IntoIterator>::IntoIter> where Self: Sized, U: IntoIterator<Item = Self::Item>;
    fn zip<U>(self, other: U) -> Zip<Self, <U as IntoIterator>::IntoIter> where Self: Sized, U: IntoIterator;
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B;
    fn for_each<F>(self, f: F) where Self: Sized, F: FnMut(Self::Item);
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B>;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoIterator, F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn collect<B>(self) -> B where B: FromIterator<Self::Item>, Self: Sized;
    fn partition<B, F>(self, f: F) -> (B, B) where Self: Sized, B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool;
    fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
    fn try_for_each<F, R>(&mut self, f: F) -> R where Self: Sized, F: FnMut(Self::Item) -> R, R: Try<Output = ()>;
    fn fold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn reduce<F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Self::Item;
    fn all<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool;
    fn any<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool;
    fn find<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn find_map<B, F>(&mut self, f: F) -> Option<B> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    fn position<P>(&mut self, predicate: P) -> Option<usize> where Self: Sized, P: FnMut(Self::Item) -> bool;
    fn rposition<P>(&mut self, predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: Sized + ExactSizeIterator + DoubleEndedIterator;
    fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord;
    fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord;
    fn max_by_key<B, F>(self, f: F) -> Option<Self::Item> where B: Ord, Self: Sized, F: FnMut(&Self::Item) -> B;
    fn max_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn min_by_key<B, F>(self, f: F) -> Option<Self::Item> where B: Ord, Self: Sized, F: FnMut(&Self::Item) -> B;
    fn min_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator;
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Iterator<Item = (A, B)>;
    fn copied<'a, T>(self) -> Copied<Self> where T: Copy + 'a, Self: Sized + Iterator<Item = &'a T>;
    fn cloned<'a, T>(self) -> Cloned<Self> where T: Clone + 'a, Self: Sized + Iterator<Item = &'a T>;
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    fn sum<S>(self) -> S where Self: Sized, S: Sum<Self::Item>;
    fn product<P>(self) -> P where Self: Sized, P: Product<Self::Item>;
    fn cmp<I>(self, other: I) -> Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord, Self: Sized;
    fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized;
    fn eq<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<<I as IntoIterator>::Item>, Self: Sized;
    fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<<I as IntoIterator>::Item>, Self: Sized;
    fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized;
    fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized;
    fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized;
    fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<<I as IntoIterator>::Item>, Self: Sized;
    fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd;
    fn is_sorted_by<F>(self, compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd;
}
pub struct Map<I, F> { _0: F, _1: I }
pub struct MapWhile<I, P> { _0: I, _1: P }
pub struct MapWindows<I, F, const N: usize> where I: Iterator {}
pub struct Once<T> { _0: T }
pub struct OnceWith<F> { _0: F }
pub struct Peekable<I> where I: Iterator { _0: I }
pub trait Product<A = Self>: Sized {
    fn product<I>(iter: I) -> Self where I: Iterator<Item = A>;
}
pub struct Repeat<A> { _0: A }
pub struct RepeatN<A> { _0: A }
pub struct RepeatWith<F> { _0: F }
pub struct Rev<T> { _0: T }
pub struct Scan<I, St, F> { _0: F, _1: I, _2: St }
pub struct Skip<I> { _0: I }
pub struct SkipWhile<I, P> { _0: I, _1: P }
pub trait Step: Sized + Clone + PartialOrd {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    fn forward(start: Self, count: usize) -> Self;
    unsafe fn forward_unchecked(start: Self, count: usize) -> Self;
    fn backward(start: Self, count: usize) -> Self;
    unsafe fn backward_unchecked(start: Self, count: usize) -> Self;
}
pub struct StepBy<I> { _0: I }
pub struct Successors<T, F> { _0: F, _1: T }
pub trait Sum<A = Self>: Sized {
    fn sum<I>(iter: I) -> Self where I: Iterator<Item = A>;
}
pub struct Take<I> { _0: I }
pub struct TakeWhile<I, P> { _0: I, _1: P }
pub struct Zip<A, B> { _0: A, _1: B }
pub fn chain<A, B>(a: A, b: B) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> where A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>;
pub fn empty<T>() -> Empty<T>;
pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;
pub fn once<T>(value: T) -> Once<T>;
pub fn once_with<A, F>(make: F) -> OnceWith<F> where F: FnOnce() -> A;
pub fn repeat<T>(elt: T) -> Repeat<T> where T: Clone;
pub fn repeat_n<T>(element: T, count: usize) -> RepeatN<T> where T: Clone;
pub fn repeat_with<A, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> A;
pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T>;
pub fn zip<A, B>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter> where A: IntoIterator, B: IntoIterator;
impl<T> !Iterator for [T] {}
impl<'a, I> DoubleEndedIterator for &'a mut I where I: DoubleEndedIterator + ?Sized {}
impl<I> ExactSizeIterator for &mut I where I: ExactSizeIterator + ?Sized {}
impl Extend<()> for () {}
impl FromIterator<()> for () {}
impl<I> FusedIterator for &mut I where I: FusedIterator + ?Sized {}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<I> IntoIterator for I where I: Iterator {
    type Item = <I as Iterator>::Item;
    type IntoIter = I;
}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}
impl<I> Iterator for &mut I where I: Iterator + ?Sized {
    type Item = <I as Iterator>::Item;
}
impl Product for f32 {}
impl Product for f64 {}
impl Product for i128 {}
impl Product for i16 {}
impl Product for i32 {}
impl Product for i64 {}
impl Product for i8 {}
impl Product for isize {}
impl Product for u128 {}
impl Product for u16 {}
impl Product for u32 {}
impl Product for u64 {}
impl Product for u8 {}
impl Product for usize {}
impl<'a> Product<&'a f32> for f32 {}
impl<'a> Product<&'a f64> for f64 {}
impl<'a> Product<&'a i128> for i128 {}
impl<'a> Product<&'a i16> for i16 {}
impl<'a> Product<&'a i32> for i32 {}
impl<'a> Product<&'a i64> for i64 {}
impl<'a> Product<&'a i8> for i8 {}
impl<'a> Product<&'a isize> for isize {}
impl<'a> Product<&'a u128> for u128 {}
impl<'a> Product<&'a u16> for u16 {}
impl<'a> Product<&'a u32> for u32 {}
impl<'a> Product<&'a u64> for u64 {}
impl<'a> Product<&'a u8> for u8 {}
impl<'a> Product<&'a usize> for usize {}
impl Step for char {}
impl Step for i128 {}
impl Step for i16 {}
impl Step for i32 {}
impl Step for i64 {}
impl Step for i8 {}
impl Step for isize {}
impl Step for u128 {}
impl Step for u16 {}
impl Step for u32 {}
impl Step for u64 {}
impl Step for u8 {}
impl Step for usize {}
impl Sum for f32 {}
impl Sum for f64 {}
impl Sum for i128 {}
impl Sum for i16 {}
impl Sum for i32 {}
impl Sum for i64 {}
impl Sum for i8 {}
impl Sum for isize {}
impl Sum for u128 {}
impl Sum for u16 {}
impl Sum for u32 {}
impl Sum for u64 {}
impl Sum for u8 {}
impl Sum for usize {}
impl<'a> Sum<&'a f32> for f32 {}
impl<'a> Sum<&'a f64> for f64 {}
impl<'a> Sum<&'a i128> for i128 {}
impl<'a> Sum<&'a i16> for i16 {}
impl<'a> Sum<&'a i32> for i32 {}
impl<'a> Sum<&'a i64> for i64 {}
impl<'a> Sum<&'a i8> for i8 {}
impl<'a> Sum<&'a isize> for isize {}
impl<'a> Sum<&'a u128> for u128 {}
impl<'a> Sum<&'a u16> for u16 {}
impl<'a> Sum<&'a u32> for u32 {}
impl<'a> Sum<&'a u64> for u64 {}
impl<'a> Sum<&'a u8> for u8 {}
impl<'a> Sum<&'a usize> for usize {}
impl<I, const N: usize> ArrayChunks<I, N> where I: Iterator {
    pub fn into_remainder(self) -> IntoIter<<I as Iterator>::Item, N>;
}
impl<I, const N: usize> Clone for ArrayChunks<I, N> where I: Clone + Iterator, <I as Iterator>::Item: Clone {}
impl<I, const N: usize> Debug for ArrayChunks<I, N> where I: Debug + Iterator, <I as Iterator>::Item: Debug {}
impl<I, const N: usize> DoubleEndedIterator for ArrayChunks<I, N> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<I, const N: usize> ExactSizeIterator for ArrayChunks<I, N> where I: ExactSizeIterator {}
impl<I, const N: usize> FusedIterator for ArrayChunks<I, N> where I: FusedIterator {}
impl<I, const N: usize> Iterator for ArrayChunks<I, N> where I: Iterator {
    type Item = [<I as Iterator>::Item; N];
}
impl<I, const N: usize> Send for ArrayChunks<I, N> where I: Send, <I as Iterator>::Item: Send {}
impl<I, const N: usize> Sync for ArrayChunks<I, N> where I: Sync, <I as Iterator>::Item: Sync {}
impl<I, const N: usize> Unpin for ArrayChunks<I, N> where I: Unpin, <I as Iterator>::Item: Unpin {}
impl<A, B> Clone for Chain<A, B> where A: Clone, B: Clone {}
impl<A, B> Default for Chain<A, B> where A: Default, B: Default {}
impl<A, B> Debug for Chain<A, B> where A: Debug, B: Debug {}
impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = <A as Iterator>::Item> {}
impl<A, B> FusedIterator for Chain<A, B> where A: FusedIterator, B: FusedIterator<Item = <A as Iterator>::Item> {}
impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = <A as Iterator>::Item> {
    type Item = <A as Iterator>::Item;
}
impl<A, B> Send for Chain<A, B> where A: Send, B: Send {}
impl<A, B> Sync for Chain<A, B> where A: Sync, B: Sync {}
impl<A, B> Unpin for Chain<A, B> where A: Unpin, B: Unpin {}
impl<I> Clone for Cloned<I> where I: Clone {}
impl<I> Default for Cloned<I> where I: Default {}
impl<I> Debug for Cloned<I> where I: Debug {}
impl<'a, I, T> DoubleEndedIterator for Cloned<I> where T: 'a + Clone, I: DoubleEndedIterator<Item = &'a T> {}
impl<'a, I, T> ExactSizeIterator for Cloned<I> where T: 'a + Clone, I: ExactSizeIterator<Item = &'a T> {}
impl<'a, I, T> FusedIterator for Cloned<I> where T: 'a + Clone, I: FusedIterator<Item = &'a T> {}
impl<'a, I, T> Iterator for Cloned<I> where T: 'a + Clone, I: Iterator<Item = &'a T> {
    type Item = T;
}
impl<I> Send for Cloned<I> where I: Send {}
impl<I> Sync for Cloned<I> where I: Sync {}
impl<I> Unpin for Cloned<I> where I: Unpin {}
impl<I> Clone for Copied<I> where I: Clone {}
impl<I> Default for Copied<I> where I: Default {}
impl<I> Debug for Copied<I> where I: Debug {}
impl<'a, I, T> DoubleEndedIterator for Copied<I> where T: 'a + Copy, I: DoubleEndedIterator<Item = &'a T> {}
impl<'a, I, T> ExactSizeIterator for Copied<I> where T: 'a + Copy, I: ExactSizeIterator<Item = &'a T> {}
impl<'a, I, T> FusedIterator for Copied<I> where T: 'a + Copy, I: FusedIterator<Item = &'a T> {}
impl<'a, I, T> Iterator for Copied<I> where T: 'a + Copy, I: Iterator<Item = &'a T> {
    type Item = T;
}
impl<I> Send for Copied<I> where I: Send {}
impl<I> Sync for Copied<I> where I: Sync {}
impl<I> Unpin for Copied<I> where I: Unpin {}
impl<I> Clone for Cycle<I> where I: Clone {}
impl<I> Debug for Cycle<I> where I: Debug {}
impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}
impl<I> Iterator for Cycle<I> where I: Clone + Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for Cycle<I> where I: Send {}
impl<I> Sync for Cycle<I> where I: Sync {}
impl<I> Unpin for Cycle<I> where I: Unpin {}
impl<T> Clone for Empty<T> {}
impl<T> Default for Empty<T> {}
impl<T> Debug for Empty<T> {}
impl<T> DoubleEndedIterator for Empty<T> {}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> FusedIterator for Empty<T> {}
impl<T> Iterator for Empty<T> {
    type Item = T;
}
impl<T> Send for Empty<T> {}
impl<T> Sync for Empty<T> {}
impl<T> Unpin for Empty<T> {}
impl<I> Clone for Enumerate<I> where I: Clone {}
impl<I> Default for Enumerate<I> where I: Default {}
impl<I> Debug for Enumerate<I> where I: Debug {}
impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator {}
impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}
impl<I> Iterator for Enumerate<I> where I: Iterator {
    type Item = (usize, <I as Iterator>::Item);
}
impl<I> Send for Enumerate<I> where I: Send {}
impl<I> Sync for Enumerate<I> where I: Sync {}
impl<I> Unpin for Enumerate<I> where I: Unpin {}
impl<I, P> Clone for Filter<I, P> where I: Clone, P: Clone {}
impl<I, P> Debug for Filter<I, P> where I: Debug {}
impl<I, P> DoubleEndedIterator for Filter<I, P> where I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool {}
impl<I, P> FusedIterator for Filter<I, P> where I: FusedIterator, P: FnMut(&<I as Iterator>::Item) -> bool {}
impl<I, P> Iterator for Filter<I, P> where I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool {
    type Item = <I as Iterator>::Item;
}
impl<I, P> Send for Filter<I, P> where I: Send, P: Send {}
impl<I, P> Sync for Filter<I, P> where I: Sync, P: Sync {}
impl<I, P> Unpin for Filter<I, P> where I: Unpin, P: Unpin {}
impl<I, F> Clone for FilterMap<I, F> where I: Clone, F: Clone {}
impl<I, F> Debug for FilterMap<I, F> where I: Debug {}
impl<B, I, F> DoubleEndedIterator for FilterMap<I, F> where I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B> {}
impl<B, I, F> FusedIterator for FilterMap<I, F> where I: FusedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B> {}
impl<B, I, F> Iterator for FilterMap<I, F> where I: Iterator, F: FnMut(<I as Iterator>::Item) -> Option<B> {
    type Item = B;
}
impl<I, F> Send for FilterMap<I, F> where I: Send, F: Send {}
impl<I, F> Sync for FilterMap<I, F> where I: Sync, F: Sync {}
impl<I, F> Unpin for FilterMap<I, F> where I: Unpin, F: Unpin {}
impl<I, U, F> Clone for FlatMap<I, U, F> where I: Clone, F: Clone, U: Clone + IntoIterator, <U as IntoIterator>::IntoIter: Clone {}
impl<I, U, F> Debug for FlatMap<I, U, F> where I: Debug, U: IntoIterator, <U as IntoIterator>::IntoIter: Debug {}
impl<I, U, F> DoubleEndedIterator for FlatMap<I, U, F> where I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> U, U: IntoIterator, <U as IntoIterator>::IntoIter: DoubleEndedIterator {}
impl<I, U, F> FusedIterator for FlatMap<I, U, F> where I: FusedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U {}
impl<I, U, F> Iterator for FlatMap<I, U, F> where I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U {
    type Item = <U as IntoIterator>::Item;
}
impl<I, U, F> Send for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Send, I: Send, F: Send {}
impl<I, U, F> Sync for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Sync, I: Sync, F: Sync {}
impl<I, U, F> Unpin for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Unpin, I: Unpin, F: Unpin {}
impl<I, U> Clone for Flatten<I> where I: Clone + Iterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: Clone + Iterator {}
impl<I> Default for Flatten<I> where I: Default + Iterator, <I as Iterator>::Item: IntoIterator {}
impl<I, U> Debug for Flatten<I> where I: Debug + Iterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: Debug + Iterator {}
impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: DoubleEndedIterator {}
impl<I, U> FusedIterator for Flatten<I> where I: FusedIterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: Iterator {}
impl<I, U> Iterator for Flatten<I> where I: Iterator, <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item>, U: Iterator {
    type Item = <U as Iterator>::Item;
}
impl<I> Send for Flatten<I> where <<I as Iterator>::Item as IntoIterator>::IntoIter: Send, I: Send {}
impl<I> Sync for Flatten<I> where <<I as Iterator>::Item as IntoIterator>::IntoIter: Sync, I: Sync {}
impl<I> Unpin for Flatten<I> where <<I as Iterator>::Item as IntoIterator>::IntoIter: Unpin, I: Unpin {}
impl<F> Clone for FromFn<F> where F: Clone {}
impl<F> Debug for FromFn<F> {}
impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> {
    type Item = T;
}
impl<F> Send for FromFn<F> where F: Send {}
impl<F> Sync for FromFn<F> where F: Sync {}
impl<F> Unpin for FromFn<F> where F: Unpin {}
impl<I> Clone for Fuse<I> where I: Clone {}
impl<I> Default for Fuse<I> where I: Default {}
impl<I> Debug for Fuse<I> where I: Debug {}
impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator {}
impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Fuse<I> where I: Iterator {}
impl<I> Iterator for Fuse<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for Fuse<I> where I: Send {}
impl<I> Sync for Fuse<I> where I: Sync {}
impl<I> Unpin for Fuse<I> where I: Unpin {}
impl<I, F> Clone for Inspect<I, F> where I: Clone, F: Clone {}
impl<I, F> Debug for Inspect<I, F> where I: Debug {}
impl<I, F> DoubleEndedIterator for Inspect<I, F> where I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item) {}
impl<I, F> ExactSizeIterator for Inspect<I, F> where I: ExactSizeIterator, F: FnMut(&<I as Iterator>::Item) {}
impl<I, F> FusedIterator for Inspect<I, F> where I: FusedIterator, F: FnMut(&<I as Iterator>::Item) {}
impl<I, F> Iterator for Inspect<I, F> where I: Iterator, F: FnMut(&<I as Iterator>::Item) {
    type Item = <I as Iterator>::Item;
}
impl<I, F> Send for Inspect<I, F> where I: Send, F: Send {}
impl<I, F> Sync for Inspect<I, F> where I: Sync, F: Sync {}
impl<I, F> Unpin for Inspect<I, F> where I: Unpin, F: Unpin {}
impl<I> Clone for Intersperse<I> where I: Clone + Iterator, <I as Iterator>::Item: Clone {}
impl<I> Debug for Intersperse<I> where I: Debug + Iterator, <I as Iterator>::Item: Clone + Debug {}
impl<I> FusedIterator for Intersperse<I> where I: FusedIterator, <I as Iterator>::Item: Clone {}
impl<I> Iterator for Intersperse<I> where I: Iterator, <I as Iterator>::Item: Clone {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for Intersperse<I> where <I as Iterator>::Item: Sized + Send, I: Send {}
impl<I> Sync for Intersperse<I> where <I as Iterator>::Item: Sized + Sync, I: Sync {}
impl<I> Unpin for Intersperse<I> where <I as Iterator>::Item: Sized + Unpin, I: Unpin {}
impl<I, G> Clone for IntersperseWith<I, G> where I: Iterator + Clone, <I as Iterator>::Item: Clone, G: Clone {}
impl<I, G> Debug for IntersperseWith<I, G> where I: Iterator + Debug, <I as Iterator>::Item: Debug, G: Debug {}
impl<I, G> FusedIterator for IntersperseWith<I, G> where I: FusedIterator, G: FnMut() -> <I as Iterator>::Item {}
impl<I, G> Iterator for IntersperseWith<I, G> where I: Iterator, G: FnMut() -> <I as Iterator>::Item {
    type Item = <I as Iterator>::Item;
}
impl<I, G> Send for IntersperseWith<I, G> where G: Send, <I as Iterator>::Item: Send, I: Send {}
impl<I, G> Sync for IntersperseWith<I, G> where G: Sync, <I as Iterator>::Item: Sync, I: Sync {}
impl<I, G> Unpin for IntersperseWith<I, G> where G: Unpin, <I as Iterator>::Item: Unpin, I: Unpin {}
impl<I, F> Clone for Map<I, F> where I: Clone, F: Clone {}
impl<I, F> Debug for Map<I, F> where I: Debug {}
impl<B, I, F> DoubleEndedIterator for Map<I, F> where I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B {}
impl<B, I, F> ExactSizeIterator for Map<I, F> where I: ExactSizeIterator, F: FnMut(<I as Iterator>::Item) -> B {}
impl<B, I, F> FusedIterator for Map<I, F> where I: FusedIterator, F: FnMut(<I as Iterator>::Item) -> B {}
impl<B, I, F> Iterator for Map<I, F> where I: Iterator, F: FnMut(<I as Iterator>::Item) -> B {
    type Item = B;
}
impl<I, F> Send for Map<I, F> where I: Send, F: Send {}
impl<I, F> Sync for Map<I, F> where I: Sync, F: Sync {}
impl<I, F> Unpin for Map<I, F> where I: Unpin, F: Unpin {}
impl<I, P> Clone for MapWhile<I, P> where I: Clone, P: Clone {}
impl<I, P> Debug for MapWhile<I, P> where I: Debug {}
impl<B, I, P> Iterator for MapWhile<I, P> where I: Iterator, P: FnMut(<I as Iterator>::Item) -> Option<B> {
    type Item = B;
}
impl<I, P> Send for MapWhile<I, P> where I: Send, P: Send {}
impl<I, P> Sync for MapWhile<I, P> where I: Sync, P: Sync {}
impl<I, P> Unpin for MapWhile<I, P> where I: Unpin, P: Unpin {}
impl<I, F, const N: usize> Clone for MapWindows<I, F, N> where I: Iterator + Clone, F: Clone, <I as Iterator>::Item: Clone {}
impl<I, F, const N: usize> Debug for MapWindows<I, F, N> where I: Iterator + Debug {}
impl<I, F, R, const N: usize> ExactSizeIterator for MapWindows<I, F, N> where I: ExactSizeIterator, F: FnMut(&[<I as Iterator>::Item; N]) -> R {}
impl<I, F, R, const N: usize> FusedIterator for MapWindows<I, F, N> where I: Iterator, F: FnMut(&[<I as Iterator>::Item; N]) -> R {}
impl<I, F, R, const N: usize> Iterator for MapWindows<I, F, N> where I: Iterator, F: FnMut(&[<I as Iterator>::Item; N]) -> R {
    type Item = R;
}
impl<I, F, const N: usize> Send for MapWindows<I, F, N> where F: Send, I: Send, <I as Iterator>::Item: Send {}
impl<I, F, const N: usize> Sync for MapWindows<I, F, N> where F: Sync, I: Sync, <I as Iterator>::Item: Sync {}
impl<I, F, const N: usize> Unpin for MapWindows<I, F, N> where F: Unpin, I: Unpin, <I as Iterator>::Item: Unpin {}
impl<T> Clone for Once<T> where T: Clone {}
impl<T> Debug for Once<T> where T: Debug {}
impl<T> DoubleEndedIterator for Once<T> {}
impl<T> ExactSizeIterator for Once<T> {}
impl<T> FusedIterator for Once<T> {}
impl<T> Iterator for Once<T> {
    type Item = T;
}
impl<T> Send for Once<T> where T: Send {}
impl<T> Sync for Once<T> where T: Sync {}
impl<T> Unpin for Once<T> where T: Unpin {}
impl<F> Clone for OnceWith<F> where F: Clone {}
impl<F> Debug for OnceWith<F> {}
impl<A, F> DoubleEndedIterator for OnceWith<F> where F: FnOnce() -> A {}
impl<A, F> ExactSizeIterator for OnceWith<F> where F: FnOnce() -> A {}
impl<A, F> FusedIterator for OnceWith<F> where F: FnOnce() -> A {}
impl<A, F> Iterator for OnceWith<F> where F: FnOnce() -> A {
    type Item = A;
}
impl<F> Send for OnceWith<F> where F: Send {}
impl<F> Sync for OnceWith<F> where F: Sync {}
impl<F> Unpin for OnceWith<F> where F: Unpin {}
impl<I> Peekable<I> where I: Iterator {
    pub fn peek(&mut self) -> Option<&<I as Iterator>::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<<I as Iterator>::Item> where <I as Iterator>::Item: PartialEq<T>, T: ?Sized;
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>) -> Option<R>;
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>) -> Option<R>;
}
impl<I> Clone for Peekable<I> where I: Clone + Iterator, <I as Iterator>::Item: Clone {}
impl<I> Debug for Peekable<I> where I: Debug + Iterator, <I as Iterator>::Item: Debug {}
impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator {}
impl<I> ExactSizeIterator for Peekable<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Peekable<I> where I: FusedIterator {}
impl<I> Iterator for Peekable<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for Peekable<I> where I: Send, <I as Iterator>::Item: Send {}
impl<I> Sync for Peekable<I> where I: Sync, <I as Iterator>::Item: Sync {}
impl<I> Unpin for Peekable<I> where I: Unpin, <I as Iterator>::Item: Unpin {}
impl<A> Clone for Repeat<A> where A: Clone {}
impl<A> Debug for Repeat<A> where A: Debug {}
impl<A> DoubleEndedIterator for Repeat<A> where A: Clone {}
impl<A> FusedIterator for Repeat<A> where A: Clone {}
impl<A> Iterator for Repeat<A> where A: Clone {
    type Item = A;
}
impl<A> Send for Repeat<A> where A: Send {}
impl<A> Sync for Repeat<A> where A: Sync {}
impl<A> Unpin for Repeat<A> where A: Unpin {}
impl<A> Clone for RepeatN<A> where A: Clone {}
impl<A> Debug for RepeatN<A> where A: Debug {}
impl<A> DoubleEndedIterator for RepeatN<A> where A: Clone {}
impl<A> ExactSizeIterator for RepeatN<A> where A: Clone {}
impl<A> FusedIterator for RepeatN<A> where A: Clone {}
impl<A> Iterator for RepeatN<A> where A: Clone {
    type Item = A;
}
impl<A> Send for RepeatN<A> where A: Send {}
impl<A> Sync for RepeatN<A> where A: Sync {}
impl<A> Unpin for RepeatN<A> where A: Unpin {}
impl<F> Clone for RepeatWith<F> where F: Clone {}
impl<F> Debug for RepeatWith<F> {}
impl<A, F> FusedIterator for RepeatWith<F> where F: FnMut() -> A {}
impl<A, F> Iterator for RepeatWith<F> where F: FnMut() -> A {
    type Item = A;
}
impl<F> Copy for RepeatWith<F> where F: Copy {}
impl<F> Send for RepeatWith<F> where F: Send {}
impl<F> Sync for RepeatWith<F> where F: Sync {}
impl<F> Unpin for RepeatWith<F> where F: Unpin {}
impl<T> Clone for Rev<T> where T: Clone {}
impl<I> Default for Rev<I> where I: Default {}
impl<T> Debug for Rev<T> where T: Debug {}
impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator {}
impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}
impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}
impl<I> Iterator for Rev<I> where I: DoubleEndedIterator {
    type Item = <I as Iterator>::Item;
}
impl<T> Send for Rev<T> where T: Send {}
impl<T> Sync for Rev<T> where T: Sync {}
impl<T> Unpin for Rev<T> where T: Unpin {}
impl<I, St, F> Clone for Scan<I, St, F> where I: Clone, St: Clone, F: Clone {}
impl<I, St, F> Debug for Scan<I, St, F> where I: Debug, St: Debug {}
impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B> {
    type Item = B;
}
impl<I, St, F> Send for Scan<I, St, F> where I: Send, F: Send, St: Send {}
impl<I, St, F> Sync for Scan<I, St, F> where I: Sync, F: Sync, St: Sync {}
impl<I, St, F> Unpin for Scan<I, St, F> where I: Unpin, F: Unpin, St: Unpin {}
impl<I> Clone for Skip<I> where I: Clone {}
impl<I> Debug for Skip<I> where I: Debug {}
impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Skip<I> where I: FusedIterator {}
impl<I> Iterator for Skip<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for Skip<I> where I: Send {}
impl<I> Sync for Skip<I> where I: Sync {}
impl<I> Unpin for Skip<I> where I: Unpin {}
impl<I, P> Clone for SkipWhile<I, P> where I: Clone, P: Clone {}
impl<I, P> Debug for SkipWhile<I, P> where I: Debug {}
impl<I, P> FusedIterator for SkipWhile<I, P> where I: FusedIterator, P: FnMut(&<I as Iterator>::Item) -> bool {}
impl<I, P> Iterator for SkipWhile<I, P> where I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool {
    type Item = <I as Iterator>::Item;
}
impl<I, P> Send for SkipWhile<I, P> where I: Send, P: Send {}
impl<I, P> Sync for SkipWhile<I, P> where I: Sync, P: Sync {}
impl<I, P> Unpin for SkipWhile<I, P> where I: Unpin, P: Unpin {}
impl<I> Clone for StepBy<I> where I: Clone {}
impl<I> Debug for StepBy<I> where I: Debug {}
impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
impl<I> Iterator for StepBy<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for StepBy<I> where I: Send {}
impl<I> Sync for StepBy<I> where I: Sync {}
impl<I> Unpin for StepBy<I> where I: Unpin {}
impl<T, F> Clone for Successors<T, F> where T: Clone, F: Clone {}
impl<T, F> Debug for Successors<T, F> where T: Debug {}
impl<T, F> FusedIterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {}
impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {
    type Item = T;
}
impl<T, F> Send for Successors<T, F> where F: Send, T: Send {}
impl<T, F> Sync for Successors<T, F> where F: Sync, T: Sync {}
impl<T, F> Unpin for Successors<T, F> where F: Unpin, T: Unpin {}
impl<I> Clone for Take<I> where I: Clone {}
impl<I> Debug for Take<I> where I: Debug {}
impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<T> DoubleEndedIterator for Take<Repeat<T>> where T: Clone {}
impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
impl<T> ExactSizeIterator for Take<Repeat<T>> where T: Clone {}
impl<F, A> ExactSizeIterator for Take<RepeatWith<F>> where F: FnMut() -> A {}
impl<I> FusedIterator for Take<I> where I: FusedIterator {}
impl<I> Iterator for Take<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Send for Take<I> where I: Send {}
impl<I> Sync for Take<I> where I: Sync {}
impl<I> Unpin for Take<I> where I: Unpin {}
impl<I, P> Clone for TakeWhile<I, P> where I: Clone, P: Clone {}
impl<I, P> Debug for TakeWhile<I, P> where I: Debug {}
impl<I, P> FusedIterator for TakeWhile<I, P> where I: FusedIterator, P: FnMut(&<I as Iterator>::Item) -> bool {}
impl<I, P> Iterator for TakeWhile<I, P> where I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool {
    type Item = <I as Iterator>::Item;
}
impl<I, P> Send for TakeWhile<I, P> where I: Send, P: Send {}
impl<I, P> Sync for TakeWhile<I, P> where I: Sync, P: Sync {}
impl<I, P> Unpin for TakeWhile<I, P> where I: Unpin, P: Unpin {}
impl<A, B> Clone for Zip<A, B> where A: Clone, B: Clone {}
impl<A, B> Debug for Zip<A, B> where A: Debug, B: Debug {}
impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator {}
impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
impl<A, B> FusedIterator for Zip<A, B> where A: FusedIterator, B: FusedIterator {}
impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item);
}
impl<A, B> Send for Zip<A, B> where A: Send, B: Send {}
impl<A, B> Sync for Zip<A, B> where A: Sync, B: Sync {}
impl<A, B> Unpin for Zip<A, B> where A: Unpin, B: Unpin {}
