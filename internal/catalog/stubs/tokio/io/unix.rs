use crate::io::{Interest, Ready};
use std::fmt::Display;
use std::io::{Error, Result};
use std::marker::{Send, Sync, Unpin};
use std::ops::{Drop, FnMut, FnOnce};
use std::task::{Context, Poll};
pub struct AsyncFd<T: AsRawFd> { _0: T }
pub struct AsyncFdReadyGuard<'a, T: AsRawFd> { _0: T }
pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> { _0: T }
pub struct AsyncFdRegisterError<T>;
pub struct TryIoError;
impl<T: AsRawFd> AsyncFd<T> {
    pub unsafe fn register(inner: T) -> std::result::Result<Self, AsyncFdRegisterError<T>>;
    pub unsafe fn register_with_interest(inner: T, interest: Interest) -> std::result::Result<Self, AsyncFdRegisterError<T>>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_write_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub async fn ready(&self, interest: Interest) -> Result<AsyncFdReadyGuard<'_, T>>;
    pub async fn ready_mut(&mut self, interest: Interest) -> Result<AsyncFdReadyMutGuard<'_, T>>;
    pub async fn readable<'a>(&'a self) -> Result<AsyncFdReadyGuard<'a, T>>;
    pub async fn readable_mut<'a>(&'a mut self) -> Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn writable<'a>(&'a self) -> Result<AsyncFdReadyGuard<'a, T>>;
    pub async fn writable_mut<'a>(&'a mut self) -> Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> Result<R>) -> Result<R>;
    pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> Result<R>) -> Result<R>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> Result<R>) -> Result<R>;
    pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> Result<R>) -> Result<R>;
}
impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<Inner>) -> Result<R>) -> std::result::Result<Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
    pub fn get_inner(&self) -> &'a Inner;
}
impl<'a, T> Send for AsyncFdReadyGuard<'a, T> where T: Sync {}
impl<'a, T> Sync for AsyncFdReadyGuard<'a, T> where T: Sync {}
impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> Result<R>) -> std::result::Result<Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &AsyncFd<Inner>;
    pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
    pub fn get_inner(&self) -> &Inner;
    pub fn get_inner_mut(&mut self) -> &mut Inner;
}
impl<'a, T> Send for AsyncFdReadyMutGuard<'a, T> where T: Send {}
impl<'a, T> Sync for AsyncFdReadyMutGuard<'a, T> where T: Sync {}
impl<T> Drop for AsyncFdRegisterError<T> {}
impl<T> AsyncFdRegisterError<T> {
    pub fn into_parts(self) -> (T, Error);
}
impl<T> Display for AsyncFdRegisterError<T> {}
impl<T> std::error::Error for AsyncFdRegisterError<T> {}
impl<T> Send for AsyncFdRegisterError<T> where T: Send {}
impl<T> Sync for AsyncFdRegisterError<T> where T: Sync {}
impl<T> Unpin for AsyncFdRegisterError<T> where T: Unpin {}
