use std::cmp::Eq;
use std::hash::Hash;
use std::marker::{Send, Sync};
use std::ops::{Deref, Drop};
pub struct Ref<'a, K>;
impl<'a, K> Drop for Ref<'a, K> {}
impl<'a, K: Eq + Hash> Ref<'a, K> {
    pub fn key(&self) -> &K;
}
impl<K: Eq + Hash> Deref for Ref<'_, K> {
    type Target = K;
}
impl<'a, K> Send for Ref<'a, K> where K: Eq + Hash + Sync {}
impl<'a, K> Sync for Ref<'a, K> where K: Eq + Hash + Sync {}
