use crate::once::Once;
use crate::relax::{RelaxStrategy, Spin};
use std::default::Default;
use std::marker::{Send, Sync, Unpin};
use std::ops::{Deref, Drop, FnOnce};
pub struct Lazy<T, F = fn() -> T, R = Spin>;
impl<T, F, R> Drop for Lazy<T, F, R> {}
impl<T, F, R> Lazy<T, F, R> {
    pub fn new(f: F) -> Self;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Lazy<T, F, R> {
    pub fn force(this: &Self) -> &T;
}
impl<T: Default, R> Default for Lazy<T, fn() -> T, R> {}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for Lazy<T, F, R> {
    type Target = T;
}
impl<T, F: Send> Sync for Lazy<T, F> where Once<T>: Sync {}
impl<T, F, R> Send for Lazy<T, F, R> where T: Send, F: Send {}
impl<T, F = fn() -> T, R = Spin> !Sync for Lazy<T, F, R> {}
impl<T, F, R> Unpin for Lazy<T, F, R> where R: Unpin, F: Unpin, T: Unpin {}
