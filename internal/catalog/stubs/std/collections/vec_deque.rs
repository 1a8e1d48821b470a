pub use crate::collections::VecDeque;
use crate::clone::Clone;
use crate::default::Default;
use crate::fmt::Debug;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::Drop;
pub struct Drain<'a, T> where T: 'a {}
pub struct IntoIter<T> {}
pub struct Iter<'a, T> where T: 'a {}
pub struct IterMut<'a, T> where T: 'a {}
impl<T> Debug for Drain<'_, T> where T: Debug {}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}
impl<T> Send for Drain<'_, T> where T: Send {}
impl<T> Sync for Drain<'_, T> where T: Sync {}
impl<'a, T> Unpin for Drain<'a, T> {}
impl<T> Drop for Drain<'_, T> {}
impl<T> Drop for IntoIter<T> {}
impl<T> Clone for IntoIter<T> where T: Clone {}
impl<T> Debug for IntoIter<T> where T: Debug {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Send for IntoIter<T> where T: Send {}
impl<T> Sync for IntoIter<T> where T: Sync {}
impl<T> Unpin for IntoIter<T> where T: Unpin {}
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
impl<T> Default for IterMut<'_, T> {}
impl<T> Debug for IterMut<'_, T> where T: Debug {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
impl<'a, T> Send for IterMut<'a, T> where T: Send {}
impl<'a, T> Sync for IterMut<'a, T> where T: Sync {}
impl<'a, T> Unpin for IterMut<'a, T> {}
