pub mod error;
use crate::time::error::Elapsed;
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::convert::From;
use std::default::Default;
use std::future::{Future, IntoFuture};
use std::hash::Hash;
use std::marker::{Copy, Send, Sync, Unpin};
use std::ops::{Add, AddAssign, Drop, Sub, SubAssign};
use std::option::Option;
use std::pin::Pin;
use std::result::Result;
use std::task::{Context, Poll};
pub use std::time::Duration;
pub struct Instant;
pub struct Interval;
pub enum MissedTickBehavior { Burst, Delay, Skip, }
pub struct Sleep;
pub struct Timeout<T>;
pub fn interval(period: Duration) -> Interval;
pub fn interval_at(start: Instant, period: Duration) -> Interval;
pub fn sleep(duration: Duration) -> Sleep;
pub fn sleep_until(deadline: Instant) -> Sleep;
pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: std::time::Instant) -> Instant;
    pub fn into_std(self) -> std::time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl Add<Duration> for Instant {
    type Output = Instant;
}
impl AddAssign<Duration> for Instant {}
impl Clone for Instant {}
impl From<std::time::Instant> for Instant {}
impl From<Instant> for std::time::Instant {}
impl Hash for Instant {}
impl Ord for Instant {}
impl PartialEq for Instant {}
impl PartialOrd for Instant {}
impl Sub<Duration> for Instant {
    type Output = Instant;
}
impl Sub for Instant {
    type Output = Duration;
}
impl SubAssign<Duration> for Instant {}
impl Copy for Instant {}
impl Eq for Instant {}
impl Drop for Interval {}
impl Interval {
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}
impl Clone for MissedTickBehavior {}
impl Default for MissedTickBehavior {}
impl PartialEq for MissedTickBehavior {}
impl Copy for MissedTickBehavior {}
impl Eq for MissedTickBehavior {}
impl Drop for Sleep {}
impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl Future for Sleep {
    type Output = ();
}
impl<T> Drop for Timeout<T> {}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> Future for Timeout<T> where T: Future {
    type Output = Result<<T as Future>::Output, Elapsed>;
}
impl<T> Send for Timeout<T> where T: Send {}
impl<T> Sync for Timeout<T> where T: Sync {}
impl !Unpin for Sleep {}
impl<T> !Unpin for Timeout<T> {}
