pub use crate::collections::BTreeSet;
use crate::clone::Clone;
use crate::cmp::{Ord, PartialOrd};
use crate::default::Default;
use crate::fmt::Debug;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::{Drop, FnMut, RangeBounds};
pub struct Difference<'a, T> where T: 'a {}
pub struct ExtractIf<'a, T, R, F> { _0: R, _1: F }
pub struct Intersection<'a, T> where T: 'a {}
pub struct IntoIter<T> {}
pub struct Iter<'a, T> where T: 'a {}
pub struct Range<'a, T> where T: 'a {}
pub struct SymmetricDifference<'a, T> where T: 'a {}
pub struct Union<'a, T> where T: 'a {}
impl<T> Clone for Difference<'_, T> {}
impl<T> Debug for Difference<'_, T> where T: Debug {}
impl<T> FusedIterator for Difference<'_, T> where T: Ord {}
impl<'a, T> Iterator for Difference<'a, T> where T: Ord {
    type Item = &'a T;
}
impl<'a, T> Send for Difference<'a, T> where T: Sync {}
impl<'a, T> Sync for Difference<'a, T> where T: Sync {}
impl<'a, T> Unpin for Difference<'a, T> {}
impl<T, R, F> Debug for ExtractIf<'_, T, R, F> where T: Debug {}
impl<T, R, F> FusedIterator for ExtractIf<'_, T, R, F> where T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool {}
impl<T, R, F> Iterator for ExtractIf<'_, T, R, F> where T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool {
    type Item = T;
}
impl<'a, T, R, F> Send for ExtractIf<'a, T, R, F> where F: Send, R: Send, T: Send {}
impl<'a, T, R, F> Sync for ExtractIf<'a, T, R, F> where F: Sync, R: Sync, T: Sync {}
impl<'a, T, R, F> Unpin for ExtractIf<'a, T, R, F> where F: Unpin, R: Unpin {}
impl<T> Clone for Intersection<'_, T> {}
impl<T> Debug for Intersection<'_, T> where T: Debug {}
impl<T> FusedIterator for Intersection<'_, T> where T: Ord {}
impl<'a, T> Iterator for Intersection<'a, T> where T: Ord {
    type Item = &'a T;
}
impl<'a, T> Send for Intersection<'a, T> where T: Sync {}
impl<'a, T> Sync for Intersection<'a, T> where T: Sync {}
impl<'a, T> Unpin for Intersection<'a, T> {}
impl<T> Drop for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T> Debug for IntoIter<T> where T: Debug {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Send for IntoIter<T> where T: Send {}
impl<T> Sync for IntoIter<T> where T: Sync {}
impl<T> Unpin for IntoIter<T> {}
impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<T> Debug for Iter<'_, T> where T: Debug {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
impl<'a, T> Send for Iter<'a, T> where T: Sync {}
impl<'a, T> Sync for Iter<'a, T> where T: Sync {}
impl<'a, T> Unpin for Iter<'a, T> {}
impl<T> Clone for Range<'_, T> {}
impl<T> Default for Range<'_, T> {}
impl<'a, T> Debug for Range<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
impl<T> FusedIterator for Range<'_, T> {}
impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
}
impl<'a, T> Send for Range<'a, T> where T: Sync {}
impl<'a, T> Sync for Range<'a, T> where T: Sync {}
impl<'a, T> Unpin for Range<'a, T> {}
impl<T> Clone for SymmetricDifference<'_, T> {}
impl<T> Debug for SymmetricDifference<'_, T> where T: Debug {}
impl<T> FusedIterator for SymmetricDifference<'_, T> where T: Ord {}
impl<'a, T> Iterator for SymmetricDifference<'a, T> where T: Ord {
    type Item = &'a T;
}
impl<'a, T> Send for SymmetricDifference<'a, T> where T: Sync {}
impl<'a, T> Sync for SymmetricDifference<'a, T> where T: Sync {}
impl<'a, T> Unpin for SymmetricDifference<'a, T> {}
impl<T> Clone for Union<'_, T> {}
impl<T> Debug for Union<'_, T> where T: Debug {}
impl<T> FusedIterator for Union<'_, T> where T: Ord {}
impl<'a, T> Iterator for Union<'a, T> where T: Ord {
    type Item = &'a T;
}
impl<'a, T> Send for Union<'a, T> where T: Sync {}
impl<'a, T> Sync for Union<'a, T> where T: Sync {}
impl<'a, T> Unpin for Union<'a, T> {}
