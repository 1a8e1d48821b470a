use crate::stream::Stream;
use std::iter::{ExactSizeIterator, IntoIterator, Iterator};
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
pub struct IntoIter<St> where St: Unpin {}
pub struct Iter<'a, St> where St: Unpin {}
pub struct IterMut<'a, St> where St: Unpin {}
pub struct SelectAll<St>;
pub fn select_all<I>(streams: I) -> crate::stream::SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: Stream + Unpin;
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
impl<St> Drop for SelectAll<St> {}
impl<St> crate::stream::SelectAll<St> where St: Stream + Unpin {
    pub fn new() -> crate::stream::SelectAll<St>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> Iter<'_, St>;
    pub fn iter_mut(&mut self) -> IterMut<'_, St>;
    pub fn clear(&mut self);
}
