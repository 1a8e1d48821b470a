use futures::sink::Sink;
use futures::stream::Stream;
use std::clone::Clone;
use std::future::Future;
use std::io::Result;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub enum Either<L, R> { Left(L), Right(R), }
impl<L, R> Either<L, R> where L: Listener, R: Listener {
    pub async fn accept(&mut self) -> Result<Either<(L::Io, L::Addr), (R::Io, R::Addr)>>;
    pub fn local_addr(&self) -> Result<Either<L::Addr, R::Addr>>;
}
impl<L, R> AsyncBufRead for Either<L, R> where L: AsyncBufRead, R: AsyncBufRead {}
impl<L, R> AsyncRead for Either<L, R> where L: AsyncRead, R: AsyncRead {}
impl<L, R> AsyncSeek for Either<L, R> where L: AsyncSeek, R: AsyncSeek {}
impl<L, R> AsyncWrite for Either<L, R> where L: AsyncWrite, R: AsyncWrite {}
impl<L: Clone, R: Clone> Clone for Either<L, R> {}
impl<L, R, O> Future for Either<L, R> where L: Future<Output = O>, R: Future<Output = O> {
    type Output = O;
}
impl<L, R, Item, Error> Sink<Item> for Either<L, R> where L: Sink<Item, Error = Error>, R: Sink<Item, Error = Error> {
    type Error = Error;
}
impl<L, R> Stream for Either<L, R> where L: Stream, R: Stream<Item = L::Item> {
    type Item = <L as Stream>::Item;
}
