pub mod binary_heap;
pub mod btree_map;
pub mod btree_set;
pub mod hash_map;
pub mod hash_set;
pub mod linked_list;
pub mod vec_deque;
use crate::borrow::Borrow;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, Ordering, PartialEq, PartialOrd};
use crate::collections::binary_heap::{Drain, IntoIter, PeekMut};
use crate::collections::btree_map::{Entry, ExtractIf, IntoKeys, IntoValues, Keys, OccupiedEntry, Range, RangeMut, Values, ValuesMut};
use crate::collections::btree_set::{Difference, Intersection, SymmetricDifference, Union};
use crate::collections::vec_deque::{Iter, IterMut};
use crate::convert::From;
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::io::{BufRead, Read, Write};
use crate::iter::{Extend, FromIterator, IntoIterator};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ops::{BitAnd, BitOr, BitXor, Drop, FnMut, FnOnce, Index, IndexMut, RangeBounds, Sub};
use crate::option::Option;
use crate::result::Result;
use crate::vec::Vec;
pub struct BTreeMap<K, V> {}
pub struct BTreeSet<T> {}
pub struct BinaryHeap<T> {}
pub struct HashMap<K, V, S = RandomState> {}
pub struct HashSet<T, S = RandomState> {}
pub struct LinkedList<T> {}
pub struct TryReserveError {}
pub struct VecDeque<T> {}
impl<K, V> BTreeMap<K, V> {
    pub fn new() -> BTreeMap<K, V>;
}
impl<K, V> BTreeMap<K, V> {
    pub fn clear(&mut self);
}
impl<K, V> BTreeMap<K, V> {
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord;
    pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
    pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord;
    pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn retain<F>(&mut self, f: F) where K: Ord, F: FnMut(&K, &mut V) -> bool;
    pub fn append(&mut self, other: &mut BTreeMap<K, V>) where K: Ord;
    pub fn range<T, R>(&self, range: R) -> Range<'_, K, V> where T: Ord + ?Sized, K: Borrow<T> + Ord, R: RangeBounds<T>;
    pub fn range_mut<T, R>(&mut self, range: R) -> RangeMut<'_, K, V> where T: Ord + ?Sized, K: Borrow<T> + Ord, R: RangeBounds<T>;
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord;
    pub fn split_off<Q>(&mut self, key: &Q) -> BTreeMap<K, V> where Q: Ord + ?Sized, K: Borrow<Q> + Ord;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
}
impl<K, V> BTreeMap<K, V> {
    pub fn iter(&self) -> crate::collections::btree_map::Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> crate::collections::btree_map::IterMut<'_, K, V>;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<K, V> Clone for BTreeMap<K, V> where K: Clone, V: Clone {}
impl<K, V> Eq for BTreeMap<K, V> where K: Eq, V: Eq {}
impl<K, V> Ord for BTreeMap<K, V> where K: Ord, V: Ord {}
impl<K, V> PartialEq for BTreeMap<K, V> where K: PartialEq, V: PartialEq {}
impl<K, V> PartialOrd for BTreeMap<K, V> where K: PartialOrd, V: PartialOrd {}
impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> where K: Ord {}
impl<K, V> Default for BTreeMap<K, V> {}
impl<K, V> Debug for BTreeMap<K, V> where K: Debug, V: Debug {}
impl<K, V> Hash for BTreeMap<K, V> where K: Hash, V: Hash {}
impl<'a, K, V> Extend<(&'a K, &'a V)> for BTreeMap<K, V> where K: Ord + Copy, V: Copy {}
impl<K, V> Extend<(K, V)> for BTreeMap<K, V> where K: Ord {}
impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> where K: Ord {}
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = crate::collections::btree_map::IterMut<'a, K, V>;
}
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = crate::collections::btree_map::Iter<'a, K, V>;
}
impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = crate::collections::btree_map::IntoIter<K, V>;
}
impl<K, V> Send for BTreeMap<K, V> where K: Send, V: Send {}
impl<K, V> Sync for BTreeMap<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for BTreeMap<K, V> {}
impl<K, V> Drop for BTreeMap<K, V> {}
impl<K, Q, V> Index<&Q> for BTreeMap<K, V> where K: Borrow<Q> + Ord, Q: Ord + ?Sized {
    type Output = V;
}
impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T>;
}
impl<T> BTreeSet<T> {
    pub fn range<K, R>(&self, range: R) -> crate::collections::btree_set::Range<'_, T> where K: Ord + ?Sized, T: Borrow<K> + Ord, R: RangeBounds<K>;
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord;
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord;
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord;
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord;
    pub fn clear(&mut self);
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn first(&self) -> Option<&T> where T: Ord;
    pub fn last(&self) -> Option<&T> where T: Ord;
    pub fn pop_first(&mut self) -> Option<T> where T: Ord;
    pub fn pop_last(&mut self) -> Option<T> where T: Ord;
    pub fn insert(&mut self, value: T) -> bool where T: Ord;
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn retain<F>(&mut self, f: F) where T: Ord, F: FnMut(&T) -> bool;
    pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord;
    pub fn split_off<Q>(&mut self, value: &Q) -> BTreeSet<T> where Q: Ord + ?Sized, T: Borrow<Q> + Ord;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> crate::collections::btree_set::ExtractIf<'_, T, R, F> where T: Ord, R: RangeBounds<T>, F: FnMut(&T) -> bool;
    pub fn iter(&self) -> crate::collections::btree_set::Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Drop for BTreeSet<T> {}
impl<T> Clone for BTreeSet<T> where T: Clone {}
impl<T> Eq for BTreeSet<T> where T: Eq {}
impl<T> Ord for BTreeSet<T> where T: Ord {}
impl<T> PartialEq for BTreeSet<T> where T: PartialEq {}
impl<T> PartialOrd for BTreeSet<T> where T: PartialOrd {}
impl<T, const N: usize> From<[T; N]> for BTreeSet<T> where T: Ord {}
impl<T> Default for BTreeSet<T> {}
impl<T> Debug for BTreeSet<T> where T: Debug {}
impl<T> Hash for BTreeSet<T> where T: Hash {}
impl<'a, T> Extend<&'a T> for BTreeSet<T> where T: 'a + Ord + Copy {}
impl<T> Extend<T> for BTreeSet<T> where T: Ord {}
impl<T> FromIterator<T> for BTreeSet<T> where T: Ord {}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::btree_set::Iter<'a, T>;
}
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = crate::collections::btree_set::IntoIter<T>;
}
impl<T> Send for BTreeSet<T> where T: Send {}
impl<T> Sync for BTreeSet<T> where T: Sync {}
impl<T> Unpin for BTreeSet<T> {}
impl<T> BitAnd<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> BitOr<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> BitXor<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> Sub<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T>;
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
}
impl<T> BinaryHeap<T> where T: Ord {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
    pub fn pop(&mut self) -> Option<T>;
    pub fn push(&mut self, item: T);
    pub fn into_sorted_vec(self) -> Vec<T>;
    pub fn append(&mut self, other: &mut BinaryHeap<T>);
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
}
impl<T> BinaryHeap<T> {
    pub fn iter(&self) -> crate::collections::binary_heap::Iter<'_, T>;
    pub fn peek(&self) -> Option<&T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn into_vec(self) -> Vec<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn clear(&mut self);
}
impl<T> Drop for BinaryHeap<T> {}
impl<T> Clone for BinaryHeap<T> where T: Clone {}
impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> where T: Ord {}
impl<T> From<Vec<T>> for BinaryHeap<T> where T: Ord {}
impl<T> Default for BinaryHeap<T> {}
impl<T> Debug for BinaryHeap<T> where T: Debug {}
impl<'a, T> Extend<&'a T> for BinaryHeap<T> where T: 'a + Ord + Copy {}
impl<T> Extend<T> for BinaryHeap<T> where T: Ord {}
impl<T> FromIterator<T> for BinaryHeap<T> where T: Ord {}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::binary_heap::Iter<'a, T>;
}
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T> Send for BinaryHeap<T> where T: Send {}
impl<T> Sync for BinaryHeap<T> where T: Sync {}
impl<T> Unpin for BinaryHeap<T> where T: Unpin {}
impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState>;
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> crate::collections::hash_map::Keys<'_, K, V>;
    pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V>;
    pub fn values(&self) -> crate::collections::hash_map::Values<'_, K, V>;
    pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<'_, K, V>;
    pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V>;
    pub fn iter(&self) -> crate::collections::hash_map::Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> crate::collections::hash_map::Drain<'_, K, V>;
    pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_map::ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn entry(&mut self, key: K) -> crate::collections::hash_map::Entry<'_, K, V>;
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K, V, S> Drop for HashMap<K, V, S> {}
impl<K, V, S> Clone for HashMap<K, V, S> where K: Clone, V: Clone, S: Clone {}
impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher {}
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash {}
impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}
impl<K, V, S> Debug for HashMap<K, V, S> where K: Debug, V: Debug {}
impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = crate::collections::hash_map::IterMut<'a, K, V>;
}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = crate::collections::hash_map::Iter<'a, K, V>;
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = crate::collections::hash_map::IntoIter<K, V>;
}
impl<K, V, S> Send for HashMap<K, V, S> where S: Send, K: Send, V: Send {}
impl<K, V, S> Sync for HashMap<K, V, S> where S: Sync, K: Sync, V: Sync {}
impl<K, V, S> Unpin for HashMap<K, V, S> where S: Unpin, K: Unpin, V: Unpin {}
impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, S: BuildHasher {
    type Output = V;
}
impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState>;
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}
impl<T, S> HashSet<T, S> {
    pub fn with_hasher(hasher: S) -> HashSet<T, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
}
impl<T, S> HashSet<T, S> {
    pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> crate::collections::hash_set::Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> crate::collections::hash_set::Drain<'_, T>;
    pub fn extract_if<F>(&mut self, pred: F) -> crate::collections::hash_set::ExtractIf<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::Difference<'a, T, S>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::SymmetricDifference<'a, T, S>;
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::Intersection<'a, T, S>;
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> crate::collections::hash_set::Union<'a, T, S>;
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<T, S> Drop for HashSet<T, S> {}
impl<T, S> Clone for HashSet<T, S> where T: Clone, S: Clone {}
impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash {}
impl<T, S> Default for HashSet<T, S> where S: Default {}
impl<T, S> Debug for HashSet<T, S> where T: Debug {}
impl<'a, T, S> Extend<&'a T> for HashSet<T, S> where T: 'a + Eq + Hash + Copy, S: BuildHasher {}
impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = crate::collections::hash_set::Iter<'a, T>;
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = crate::collections::hash_set::IntoIter<T>;
}
impl<T, S> Send for HashSet<T, S> where S: Send, T: Send {}
impl<T, S> Sync for HashSet<T, S> where S: Sync, T: Sync {}
impl<T, S> Unpin for HashSet<T, S> where S: Unpin, T: Unpin {}
impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T> LinkedList<T> {
    pub fn new() -> LinkedList<T>;
    pub fn append(&mut self, other: &mut LinkedList<T>);
}
impl<T> LinkedList<T> {
    pub fn iter(&self) -> crate::collections::linked_list::Iter<'_, T>;
    pub fn iter_mut(&mut self) -> crate::collections::linked_list::IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
    pub fn extract_if<F>(&mut self, filter: F) -> crate::collections::linked_list::ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool;
}
impl<T> Clone for LinkedList<T> where T: Clone {}
impl<T> Eq for LinkedList<T> where T: Eq {}
impl<T> Ord for LinkedList<T> where T: Ord {}
impl<T> PartialEq for LinkedList<T> where T: PartialEq {}
impl<T> PartialOrd for LinkedList<T> where T: PartialOrd {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
impl<T> Default for LinkedList<T> {}
impl<T> Debug for LinkedList<T> where T: Debug {}
impl<T> Hash for LinkedList<T> where T: Hash {}
impl<'a, T> Extend<&'a T> for LinkedList<T> where T: 'a + Copy {}
impl<T> Extend<T> for LinkedList<T> {}
impl<T> FromIterator<T> for LinkedList<T> {}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = crate::collections::linked_list::IterMut<'a, T>;
}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::linked_list::Iter<'a, T>;
}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = crate::collections::linked_list::IntoIter<T>;
}
impl<T> Send for LinkedList<T> where T: Send {}
impl<T> Sync for LinkedList<T> where T: Sync {}
impl<T> Unpin for LinkedList<T> {}
impl<T> Drop for LinkedList<T> {}
impl Clone for TryReserveError {}
impl Eq for TryReserveError {}
impl PartialEq for TryReserveError {}
impl Error for TryReserveError {}
impl Debug for TryReserveError {}
impl Display for TryReserveError {}
impl Send for TryReserveError {}
impl Sync for TryReserveError {}
impl Unpin for TryReserveError {}
impl<T> VecDeque<T> {
    pub fn new() -> VecDeque<T>;
    pub fn with_capacity(capacity: usize) -> VecDeque<T>;
}
impl<T> VecDeque<T> {
    pub fn get(&self, index: usize) -> Option<&T>;
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T>;
    pub fn swap(&mut self, i: usize, j: usize);
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn truncate(&mut self, len: usize);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn as_slices(&self) -> (&[T], &[T]);
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn range<R>(&self, range: R) -> Iter<'_, T> where R: RangeBounds<usize>;
    pub fn range_mut<R>(&mut self, range: R) -> IterMut<'_, T> where R: RangeBounds<usize>;
    pub fn drain<R>(&mut self, range: R) -> crate::collections::vec_deque::Drain<'_, T> where R: RangeBounds<usize>;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn push_front(&mut self, value: T);
    pub fn push_front_mut(&mut self, value: T) -> &mut T;
    pub fn push_back(&mut self, value: T);
    pub fn push_back_mut(&mut self, value: T) -> &mut T;
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T>;
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T>;
    pub fn insert(&mut self, index: usize, value: T);
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> VecDeque<T>;
    pub fn append(&mut self, other: &mut VecDeque<T>);
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool;
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T);
    pub fn make_contiguous(&mut self) -> &mut [T];
    pub fn rotate_left(&mut self, n: usize);
    pub fn rotate_right(&mut self, n: usize);
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering;
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord;
    pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool;
}
impl<T> VecDeque<T> where T: Clone {
    pub fn resize(&mut self, new_len: usize, value: T);
}
impl<T> Clone for VecDeque<T> where T: Clone {}
impl<T> Eq for VecDeque<T> where T: Eq {}
impl<T> Ord for VecDeque<T> where T: Ord {}
impl<T> PartialEq for VecDeque<T> where T: PartialEq {}
impl<T, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> where T: PartialEq<U> {}
impl<T, U> PartialEq<&[U]> for VecDeque<T> where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> where T: PartialEq<U> {}
impl<T, U> PartialEq<&mut [U]> for VecDeque<T> where T: PartialEq<U> {}
impl<T, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> where T: PartialEq<U> {}
impl<T, U> PartialEq<Vec<U>> for VecDeque<T> where T: PartialEq<U> {}
impl<T> PartialOrd for VecDeque<T> where T: PartialOrd {}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
impl<T> From<Vec<T>> for VecDeque<T> {}
impl<T> Default for VecDeque<T> {}
impl<T> Debug for VecDeque<T> where T: Debug {}
impl<T> Hash for VecDeque<T> where T: Hash {}
impl BufRead for VecDeque<u8> {}
impl Read for VecDeque<u8> {}
impl Write for VecDeque<u8> {}
impl<'a, T> Extend<&'a T> for VecDeque<T> where T: 'a + Copy {}
impl<T> Extend<T> for VecDeque<T> {}
impl<T> FromIterator<T> for VecDeque<T> {}
impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<'a, T> IntoIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for VecDeque<T> {
    type Item = T;
    type IntoIter = crate::collections::vec_deque::IntoIter<T>;
}
impl<T> Send for VecDeque<T> where T: Send {}
impl<T> Sync for VecDeque<T> where T: Sync {}
impl<T> Unpin for VecDeque<T> where T: Unpin {}
impl<T> Drop for VecDeque<T> {}
impl<T> Index<usize> for VecDeque<T> {
    type Output = T;
}
impl<T> IndexMut<usize> for VecDeque<T> {}
