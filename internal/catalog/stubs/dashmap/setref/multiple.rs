use std::cmp::Eq;
use std::hash::Hash;
use std::marker::{Send, Sync};
use std::ops::{Deref, Drop};
pub struct RefMulti<'a, K>;
impl<'a, K> Drop for RefMulti<'a, K> {}
impl<'a, K: Eq + Hash> RefMulti<'a, K> {
    pub fn key(&self) -> &K;
}
impl<K: Eq + Hash> Deref for RefMulti<'_, K> {
    type Target = K;
}
impl<'a, K> Send for RefMulti<'a, K> where K: Eq + Hash + Sync {}
impl<'a, K> Sync for RefMulti<'a, K> where K: Eq + Hash + Sync {}
