use crate::borrow::Borrow;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::AsRef;
use crate::default::Default;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sized, Sync, Unpin};
use crate::ops::{Bound, FnMut};
use crate::option::Option;
use crate::string::String;
use crate::vec::Vec;
pub struct ArrayWindows<'a, T, const N: usize> where T: 'a {}
pub struct ChunkBy<'a, T, P> where T: 'a { _0: P }
pub struct ChunkByMut<'a, T, P> where T: 'a { _0: P }
pub struct Chunks<'a, T> where T: 'a {}
pub struct ChunksExact<'a, T> where T: 'a {}
pub struct ChunksExactMut<'a, T> where T: 'a {}
pub struct ChunksMut<'a, T> where T: 'a {}
pub trait Concat<Item> where Item: ?Sized {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
pub struct EscapeAscii<'a> {}
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub struct Iter<'a, T> where T: 'a {}
pub struct IterMut<'a, T> where T: 'a {}
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
pub struct RChunks<'a, T> where T: 'a {}
pub struct RChunksExact<'a, T> where T: 'a {}
pub struct RChunksExactMut<'a, T> where T: 'a {}
pub struct RChunksMut<'a, T> where T: 'a {}
pub struct RSplit<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct RSplitMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct RSplitN<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct RSplitNMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub unsafe trait SliceIndex<T> where T: ?Sized {
    type Output: ?Sized;
    fn get(self, slice: &T) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const T) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut T) -> *mut Self::Output;
    fn index(self, slice: &T) -> &Self::Output;
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}
pub struct Split<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct SplitInclusive<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct SplitInclusiveMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct SplitMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct SplitN<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct SplitNMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool { _0: P }
pub struct Windows<'a, T> where T: 'a {}
pub fn from_mut<T>(s: &mut T) -> &mut [T];
pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
pub fn from_ref<T>(s: &T) -> &[T];
impl<T, V> Concat<T> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S> Concat<str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl<T, V> Join<&T> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<T, V> Join<&[T]> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
}
impl<S> Join<&str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {}
impl<'a, T, const N: usize> Debug for ArrayWindows<'a, T, N> where T: Debug + 'a {}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
impl<T, const N: usize> FusedIterator for ArrayWindows<'_, T, N> {}
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
}
impl<'a, T, const N: usize> Send for ArrayWindows<'a, T, N> where T: Sync {}
impl<'a, T, const N: usize> Sync for ArrayWindows<'a, T, N> where T: Sync {}
impl<'a, T, const N: usize> Unpin for ArrayWindows<'a, T, N> {}
impl<'a, T, P> Clone for ChunkBy<'a, T, P> where T: 'a, P: Clone {}
impl<'a, T, P> Debug for ChunkBy<'a, T, P> where T: 'a + Debug {}
impl<'a, T, P> DoubleEndedIterator for ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> FusedIterator for ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> Iterator for ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {
    type Item = &'a [T];
}
impl<'a, T, P> Send for ChunkBy<'a, T, P> where P: Send, T: Sync {}
impl<'a, T, P> Sync for ChunkBy<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for ChunkBy<'a, T, P> where P: Unpin {}
impl<'a, T, P> Debug for ChunkByMut<'a, T, P> where T: 'a + Debug {}
impl<'a, T, P> DoubleEndedIterator for ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> FusedIterator for ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> Iterator for ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {
    type Item = &'a mut [T];
}
impl<'a, T, P> Send for ChunkByMut<'a, T, P> where P: Send, T: Send {}
impl<'a, T, P> Sync for ChunkByMut<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for ChunkByMut<'a, T, P> where P: Unpin {}
impl<T> Clone for Chunks<'_, T> {}
impl<'a, T> Debug for Chunks<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<T> FusedIterator for Chunks<'_, T> {}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> Send for Chunks<'a, T> where T: Sync {}
impl<'a, T> Sync for Chunks<'a, T> where T: Sync {}
impl<'a, T> Unpin for Chunks<'a, T> {}
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<T> Clone for ChunksExact<'_, T> {}
impl<'a, T> Debug for ChunksExact<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<T> FusedIterator for ChunksExact<'_, T> {}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> Send for ChunksExact<'a, T> where T: Sync {}
impl<'a, T> Sync for ChunksExact<'a, T> where T: Sync {}
impl<'a, T> Unpin for ChunksExact<'a, T> {}
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> Debug for ChunksExactMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> FusedIterator for ChunksExactMut<'_, T> {}
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
impl<T> Send for ChunksExactMut<'_, T> where T: Send {}
impl<T> Sync for ChunksExactMut<'_, T> where T: Sync {}
impl<'a, T> Unpin for ChunksExactMut<'a, T> {}
impl<'a, T> Debug for ChunksMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<T> FusedIterator for ChunksMut<'_, T> {}
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
}
impl<T> Send for ChunksMut<'_, T> where T: Send {}
impl<T> Sync for ChunksMut<'_, T> where T: Sync {}
impl<'a, T> Unpin for ChunksMut<'a, T> {}
impl<'a> Clone for EscapeAscii<'a> {}
impl<'a> Debug for EscapeAscii<'a> {}
impl<'a> Display for EscapeAscii<'a> {}
impl<'a> DoubleEndedIterator for EscapeAscii<'a> {}
impl<'a> FusedIterator for EscapeAscii<'a> {}
impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
}
impl<'a> Send for EscapeAscii<'a> {}
impl<'a> Sync for EscapeAscii<'a> {}
impl<'a> Unpin for EscapeAscii<'a> {}
impl Clone for GetDisjointMutError {}
impl Eq for GetDisjointMutError {}
impl PartialEq for GetDisjointMutError {}
impl Error for GetDisjointMutError {}
impl Debug for GetDisjointMutError {}
impl Display for GetDisjointMutError {}
impl Send for GetDisjointMutError {}
impl Sync for GetDisjointMutError {}
impl Unpin for GetDisjointMutError {}
impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T];
}
impl<T> Clone for Iter<'_, T> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}
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
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
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
impl<T> Clone for RChunks<'_, T> {}
impl<'a, T> Debug for RChunks<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<T> FusedIterator for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> Send for RChunks<'a, T> where T: Sync {}
impl<'a, T> Sync for RChunks<'a, T> where T: Sync {}
impl<'a, T> Unpin for RChunks<'a, T> {}
impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<'a, T> Clone for RChunksExact<'a, T> {}
impl<'a, T> Debug for RChunksExact<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<T> FusedIterator for RChunksExact<'_, T> {}
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> Send for RChunksExact<'a, T> where T: Sync {}
impl<'a, T> Sync for RChunksExact<'a, T> where T: Sync {}
impl<'a, T> Unpin for RChunksExact<'a, T> {}
impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> Debug for RChunksExactMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<T> FusedIterator for RChunksExactMut<'_, T> {}
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
impl<T> Send for RChunksExactMut<'_, T> where T: Send {}
impl<T> Sync for RChunksExactMut<'_, T> where T: Sync {}
impl<'a, T> Unpin for RChunksExactMut<'a, T> {}
impl<'a, T> Debug for RChunksMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<T> FusedIterator for RChunksMut<'_, T> {}
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
}
impl<T> Send for RChunksMut<'_, T> where T: Send {}
impl<T> Sync for RChunksMut<'_, T> where T: Sync {}
impl<'a, T> Unpin for RChunksMut<'a, T> {}
impl<T, P> Clone for RSplit<'_, T, P> where P: Clone + FnMut(&T) -> bool {}
impl<T, P> Debug for RSplit<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P> FusedIterator for RSplit<'_, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
impl<'a, T, P> Send for RSplit<'a, T, P> where P: Send, T: Sync {}
impl<'a, T, P> Sync for RSplit<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for RSplit<'a, T, P> where P: Unpin {}
impl<T, P> Debug for RSplitMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P> FusedIterator for RSplitMut<'_, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
impl<'a, T, P> Send for RSplitMut<'a, T, P> where P: Send, T: Send {}
impl<'a, T, P> Sync for RSplitMut<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for RSplitMut<'a, T, P> where P: Unpin {}
impl<T, P> Debug for RSplitN<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> FusedIterator for RSplitN<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitN<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
impl<'a, T, P> Send for RSplitN<'a, T, P> where P: Send, T: Sync {}
impl<'a, T, P> Sync for RSplitN<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for RSplitN<'a, T, P> where P: Unpin {}
impl<T, P> Debug for RSplitNMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> FusedIterator for RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
impl<'a, T, P> Send for RSplitNMut<'a, T, P> where P: Send, T: Send {}
impl<'a, T, P> Sync for RSplitNMut<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for RSplitNMut<'a, T, P> where P: Unpin {}
impl<T, P> Clone for Split<'_, T, P> where P: Clone + FnMut(&T) -> bool {}
impl<T, P> Debug for Split<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P> FusedIterator for Split<'_, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for Split<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
impl<'a, T, P> Send for Split<'a, T, P> where P: Send, T: Sync {}
impl<'a, T, P> Sync for Split<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for Split<'a, T, P> where P: Unpin {}
impl<T, P> Clone for SplitInclusive<'_, T, P> where P: Clone + FnMut(&T) -> bool {}
impl<T, P> Debug for SplitInclusive<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P> FusedIterator for SplitInclusive<'_, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
impl<'a, T, P> Send for SplitInclusive<'a, T, P> where P: Send, T: Sync {}
impl<'a, T, P> Sync for SplitInclusive<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for SplitInclusive<'a, T, P> where P: Unpin {}
impl<T, P> Debug for SplitInclusiveMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P> FusedIterator for SplitInclusiveMut<'_, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
impl<'a, T, P> Send for SplitInclusiveMut<'a, T, P> where P: Send, T: Send {}
impl<'a, T, P> Sync for SplitInclusiveMut<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for SplitInclusiveMut<'a, T, P> where P: Unpin {}
impl<T, P> Debug for SplitMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T, P> FusedIterator for SplitMut<'_, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
impl<'a, T, P> Send for SplitMut<'a, T, P> where P: Send, T: Send {}
impl<'a, T, P> Sync for SplitMut<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for SplitMut<'a, T, P> where P: Unpin {}
impl<T, P> Debug for SplitN<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> FusedIterator for SplitN<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitN<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
impl<'a, T, P> Send for SplitN<'a, T, P> where P: Send, T: Sync {}
impl<'a, T, P> Sync for SplitN<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for SplitN<'a, T, P> where P: Unpin {}
impl<T, P> Debug for SplitNMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> FusedIterator for SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
impl<'a, T, P> Send for SplitNMut<'a, T, P> where P: Send, T: Send {}
impl<'a, T, P> Sync for SplitNMut<'a, T, P> where P: Sync, T: Sync {}
impl<'a, T, P> Unpin for SplitNMut<'a, T, P> where P: Unpin {}
impl<T> Clone for Windows<'_, T> {}
impl<'a, T> Debug for Windows<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<T> FusedIterator for Windows<'_, T> {}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> Send for Windows<'a, T> where T: Sync {}
impl<'a, T> Sync for Windows<'a, T> where T: Sync {}
impl<'a, T> Unpin for Windows<'a, T> {}
