use std::cmp::Eq;
use std::hash::Hash;
use std::marker::{Send, Sync};
use std::ops::{Deref, DerefMut, Drop};
pub struct RefMulti<'a, K, V>;
pub struct RefMutMulti<'a, K, V>;
impl<'a, K, V> Drop for RefMulti<'a, K, V> {}
impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn pair(&self) -> (&K, &V);
}
impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> {
    type Target = V;
}
impl<K: Eq + Hash + Sync, V: Sync> Send for RefMulti<'_, K, V> {}
impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMulti<'_, K, V> {}
impl<'a, K, V> Drop for RefMutMulti<'a, K, V> {}
impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn value_mut(&mut self) -> &mut V;
    pub fn pair(&self) -> (&K, &V);
    pub fn pair_mut(&mut self) -> (&K, &mut V);
}
impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> {
    type Target = V;
}
impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
impl<K: Eq + Hash + Sync, V: Sync> Send for RefMutMulti<'_, K, V> {}
impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMutMulti<'_, K, V> {}
