pub use crate::collections::BinaryHeap;
use crate::clone::Clone;
use crate::cmp::Ord;
use crate::default::Default;
use crate::fmt::Debug;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::{Deref, DerefMut, Drop};
pub struct Drain<'a, T> where T: 'a {}
pub struct IntoIter<T> {}
pub struct Iter<'a, T> where T: 'a {}
pub struct PeekMut<'a, T> where T: 'a + Ord {}
impl<'a, T> Drop for Drain<'a, T> where T: 'a {}
impl<'a, T> Debug for Drain<'a, T> where T: Debug + 'a {}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}
impl<'a, T> Send for Drain<'a, T> where T: Send {}
impl<'a, T> Sync for Drain<'a, T> where T: Sync {}
impl<'a, T> Unpin for Drain<'a, T> {}
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
impl<'a, T> PeekMut<'a, T> where T: Ord {
    pub fn pop(this: PeekMut<'a, T>) -> T;
}
impl<T> Debug for PeekMut<'_, T> where T: Ord + Debug {}
impl<'a, T> Send for PeekMut<'a, T> where T: Send {}
impl<'a, T> Sync for PeekMut<'a, T> where T: Sync {}
impl<'a, T> Unpin for PeekMut<'a, T> {}
impl<T> Deref for PeekMut<'_, T> where T: Ord {
    type Target = T;
}
impl<T> DerefMut for PeekMut<'_, T> where T: Ord {}
impl<T> Drop for PeekMut<'_, T> where T: Ord {}
