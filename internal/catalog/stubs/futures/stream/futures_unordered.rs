use std::iter::{ExactSizeIterator, Iterator};
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
use std::pin::Pin;
pub struct FuturesUnordered<Fut>;
pub struct IntoIter<Fut> where Fut: Unpin {}
pub struct Iter<'a, Fut> where Fut: Unpin {}
pub struct IterMut<'a, Fut> where Fut: Unpin {}
pub struct IterPinMut<'a, Fut>;
pub struct IterPinRef<'a, Fut>;
impl<Fut> crate::stream::FuturesUnordered<Fut> {
    pub fn new() -> crate::stream::FuturesUnordered<Fut>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> Iter<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&crate::stream::FuturesUnordered<Fut>>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut crate::stream::FuturesUnordered<Fut>>) -> IterPinMut<'_, Fut>;
    pub fn clear(&mut self);
}
impl<Fut> Drop for IntoIter<Fut> where Fut: Unpin {}
impl<Fut> ExactSizeIterator for IntoIter<Fut> where Fut: Unpin {}
impl<Fut> Iterator for IntoIter<Fut> where Fut: Unpin {
    type Item = Fut;
}
impl<Fut> Send for IntoIter<Fut> where Fut: Send + Unpin {}
impl<Fut> Sync for IntoIter<Fut> where Fut: Sync + Unpin {}
impl<Fut> ExactSizeIterator for Iter<'_, Fut> where Fut: Unpin {}
impl<'a, Fut> Iterator for Iter<'a, Fut> where Fut: Unpin {
    type Item = &'a Fut;
}
impl<'a, Fut> Send for Iter<'a, Fut> where Fut: Sync {}
impl<'a, Fut> Sync for Iter<'a, Fut> where Fut: Sync {}
impl<Fut> ExactSizeIterator for IterMut<'_, Fut> where Fut: Unpin {}
impl<'a, Fut> Iterator for IterMut<'a, Fut> where Fut: Unpin {
    type Item = &'a mut Fut;
}
impl<'a, Fut> Send for IterMut<'a, Fut> where Fut: Send {}
impl<'a, Fut> Sync for IterMut<'a, Fut> where Fut: Sync {}
impl<Fut> ExactSizeIterator for IterPinMut<'_, Fut> {}
impl<'a, Fut> Iterator for IterPinMut<'a, Fut> {
    type Item = Pin<&'a mut Fut>;
}
impl<Fut> Send for IterPinMut<'_, Fut> where Fut: Send {}
impl<Fut> Sync for IterPinMut<'_, Fut> where Fut: Sync {}
impl<Fut> ExactSizeIterator for IterPinRef<'_, Fut> {}
impl<'a, Fut> Iterator for IterPinRef<'a, Fut> {
    type Item = Pin<&'a Fut>;
}
impl<Fut> Send for IterPinRef<'_, Fut> where Fut: Sync {}
impl<Fut> Sync for IterPinRef<'_, Fut> where Fut: Sync {}
