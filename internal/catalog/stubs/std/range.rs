pub mod legacy;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq, PartialOrd};
use crate::convert::From;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, IntoIterator, Iterator, Step};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ops::RangeBounds;
use crate::slice::SliceIndex;
pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
pub struct RangeInclusiveIter<A> { _0: A }
impl<Idx> RangeInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<Idx> RangeInclusive<Idx> where Idx: Step {
    pub fn iter(&self) -> RangeInclusiveIter<Idx>;
}
impl<Idx> Clone for RangeInclusive<Idx> where Idx: Clone {}
impl<Idx> Eq for RangeInclusive<Idx> where Idx: Eq {}
impl<Idx> PartialEq for RangeInclusive<Idx> where Idx: PartialEq {}
impl<T> From<crate::ops::RangeInclusive<T>> for RangeInclusive<T> {}
impl<Idx> Debug for RangeInclusive<Idx> where Idx: Debug {}
impl<Idx> Hash for RangeInclusive<Idx> where Idx: Hash {}
impl<A> IntoIterator for RangeInclusive<A> where A: Step {
    type Item = A;
    type IntoIter = RangeInclusiveIter<A>;
}
impl<Idx> Copy for RangeInclusive<Idx> where Idx: Copy {}
impl<Idx> Send for RangeInclusive<Idx> where Idx: Send {}
impl<Idx> Sync for RangeInclusive<Idx> where Idx: Sync {}
impl<Idx> Unpin for RangeInclusive<Idx> where Idx: Unpin {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
impl<A> Clone for RangeInclusiveIter<A> where A: Clone {}
impl<A> Debug for RangeInclusiveIter<A> where A: Debug {}
impl<A> DoubleEndedIterator for RangeInclusiveIter<A> where A: Step {}
impl ExactSizeIterator for RangeInclusiveIter<i8> {}
impl ExactSizeIterator for RangeInclusiveIter<u8> {}
impl<A> FusedIterator for RangeInclusiveIter<A> where A: Step {}
impl<A> Iterator for RangeInclusiveIter<A> where A: Step {
    type Item = A;
}
impl<A> Send for RangeInclusiveIter<A> where A: Send {}
impl<A> Sync for RangeInclusiveIter<A> where A: Sync {}
impl<A> Unpin for RangeInclusiveIter<A> where A: Unpin {}
