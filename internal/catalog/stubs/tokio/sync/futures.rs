use std::future::Future;
use std::marker::Unpin;
use std::ops::Drop;
use std::pin::Pin;
pub struct Notified<'a>;
pub struct OwnedNotified;
impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Drop for Notified<'_> {}
impl Future for Notified<'_> {
    type Output = ();
}
impl<'a> !Unpin for Notified<'a> {}
impl OwnedNotified {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Drop for OwnedNotified {}
impl Future for OwnedNotified {
    type Output = ();
}
impl !Unpin for OwnedNotified {}
