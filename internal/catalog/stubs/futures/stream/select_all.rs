use crate::stream::Stream;
use std::iter::{ExactSizeIterator, Iterator};
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
pub use crate::stream::{SelectAll, select_all};
pub struct IntoIter<St> where St: Unpin {}
pub struct Iter<'a, St> where St: Unpin {}
pub struct IterMut<'a, St> where St: Unpin {}
impl<St> Drop for IntoIter<St> where St: Unpin {}
impl<St> ExactSizeIterator for IntoIter<St> where St: Stream + Unpin {}
impl<St> Iterator for IntoIter<St> where St: Stream + Unpin {
    type Item = St;
}
impl<St> Send for IntoIter<St> where St: Send {}
impl<St> Sync for IntoIter<St> where St: Sync {}
impl<St> ExactSizeIterator for Iter<'_, St> where St: Stream + Unpin {}
impl<'a, St> Iterator for Iter<'a, St> where St: Stream + Unpin {
    type Item = &'a St;
}
impl<'a, St> Send for Iter<'a, St> where St: Sync {}
impl<'a, St> Sync for Iter<'a, St> where St: Sync {}
impl<St> ExactSizeIterator for IterMut<'_, St> where St: Stream + Unpin {}
impl<'a, St> Iterator for IterMut<'a, St> where St: Stream + Unpin {
    type Item = &'a mut St;
}
impl<'a, St> Send for IterMut<'a, St> where St: Send {}
impl<'a, St> Sync for IterMut<'a, St> where St: Sync {}
