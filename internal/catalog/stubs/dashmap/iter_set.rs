use crate::Map;
use crate::setref::multiple::RefMulti;
use std::clone::Clone;
use std::cmp::Eq;
use std::hash::{BuildHasher, Hash};
use std::iter::Iterator;
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
pub struct Iter<'a, K, S, M>;
pub struct OwningIter<K, S>;
impl<'a, K, S, M> Drop for Iter<'a, K, S, M> {}
impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
    type Item = RefMulti<'a, K>;
}
impl<'a, K, S, M> Send for Iter<'_, K, S, M> where K: 'a + Eq + Hash + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S> {}
impl<'a, K, S, M> Sync for Iter<'_, K, S, M> where K: 'a + Eq + Hash + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S> {}
impl<'a, K, S, M> Unpin for Iter<'a, K, S, M> where S: Unpin {}
impl<K, S> Drop for OwningIter<K, S> {}
impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> {
    type Item = K;
}
impl<K, S> Send for OwningIter<K, S> where K: Eq + Hash + Send, S: BuildHasher + Clone + Send {}
impl<K, S> Sync for OwningIter<K, S> where K: Eq + Hash + Sync, S: BuildHasher + Clone + Sync {}
impl<K, S> Unpin for OwningIter<K, S> where S: Unpin, K: Unpin {}
