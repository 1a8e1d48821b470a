use crate::borrow::{Borrow, BorrowMut, Cow, ToOwned};
use crate::boxed::Box;
use crate::cell::Cell;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
use crate::convert::{AsMut, AsRef, From};
use crate::default::Default;
use crate::ffi::{OsStr, OsString};
use crate::hash::Hash;
use crate::io::{BufRead, Read, Write};
use crate::iter::{Cloned, FromIterator, IntoIterator, Iterator};
use crate::marker::{Copy, Sized};
use crate::mem::MaybeUninit;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Bound, FnMut, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::option::Option;
use crate::rc::Rc;
use crate::result::Result;
use crate::slice::{ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, Concat, EscapeAscii, GetDisjointMutError, Iter, IterMut, Join, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit, RSplitN, SliceIndex, Split, SplitInclusive, SplitMut, SplitN, Windows};
use crate::str::Utf8Chunks;
use crate::str::pattern::{CharSliceSearcher, Pattern};
use crate::string::String;
use crate::sync::Arc;
use crate::vec::{Drain, IntoIter, Vec};
impl [u8] {
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn escape_ascii(&self) -> EscapeAscii<'_>;
    pub fn trim_ascii_start(&self) -> &[u8];
    pub fn trim_ascii_end(&self) -> &[u8];
    pub fn trim_ascii(&self) -> &[u8];
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_>;
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
}
impl<T> [T] {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn first(&self) -> Option<&T>;
    pub fn first_mut(&mut self) -> Option<&mut T>;
    pub fn split_first(&self) -> Option<(&T, &[T])>;
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn split_last(&self) -> Option<(&T, &[T])>;
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub fn last(&self) -> Option<&T>;
    pub fn last_mut(&mut self) -> Option<&mut T>;
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn get<I>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output> where I: SliceIndex<[T]>;
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output> where I: SliceIndex<[T]>;
    pub unsafe fn get_unchecked<I>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output where I: SliceIndex<[T]>;
    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output where I: SliceIndex<[T]>;
    pub fn as_ptr(&self) -> *const T;
    pub fn as_mut_ptr(&mut self) -> *mut T;
    pub fn as_ptr_range(&self) -> Range<*const T>;
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    pub fn swap(&mut self, a: usize, b: usize);
    pub fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> Windows<'_, T>;
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    pub fn chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F> where F: FnMut(&T, &T) -> bool;
    pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F> where F: FnMut(&T, &T) -> bool;
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    pub fn split<F>(&self, pred: F) -> Split<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
    pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> where P: SlicePattern<Item = T> + ?Sized, T: PartialEq;
    pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> where P: SlicePattern<Item = T> + ?Sized, T: PartialEq;
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord;
    pub fn sort_unstable(&mut self) where T: Ord;
    pub fn sort_unstable_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering;
    pub fn sort_unstable_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T) where T: Clone;
    pub fn fill_with<F>(&mut self, f: F) where F: FnMut() -> T;
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
    pub fn copy_within<R>(&mut self, src: R, dest: usize) where R: RangeBounds<usize>, T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    pub fn is_sorted(&self) -> bool where T: PartialOrd;
    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool where F: FnMut(&'a T, &'a T) -> bool;
    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool where F: FnMut(&'a T) -> K, K: PartialOrd;
    pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool;
    pub fn split_off<'a, R>(self: &mut &'a [T], range: R) -> Option<&'a [T]> where R: OneSidedRange<usize>;
    pub fn split_off_mut<'a, R>(self: &mut &'a mut [T], range: R) -> Option<&'a mut [T]> where R: OneSidedRange<usize>;
    pub fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T>;
    pub fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
    pub fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T>;
    pub fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut <I as SliceIndex<[T]>>::Output; N] where I: GetDisjointMutIndex + SliceIndex<[T]>;
    pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError> where I: GetDisjointMutIndex + SliceIndex<[T]>;
    pub fn element_offset(&self, element: &T) -> Option<usize>;
    pub fn sort(&mut self) where T: Ord;
    pub fn sort_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering;
    pub fn sort_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
    pub fn sort_by_cached_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord;
    pub fn to_vec(&self) -> Vec<T> where T: Clone;
    pub fn into_vec(self: Box<[T]>) -> Vec<T>;
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
    pub fn concat<Item>(&self) -> <[T] as Concat<Item>>::Output where [T]: Concat<Item>, Item: ?Sized;
    pub fn join<Separator>(&self, sep: Separator) -> <[T] as Join<Separator>>::Output where [T]: Join<Separator>;
}
impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T];
    pub fn as_flattened_mut(&mut self) -> &mut [T];
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T> AsMut<[T]> for [T] {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T> AsRef<[T]> for [T] {}
impl<'a, T> AsRef<[T]> for Drain<'a, T> {}
impl<T> AsRef<[T]> for IntoIter<T> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<'a> AsRef<[u8]> for crate::string::Drain<'a> {}
impl AsRef<[u8]> for String {}
impl AsRef<[u8]> for str {}
impl<T> Borrow<[T]> for Vec<T> {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl BufRead for &[u8] {}
impl<T> Clone for Box<[T]> where T: Clone, {}
impl<T, V> Concat<T> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S> Concat<str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
impl<T> Default for Box<[T]> {}
impl<T> From<&[T]> for Arc<[T]> where T: Clone {}
impl<T> From<&[T]> for Box<[T]> where T: Clone {}
impl<'a, T> From<&'a [T]> for Cow<'a, [T]> where T: Clone {}
impl<T> From<&[T]> for Rc<[T]> where T: Clone {}
impl<T> From<&[T]> for Vec<T> where T: Clone {}
impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Box<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Rc<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Vec<T> where T: Clone {}
impl From<Box<str>> for Box<[u8]> {}
impl<T> From<Cow<'_, [T]>> for Box<[T]> where T: Clone {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl<I> FromIterator<I> for Box<[I]> {}
impl<T> Hash for [T] where T: Hash {}
impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> {
    type Output = <I as SliceIndex<[T]>>::Output;
}
impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> {}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, I> IntoIterator for &'a Box<[I]> {
    type IntoIter = Iter<'a, I>;
    type Item = &'a I;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<'a, I> IntoIterator for &'a mut Box<[I]> {
    type IntoIter = IterMut<'a, I>;
    type Item = &'a mut I;
}
impl<I> IntoIterator for Box<[I]> {
    type IntoIter = IntoIter<I>;
    type Item = I;
}
impl<T, V> Join<&[T]> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
}
impl<T, V> Join<&T> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S> Join<&str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl<T> Ord for [T] where T: Ord {}
impl<T> PartialOrd for [T] where T: PartialOrd {}
impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSliceSearcher<'a, 'b>;
}
impl Read for &[u8] {}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
impl<T> ToOwned for [T] where T: Clone {
    type Owned = Vec<T>;
}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = Cloned<Iter<'a, SocketAddr>>;
}
impl Write for &mut [u8] {}
impl<T> Eq for [T] where T: Eq {}
impl<'a, I> !Iterator for &'a Box<[I]> {}
impl<'a, I> !Iterator for &'a mut Box<[I]> {}
impl<T> !Iterator for [T] {}
impl<I> !Iterator for Box<[I]> {}
