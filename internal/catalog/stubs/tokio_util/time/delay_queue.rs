use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::hash::Hash;
use std::marker::Copy;
use tokio::time::Instant;
pub use crate::time::DelayQueue;
pub struct Expired<T> { _0: T }
pub struct Key;
impl<T> Expired<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn deadline(&self) -> Instant;
    pub fn key(&self) -> Key;
}
impl Clone for Key {}
impl Hash for Key {}
impl PartialEq for Key {}
impl Copy for Key {}
impl Eq for Key {}
