pub use crate::collections::LinkedList;
use crate::clone::Clone;
use crate::default::Default;
use crate::fmt::Debug;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::{Drop, FnMut};
pub struct ExtractIf<'a, T, F> where T: 'a, F: 'a { _0: F }
pub struct IntoIter<T> {}
pub struct Iter<'a, T> where T: 'a {}
pub struct IterMut<'a, T> where T: 'a {}
impl<'a, T, F> !Send for ExtractIf<'a, T, F> {}
impl<'a, T, F> !Sync for ExtractIf<'a, T, F> {}
impl<T, F> Debug for ExtractIf<'_, T, F> where T: Debug {}
impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool {
    type Item = T;
}
impl<'a, T, F> Unpin for ExtractIf<'a, T, F> where F: Unpin {}
impl<T> Drop for IntoIter<T> {}
impl<T> Clone for IntoIter<T> where T: Clone {}
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
impl<T> Send for Iter<'_, T> where T: Sync {}
impl<T> Sync for Iter<'_, T> where T: Sync {}
impl<'a, T> Unpin for Iter<'a, T> {}
impl<T> Default for IterMut<'_, T> {}
impl<T> Debug for IterMut<'_, T> where T: Debug {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
impl<T> Send for IterMut<'_, T> where T: Send {}
impl<T> Sync for IterMut<'_, T> where T: Sync {}
impl<'a, T> Unpin for IterMut<'a, T> {}
