pub use crate::collections::HashMap;
pub use crate::hash::DefaultHasher;
pub use crate::hash::RandomState;
use crate::clone::Clone;
use crate::default::Default;
use crate::fmt::Debug;
use crate::iter::{ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
use crate::ops::{Drop, FnMut, FnOnce};
pub struct Drain<'a, K: 'a, V: 'a> {}
pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
pub struct ExtractIf<'a, K, V, F> { _0: F }
pub struct IntoIter<K, V> {}
pub struct IntoKeys<K, V> {}
pub struct IntoValues<K, V> {}
pub struct Iter<'a, K: 'a, V: 'a> {}
pub struct IterMut<'a, K: 'a, V: 'a> {}
pub struct Keys<'a, K: 'a, V: 'a> {}
pub struct OccupiedEntry<'a, K: 'a, V: 'a> {}
pub struct VacantEntry<'a, K: 'a, V: 'a> { _0: K }
pub struct Values<'a, K: 'a, V: 'a> {}
pub struct ValuesMut<'a, K: 'a, V: 'a> {}
impl<'a, K: 'a, V: 'a> Drop for Drain<'a, K, V> {}
impl<K, V> Debug for Drain<'_, K, V> where K: Debug, V: Debug {}
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> FusedIterator for Drain<'_, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);
}
impl<'a, K, V> Send for Drain<'a, K, V> where K: Send, V: Send {}
impl<'a, K, V> Sync for Drain<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for Drain<'a, K, V> {}
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
    pub fn key(&self) -> &K;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V;
}
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {}
impl<'a, K, V> Send for Entry<'a, K, V> where K: Send, V: Send {}
impl<'a, K, V> Sync for Entry<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for Entry<'a, K, V> where K: Unpin {}
impl<K, V, F> Debug for ExtractIf<'_, K, V, F> where K: Debug, V: Debug {}
impl<K, V, F> FusedIterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {}
impl<K, V, F> Iterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {
    type Item = (K, V);
}
impl<'a, K, V, F> Send for ExtractIf<'a, K, V, F> where F: Send, K: Send, V: Send {}
impl<'a, K, V, F> Sync for ExtractIf<'a, K, V, F> where F: Sync, K: Sync, V: Sync {}
impl<'a, K, V, F> Unpin for ExtractIf<'a, K, V, F> where F: Unpin {}
impl<K, V> Drop for IntoIter<K, V> {}
impl<K, V> Default for IntoIter<K, V> {}
impl<K: Debug, V: Debug> Debug for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> FusedIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}
impl<K, V> Send for IntoIter<K, V> where K: Send, V: Send {}
impl<K, V> Sync for IntoIter<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for IntoIter<K, V> where K: Unpin, V: Unpin {}
impl<K, V> Drop for IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> {}
impl<K: Debug, V> Debug for IntoKeys<K, V> {}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> FusedIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
}
impl<K, V> Send for IntoKeys<K, V> where K: Send, V: Send {}
impl<K, V> Sync for IntoKeys<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for IntoKeys<K, V> where K: Unpin, V: Unpin {}
impl<K, V> Drop for IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> {}
impl<K, V: Debug> Debug for IntoValues<K, V> {}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> FusedIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
}
impl<K, V> Send for IntoValues<K, V> where K: Send, V: Send {}
impl<K, V> Sync for IntoValues<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for IntoValues<K, V> where K: Unpin, V: Unpin {}
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Default for Iter<'_, K, V> {}
impl<K: Debug, V: Debug> Debug for Iter<'_, K, V> {}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<K, V> FusedIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}
impl<'a, K, V> Send for Iter<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Sync for Iter<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for Iter<'a, K, V> {}
impl<K, V> Default for IterMut<'_, K, V> {}
impl<K, V> Debug for IterMut<'_, K, V> where K: Debug, V: Debug {}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<K, V> FusedIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
impl<'a, K, V> Send for IterMut<'a, K, V> where K: Send, V: Send {}
impl<'a, K, V> Sync for IterMut<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for IterMut<'a, K, V> {}
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K, V> Default for Keys<'_, K, V> {}
impl<K: Debug, V> Debug for Keys<'_, K, V> {}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<K, V> FusedIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
}
impl<'a, K, V> Send for Keys<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Sync for Keys<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for Keys<'a, K, V> {}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}
impl<K: Debug, V: Debug> Debug for OccupiedEntry<'_, K, V> {}
impl<'a, K, V> Send for OccupiedEntry<'a, K, V> where K: Send, V: Send {}
impl<'a, K, V> Sync for OccupiedEntry<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for OccupiedEntry<'a, K, V> {}
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert(self, value: V) -> &'a mut V;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {}
impl<'a, K, V> Send for VacantEntry<'a, K, V> where K: Send, V: Send {}
impl<'a, K, V> Sync for VacantEntry<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for VacantEntry<'a, K, V> where K: Unpin {}
impl<K, V> Clone for Values<'_, K, V> {}
impl<K, V> Default for Values<'_, K, V> {}
impl<K, V: Debug> Debug for Values<'_, K, V> {}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<K, V> FusedIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
}
impl<'a, K, V> Send for Values<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Sync for Values<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for Values<'a, K, V> {}
impl<K, V> Default for ValuesMut<'_, K, V> {}
impl<K, V: Debug> Debug for ValuesMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
}
impl<'a, K, V> Send for ValuesMut<'a, K, V> where K: Send, V: Send {}
impl<'a, K, V> Sync for ValuesMut<'a, K, V> where K: Sync, V: Sync {}
impl<'a, K, V> Unpin for ValuesMut<'a, K, V> {}
