use crate::array::{IntoIter, TryFromSliceError};
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::boxed::Box;
use crate::cell::Cell;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialOrd};
use crate::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};
use crate::convert::{AsMut, AsRef, From, TryFrom};
use crate::default::Default;
use crate::hash::{Hash, RandomState};
use crate::iter::IntoIterator;
use crate::marker::Copy;
use crate::mem::MaybeUninit;
use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use crate::ops::{FnMut, Index, IndexMut};
use crate::rc::Rc;
use crate::slice::{Iter, IterMut};
use crate::str::pattern::{CharArrayRefSearcher, CharArraySearcher, Pattern};
use crate::sync::Arc;
use crate::vec::Vec;
impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, f: F) -> [U; N] where F: FnMut(T) -> U;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
    pub fn each_mut(&mut self) -> [&mut T; N];
}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T, const N: usize> Clone for [T; N] where T: Clone {}
impl<T> Default for [T; 32] where T: Default {}
impl<T> Default for [T; 31] where T: Default {}
impl<T> Default for [T; 30] where T: Default {}
impl<T> Default for [T; 29] where T: Default {}
impl<T> Default for [T; 28] where T: Default {}
impl<T> Default for [T; 27] where T: Default {}
impl<T> Default for [T; 26] where T: Default {}
impl<T> Default for [T; 25] where T: Default {}
impl<T> Default for [T; 24] where T: Default {}
impl<T> Default for [T; 23] where T: Default {}
impl<T> Default for [T; 22] where T: Default {}
impl<T> Default for [T; 21] where T: Default {}
impl<T> Default for [T; 20] where T: Default {}
impl<T> Default for [T; 19] where T: Default {}
impl<T> Default for [T; 18] where T: Default {}
impl<T> Default for [T; 17] where T: Default {}
impl<T> Default for [T; 16] where T: Default {}
impl<T> Default for [T; 15] where T: Default {}
impl<T> Default for [T; 14] where T: Default {}
impl<T> Default for [T; 13] where T: Default {}
impl<T> Default for [T; 12] where T: Default {}
impl<T> Default for [T; 11] where T: Default {}
impl<T> Default for [T; 10] where T: Default {}
impl<T> Default for [T; 9] where T: Default {}
impl<T> Default for [T; 8] where T: Default {}
impl<T> Default for [T; 7] where T: Default {}
impl<T> Default for [T; 6] where T: Default {}
impl<T> Default for [T; 5] where T: Default {}
impl<T> Default for [T; 4] where T: Default {}
impl<T> Default for [T; 3] where T: Default {}
impl<T> Default for [T; 2] where T: Default {}
impl<T> Default for [T; 1] where T: Default {}
impl<T> Default for [T; 0] {}
impl<'a, T, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> where T: Clone {}
impl<T, const N: usize> From<&[T; N]> for Vec<T> where T: Clone {}
impl<T, const N: usize> From<&mut [T; N]> for Vec<T> where T: Clone {}
impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> where K: Ord {}
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash {}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<T, const N: usize> From<[T; N]> for BTreeSet<T> where T: Ord {}
impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> where T: Ord {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
impl<T, const N: usize> From<[T; N]> for Vec<T> {}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
impl From<[u16; 8]> for IpAddr {}
impl From<[u16; 8]> for Ipv6Addr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<[u8; 4]> for IpAddr {}
impl From<[u8; 4]> for Ipv4Addr {}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
impl<T, const N: usize> Hash for [T; N] where T: Hash {}
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}
impl<T, const N: usize> Ord for [T; N] where T: Ord {}
impl<T, const N: usize> PartialOrd for [T; N] where T: PartialOrd {}
impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>;
}
impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
}
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
}
impl<T, const N: usize> Eq for [T; N] where T: Eq {}
