use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use std::clone::Clone;
use std::convert::AsRef;
use std::default::Default;
use std::fs::File;
use std::io::{IoSlice, IoSliceMut, Result};
use std::ops::{Drop, FnOnce};
use std::path::Path;
use std::task::{Context, Poll};
pub struct OpenOptions;
pub struct Receiver;
pub struct Sender;
pub fn pipe() -> Result<(Sender, Receiver)>;
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read_write(&mut self, value: bool) -> &mut Self;
    pub fn unchecked(&mut self, value: bool) -> &mut Self;
    pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> Result<Receiver>;
    pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> Result<Sender>;
}
impl Clone for OpenOptions {}
impl Default for OpenOptions {}
impl Drop for Receiver {}
impl Receiver {
    pub fn from_file(file: File) -> Result<Receiver>;
    pub fn from_owned_fd(owned_fd: OwnedFd) -> Result<Receiver>;
    pub fn from_file_unchecked(file: File) -> Result<Receiver>;
    pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> Result<Receiver>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn readable(&self) -> Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    pub fn try_io<R>(&self, f: impl FnOnce() -> Result<R>) -> Result<R>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    pub fn into_blocking_fd(self) -> Result<OwnedFd>;
    pub fn into_nonblocking_fd(self) -> Result<OwnedFd>;
}
impl AsyncRead for Receiver {}
impl Drop for Sender {}
impl Sender {
    pub fn from_file(file: File) -> Result<Sender>;
    pub fn from_owned_fd(owned_fd: OwnedFd) -> Result<Sender>;
    pub fn from_file_unchecked(file: File) -> Result<Sender>;
    pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> Result<Sender>;
    pub async fn ready(&self, interest: Interest) -> Result<Ready>;
    pub async fn writable(&self) -> Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> Result<usize>;
    pub fn try_io<R>(&self, f: impl FnOnce() -> Result<R>) -> Result<R>;
    pub fn into_blocking_fd(self) -> Result<OwnedFd>;
    pub fn into_nonblocking_fd(self) -> Result<OwnedFd>;
}
impl AsyncWrite for Sender {}
