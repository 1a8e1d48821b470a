pub mod errors;
use crate::wrappers::errors::BroadcastStreamRecvError;
use futures::stream::{FusedStream, Stream};
use std::clone::Clone;
use std::convert::{AsMut, AsRef, From};
use std::io::Error;
use std::marker::{Send, Sync};
use std::ops::Drop;
use std::pin::Pin;
use std::result::Result;
use std::string::String;
use std::vec::Vec;
use tokio::fs::{DirEntry, ReadDir};
use tokio::io::{AsyncBufRead, Lines, Split};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::signal::unix::Signal;
use tokio::sync::mpsc::{Receiver, UnboundedReceiver};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, Interval};
pub struct BroadcastStream<T>;
pub struct IntervalStream;
pub struct JoinSetStream<T>;
pub struct LinesStream<R>;
pub struct ReadDirStream;
pub struct ReceiverStream<T>;
pub struct SignalStream;
pub struct SplitStream<R>;
pub struct TcpListenerStream;
pub struct UnboundedReceiverStream<T>;
pub struct UnixListenerStream;
pub struct WatchStream<T>;
impl<T> Drop for BroadcastStream<T> {}
impl<T: 'static + Clone + Send> BroadcastStream<T> {
    pub fn new(rx: Receiver<T>) -> Self;
}
impl<T: 'static + Clone + Send> From<Receiver<T>> for BroadcastStream<T> {}
impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> {
    type Item = Result<T, BroadcastStreamRecvError>;
}
impl Drop for IntervalStream {}
impl IntervalStream {
    pub fn new(interval: Interval) -> Self;
    pub fn into_inner(self) -> Interval;
}
impl AsMut<Interval> for IntervalStream {}
impl AsRef<Interval> for IntervalStream {}
impl FusedStream for IntervalStream {}
impl Stream for IntervalStream {
    type Item = Instant;
}
impl<T> Drop for JoinSetStream<T> {}
impl<T> JoinSetStream<T> {
    pub fn new(join_set: JoinSet<T>) -> Self;
    pub fn into_inner(self) -> JoinSet<T>;
}
impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
impl<T: 'static> Stream for JoinSetStream<T> {
    type Item = Result<T, JoinError>;
}
impl<T> Send for JoinSetStream<T> where T: Send {}
impl<T> Sync for JoinSetStream<T> where T: Send {}
impl<R> Drop for LinesStream<R> {}
impl<R> LinesStream<R> {
    pub fn new(lines: Lines<R>) -> Self;
    pub fn into_inner(self) -> Lines<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
}
impl<R> AsMut<Lines<R>> for LinesStream<R> {}
impl<R> AsRef<Lines<R>> for LinesStream<R> {}
impl<R: AsyncBufRead> Stream for LinesStream<R> {
    type Item = Result<String, Error>;
}
impl<R> Send for LinesStream<R> where R: Send {}
impl<R> Sync for LinesStream<R> where R: Sync {}
impl Drop for ReadDirStream {}
impl ReadDirStream {
    pub fn new(read_dir: ReadDir) -> Self;
    pub fn into_inner(self) -> ReadDir;
}
impl AsMut<ReadDir> for ReadDirStream {}
impl AsRef<ReadDir> for ReadDirStream {}
impl Stream for ReadDirStream {
    type Item = Result<DirEntry, Error>;
}
impl<T> Drop for ReceiverStream<T> {}
impl<T> ReceiverStream<T> {
    pub fn new(recv: Receiver<T>) -> Self;
    pub fn into_inner(self) -> Receiver<T>;
    pub fn close(&mut self);
}
impl<T> AsMut<Receiver<T>> for ReceiverStream<T> {}
impl<T> AsRef<Receiver<T>> for ReceiverStream<T> {}
impl<T> From<Receiver<T>> for ReceiverStream<T> {}
impl<T> Stream for ReceiverStream<T> {
    type Item = T;
}
impl<T> Send for ReceiverStream<T> where T: Send {}
impl<T> Sync for ReceiverStream<T> where T: Send {}
impl Drop for SignalStream {}
impl SignalStream {
    pub fn new(signal: Signal) -> Self;
    pub fn into_inner(self) -> Signal;
}
impl AsMut<Signal> for SignalStream {}
impl AsRef<Signal> for SignalStream {}
impl Stream for SignalStream {
    type Item = ();
}
impl<R> Drop for SplitStream<R> {}
impl<R> SplitStream<R> {
    pub fn new(split: Split<R>) -> Self;
    pub fn into_inner(self) -> Split<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
}
impl<R> AsMut<Split<R>> for SplitStream<R> {}
impl<R> AsRef<Split<R>> for SplitStream<R> {}
impl<R: AsyncBufRead> Stream for SplitStream<R> {
    type Item = Result<Vec<u8>, Error>;
}
impl<R> Send for SplitStream<R> where R: Send {}
impl<R> Sync for SplitStream<R> where R: Sync {}
impl Drop for TcpListenerStream {}
impl TcpListenerStream {
    pub fn new(listener: TcpListener) -> Self;
    pub fn into_inner(self) -> TcpListener;
}
impl AsMut<TcpListener> for TcpListenerStream {}
impl AsRef<TcpListener> for TcpListenerStream {}
impl Stream for TcpListenerStream {
    type Item = Result<TcpStream, Error>;
}
impl<T> Drop for UnboundedReceiverStream<T> {}
impl<T> UnboundedReceiverStream<T> {
    pub fn new(recv: UnboundedReceiver<T>) -> Self;
    pub fn into_inner(self) -> UnboundedReceiver<T>;
    pub fn close(&mut self);
}
impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> Stream for UnboundedReceiverStream<T> {
    type Item = T;
}
impl<T> Send for UnboundedReceiverStream<T> where T: Send {}
impl<T> Sync for UnboundedReceiverStream<T> where T: Send {}
impl Drop for UnixListenerStream {}
impl UnixListenerStream {
    pub fn new(listener: UnixListener) -> Self;
    pub fn into_inner(self) -> UnixListener;
}
impl AsMut<UnixListener> for UnixListenerStream {}
impl AsRef<UnixListener> for UnixListenerStream {}
impl Stream for UnixListenerStream {
    type Item = Result<UnixStream, Error>;
}
impl<T> Drop for WatchStream<T> {}
impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
    pub fn new(rx: Receiver<T>) -> Self;
    pub fn from_changes(rx: Receiver<T>) -> Self;
}
impl<T: 'static + Clone + Send + Sync> From<Receiver<T>> for WatchStream<T> {}
impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> {
    type Item = T;
}
