pub use crate::collections::HashSet;
use crate::clone::Clone;
use crate::cmp::Eq;
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash};
use crate::iter::{ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::{Drop, FnMut};
pub struct Difference<'a, T: 'a, S: 'a> {}
pub struct Drain<'a, K: 'a> {}
pub struct ExtractIf<'a, K, F> { _0: F }
pub struct Intersection<'a, T: 'a, S: 'a> {}
pub struct IntoIter<K> {}
pub struct Iter<'a, K: 'a> {}
pub struct SymmetricDifference<'a, T: 'a, S: 'a> {}
pub struct Union<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Difference<'_, T, S> {}
impl<T, S> Debug for Difference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<T, S> FusedIterator for Difference<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Difference<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
impl<'a, T, S> Send for Difference<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Sync for Difference<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Unpin for Difference<'a, T, S> {}
impl<'a, K: 'a> Drop for Drain<'a, K> {}
impl<K: Debug> Debug for Drain<'_, K> {}
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<K> FusedIterator for Drain<'_, K> {}
impl<'a, K> Iterator for Drain<'a, K> {
    type Item = K;
}
impl<'a, K> Send for Drain<'a, K> where K: Send {}
impl<'a, K> Sync for Drain<'a, K> where K: Sync {}
impl<'a, K> Unpin for Drain<'a, K> {}
impl<K, F> Debug for ExtractIf<'_, K, F> where K: Debug {}
impl<K, F> FusedIterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool {}
impl<K, F> Iterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool {
    type Item = K;
}
impl<'a, K, F> Send for ExtractIf<'a, K, F> where F: Send, K: Send {}
impl<'a, K, F> Sync for ExtractIf<'a, K, F> where F: Sync, K: Sync {}
impl<'a, K, F> Unpin for ExtractIf<'a, K, F> where F: Unpin {}
impl<T, S> Clone for Intersection<'_, T, S> {}
impl<T, S> Debug for Intersection<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<T, S> FusedIterator for Intersection<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Intersection<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
impl<'a, T, S> Send for Intersection<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Sync for Intersection<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Unpin for Intersection<'a, T, S> {}
impl<K> Drop for IntoIter<K> {}
impl<K> Default for IntoIter<K> {}
impl<K: Debug> Debug for IntoIter<K> {}
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> FusedIterator for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> {
    type Item = K;
}
impl<K> Send for IntoIter<K> where K: Send {}
impl<K> Sync for IntoIter<K> where K: Sync {}
impl<K> Unpin for IntoIter<K> where K: Unpin {}
impl<K> Clone for Iter<'_, K> {}
impl<K> Default for Iter<'_, K> {}
impl<K: Debug> Debug for Iter<'_, K> {}
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<K> FusedIterator for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> {
    type Item = &'a K;
}
impl<'a, K> Send for Iter<'a, K> where K: Sync {}
impl<'a, K> Sync for Iter<'a, K> where K: Sync {}
impl<'a, K> Unpin for Iter<'a, K> {}
impl<T, S> Clone for SymmetricDifference<'_, T, S> {}
impl<T, S> Debug for SymmetricDifference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<T, S> FusedIterator for SymmetricDifference<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for SymmetricDifference<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
impl<'a, T, S> Send for SymmetricDifference<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Sync for SymmetricDifference<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Unpin for SymmetricDifference<'a, T, S> {}
impl<T, S> Clone for Union<'_, T, S> {}
impl<T, S> Debug for Union<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<T, S> FusedIterator for Union<'_, T, S> where T: Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Union<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
impl<'a, T, S> Send for Union<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Sync for Union<'a, T, S> where S: Sync, T: Sync {}
impl<'a, T, S> Unpin for Union<'a, T, S> {}
