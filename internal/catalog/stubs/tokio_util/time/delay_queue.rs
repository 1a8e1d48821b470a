use std::clone::Clone;
use std::cmp::PartialEq;
use std::marker::{Copy, Send, Sync, Unpin};
pub use crate::time::DelayQueue;
pub struct Expired<T>;
pub struct Key;
impl<T> Expired<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn deadline(&self) -> Instant;
    pub fn key(&self) -> Key;
}
impl<T> Send for Expired<T> where T: Send {}
impl<T> Sync for Expired<T> where T: Sync {}
impl<T> Unpin for Expired<T> where T: Unpin {}
impl Clone for Key {}
impl PartialEq for Key {}
impl Copy for Key {}
