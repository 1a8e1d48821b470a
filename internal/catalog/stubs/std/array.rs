use crate::clone::Clone;
use crate::convert::{From, Infallible};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::{Drop, FnMut};
pub struct IntoIter<T, const N: usize> {}
pub struct TryFromSliceError {}
pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N] where F: FnMut(usize) -> T;
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
pub fn from_ref<T>(s: &T) -> &[T; 1];
pub fn repeat<T, const N: usize>(val: T) -> [T; N] where T: Clone;
impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> IntoIter<T, N>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T, const N: usize> Clone for IntoIter<T, N> where T: Clone {}
impl<T, const N: usize> Default for IntoIter<T, N> {}
impl<T, const N: usize> Debug for IntoIter<T, N> where T: Debug {}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
}
impl<T, const N: usize> Send for IntoIter<T, N> where T: Send {}
impl<T, const N: usize> Sync for IntoIter<T, N> where T: Sync {}
impl<T, const N: usize> Unpin for IntoIter<T, N> where T: Unpin {}
impl<T, const N: usize> Drop for IntoIter<T, N> {}
impl Clone for TryFromSliceError {}
impl From<Infallible> for TryFromSliceError {}
impl Error for TryFromSliceError {}
impl Debug for TryFromSliceError {}
impl Display for TryFromSliceError {}
impl Copy for TryFromSliceError {}
impl Send for TryFromSliceError {}
impl Sync for TryFromSliceError {}
impl Unpin for TryFromSliceError {}
