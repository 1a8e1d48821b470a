use crate::{DashMap, Map};
use crate::mapref::multiple::{RefMulti, RefMutMulti};
use std::clone::Clone;
use std::cmp::Eq;
use std::hash::{BuildHasher, Hash, RandomState};
use std::iter::Iterator;
use std::marker::{Send, Sync, Unpin};
use std::ops::Drop;
pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>>;
pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>>;
pub struct OwningIter<K, V, S = RandomState>;
impl<'a, K, V, S, M> Drop for Iter<'a, K, V, S, M> {}
impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
    type Item = RefMulti<'a, K, V>;
}
impl<'a, K, V, S, M> Send for Iter<'_, K, V, S, M> where K: 'a + Eq + Hash + Send, V: 'a + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
impl<'a, K, V, S, M> Sync for Iter<'_, K, V, S, M> where K: 'a + Eq + Hash + Sync, V: 'a + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
impl<'a, K, V, S, M> Unpin for Iter<'a, K, V, S, M> where S: Unpin {}
impl<'a, K, V, S, M> Drop for IterMut<'a, K, V, S, M> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
    type Item = RefMutMulti<'a, K, V>;
}
impl<'a, K, V, S, M> Send for IterMut<'_, K, V, S, M> where K: 'a + Eq + Hash + Send, V: 'a + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
impl<'a, K, V, S, M> Sync for IterMut<'_, K, V, S, M> where K: 'a + Eq + Hash + Sync, V: 'a + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S> {}
impl<'a, K, V, S, M> Unpin for IterMut<'a, K, V, S, M> where S: Unpin {}
impl<K, V, S> Drop for OwningIter<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> {
    type Item = (K, V);
}
impl<K, V, S> Send for OwningIter<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Clone + Send {}
impl<K, V, S> Sync for OwningIter<K, V, S> where K: Eq + Hash + Sync, V: Sync, S: BuildHasher + Clone + Sync {}
impl<K, V, S> Unpin for OwningIter<K, V, S> where S: Unpin, K: Unpin, V: Unpin {}
