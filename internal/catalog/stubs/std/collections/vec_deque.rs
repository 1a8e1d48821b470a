use crate::clone::Clone;
use crate::default::Default;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::Drop;
pub use crate::collections::VecDeque;
pub struct Drain<'a, T> where T: 'a {}
pub struct IntoIter<T>;
pub struct Iter<'a, T> where T: 'a {}
pub struct IterMut<'a, T> where T: 'a {}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> Drop for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}
impl<T> Send for Drain<'_, T> where T: Send, {}
impl<T> Sync for Drain<'_, T> where T: Sync, {}
impl<T> Drop for IntoIter<T> {}
impl<T> Clone for IntoIter<T> where T: Clone, {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Send for IntoIter<T> where T: Send {}
impl<T> Sync for IntoIter<T> where T: Sync {}
impl<T> Unpin for IntoIter<T> where T: Unpin {}
impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
impl<'a, T> Send for Iter<'a, T> where T: Sync {}
impl<'a, T> Sync for Iter<'a, T> where T: Sync {}
impl<T> Default for IterMut<'_, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
impl<'a, T> Send for IterMut<'a, T> where T: Send {}
impl<'a, T> Sync for IterMut<'a, T> where T: Sync {}
