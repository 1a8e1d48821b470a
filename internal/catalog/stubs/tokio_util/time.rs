pub mod delay_queue;
use crate::sync::CancellationToken;
use crate::time::delay_queue::{Expired, Key};
use futures::stream::Stream;
use std::default::Default;
use std::future::Future;
use std::marker::{Send, Sized, Sync};
use std::ops::Drop;
use std::option::Option;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Timeout};
pub struct DelayQueue<T>;
pub trait FutureExt: Future {
    fn timeout(self, timeout: Duration) -> Timeout<Self> where Self: Sized;
    fn timeout_at(self, deadline: Instant) -> Timeout<Self> where Self: Sized;
    fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self> where Self: Sized;
    fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> WithCancellationTokenFutureOwned<Self> where Self: Sized;
}
impl<T> Drop for DelayQueue<T> {}
impl<T> DelayQueue<T> {
    pub fn new() -> DelayQueue<T>;
    pub fn with_capacity(capacity: usize) -> DelayQueue<T>;
    pub fn insert_at(&mut self, value: T, when: Instant) -> Key;
    pub fn poll_expired(&mut self, cx: &mut Context<'_>) -> Poll<Option<Expired<T>>>;
    pub fn insert(&mut self, value: T, timeout: Duration) -> Key;
    pub fn deadline(&self, key: &Key) -> Instant;
    pub fn remove(&mut self, key: &Key) -> Expired<T>;
    pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>>;
    pub fn reset_at(&mut self, key: &Key, when: Instant);
    pub fn shrink_to_fit(&mut self);
    pub fn compact(&mut self);
    pub fn peek(&self) -> Option<Key>;
    pub fn reset(&mut self, key: &Key, timeout: Duration);
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn is_empty(&self) -> bool;
}
impl<T> Default for DelayQueue<T> {}
impl<T> Stream for DelayQueue<T> {
    type Item = Expired<T>;
}
impl<T> Send for DelayQueue<T> where T: Send {}
impl<T> Sync for DelayQueue<T> where T: Sync {}
impl<T: Future + ?Sized> FutureExt for T {}
