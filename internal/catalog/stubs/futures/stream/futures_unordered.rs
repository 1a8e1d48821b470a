use std::iter::{ExactSizeIterator, Iterator};
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
use std::pin::Pin;
pub use crate::stream::FuturesUnordered;
pub struct IntoIter<Fut> where Fut: Unpin {}
pub struct Iter<'a, Fut> where Fut: Unpin {}
pub struct IterMut<'a, Fut> where Fut: Unpin {}
pub struct IterPinMut<'a, Fut>;
pub struct IterPinRef<'a, Fut>;
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
