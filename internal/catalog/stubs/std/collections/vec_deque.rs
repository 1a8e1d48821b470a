use crate::marker::{Send, Sync, Unpin};
use crate::ops::Drop;
pub use crate::collections::VecDeque;
pub struct Drain<'a, T> where T: 'a {}
pub struct IntoIter<T>;
pub struct Iter<'a, T> where T: 'a {}
pub struct IterMut<'a, T> where T: 'a {}
impl<T> Drop for Drain<'_, T> {}
impl<T> Send for Drain<'_, T> where T: Send, {}
impl<T> Sync for Drain<'_, T> where T: Sync, {}
impl<T> Drop for IntoIter<T> {}
impl<T> Unpin for IntoIter<T> where T: Unpin {}
impl<'a, T> Send for IterMut<'a, T> where T: Send {}
impl<'a, T> Sync for IterMut<'a, T> where T: Sync {}
