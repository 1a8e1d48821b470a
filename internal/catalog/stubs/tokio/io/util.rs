use bytes::{Buf, BufMut};
use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use bytes::{Buf, BufMut};
use std::future::Future;
use std::io::{IoSlice, Result, SeekFrom};
use std::marker::PhantomPinned;
use std::string::String;
use std::vec::Vec;
pub struct Read<'a, R: ?Sized> { inner: &'a mut R, buf: &'a mut [u8], pin: PhantomPinned }
impl<'a, R: AsyncRead + Unpin + ?Sized> Future for Read<'a, R> {
    type Output = Result<usize>;
}
pub struct ReadExact<'a, R: ?Sized> { inner: &'a mut R, buf: &'a mut [u8], pin: PhantomPinned }
impl<'a, R: AsyncRead + Unpin + ?Sized> Future for ReadExact<'a, R> {
    type Output = Result<usize>;
}
pub struct ReadBuf<'a, R: ?Sized, B: BufMut + ?Sized> { inner: &'a mut R, buf: &'a mut B, pin: PhantomPinned }
impl<'a, R: AsyncRead + Unpin + ?Sized, B: BufMut + ?Sized> Future for ReadBuf<'a, R, B> {
    type Output = Result<usize>;
}
pub struct ReadToEnd<'a, R: ?Sized> { inner: &'a mut R, buf: &'a mut Vec<u8>, pin: PhantomPinned }
impl<'a, R: AsyncRead + Unpin + ?Sized> Future for ReadToEnd<'a, R> {
    type Output = Result<usize>;
}
pub struct ReadToString<'a, R: ?Sized> { inner: &'a mut R, buf: &'a mut String, pin: PhantomPinned }
impl<'a, R: AsyncRead + Unpin + ?Sized> Future for ReadToString<'a, R> {
    type Output = Result<usize>;
}
pub struct ReadUntil<'a, R: ?Sized> { inner: &'a mut R, buf: &'a mut Vec<u8>, pin: PhantomPinned }
impl<'a, R: AsyncBufRead + Unpin + ?Sized> Future for ReadUntil<'a, R> {
    type Output = Result<usize>;
}
pub struct ReadLine<'a, R: ?Sized> { inner: &'a mut R, buf: &'a mut String, pin: PhantomPinned }
impl<'a, R: AsyncBufRead + Unpin + ?Sized> Future for ReadLine<'a, R> {
    type Output = Result<usize>;
}
pub struct FillBuf<'a, R: ?Sized> { inner: &'a mut R, pin: PhantomPinned }
impl<'a, R: AsyncBufRead + Unpin + ?Sized> Future for FillBuf<'a, R> {
    type Output = Result<&'a [u8]>;
}
pub struct Seek<'a, R: ?Sized> { inner: &'a mut R, pin: PhantomPinned }
impl<'a, R: AsyncSeek + Unpin + ?Sized> Future for Seek<'a, R> {
    type Output = Result<u64>;
}
pub struct Write<'a, R: ?Sized> { inner: &'a mut R, buf: &'a [u8], pin: PhantomPinned }
impl<'a, R: AsyncWrite + Unpin + ?Sized> Future for Write<'a, R> {
    type Output = Result<usize>;
}
pub struct WriteVectored<'a, 'b, R: ?Sized> { inner: &'a mut R, bufs: &'a [IoSlice<'b>], pin: PhantomPinned }
impl<'a, 'b, R: AsyncWrite + Unpin + ?Sized> Future for WriteVectored<'a, 'b, R> {
    type Output = Result<usize>;
}
pub struct WriteBuf<'a, R: ?Sized, B: Buf> { inner: &'a mut R, buf: &'a mut B, pin: PhantomPinned }
impl<'a, R: AsyncWrite + Unpin + ?Sized, B: Buf> Future for WriteBuf<'a, R, B> {
    type Output = Result<usize>;
}
pub struct WriteAll<'a, R: ?Sized> { inner: &'a mut R, buf: &'a [u8], pin: PhantomPinned }
impl<'a, R: AsyncWrite + Unpin + ?Sized> Future for WriteAll<'a, R> {
    type Output = Result<()>;
}
pub struct WriteAllBuf<'a, R: ?Sized, B: Buf> { inner: &'a mut R, buf: &'a mut B, pin: PhantomPinned }
impl<'a, R: AsyncWrite + Unpin + ?Sized, B: Buf> Future for WriteAllBuf<'a, R, B> {
    type Output = Result<()>;
}
pub struct Flush<'a, R: ?Sized> { inner: &'a mut R, pin: PhantomPinned }
impl<'a, R: AsyncWrite + Unpin + ?Sized> Future for Flush<'a, R> {
    type Output = Result<()>;
}
pub struct Shutdown<'a, R: ?Sized> { inner: &'a mut R, pin: PhantomPinned }
impl<'a, R: AsyncWrite + Unpin + ?Sized> Future for Shutdown<'a, R> {
    type Output = Result<()>;
}
pub struct ReadU8<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU8<R> {
    type Output = Result<u8>;
}
pub struct WriteU8<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU8<W> {
    type Output = Result<()>;
}
pub struct ReadI8<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI8<R> {
    type Output = Result<i8>;
}
pub struct WriteI8<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI8<W> {
    type Output = Result<()>;
}
pub struct ReadU16<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU16<R> {
    type Output = Result<u16>;
}
pub struct WriteU16<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU16<W> {
    type Output = Result<()>;
}
pub struct ReadU16Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU16Le<R> {
    type Output = Result<u16>;
}
pub struct WriteU16Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU16Le<W> {
    type Output = Result<()>;
}
pub struct ReadI16<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI16<R> {
    type Output = Result<i16>;
}
pub struct WriteI16<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI16<W> {
    type Output = Result<()>;
}
pub struct ReadI16Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI16Le<R> {
    type Output = Result<i16>;
}
pub struct WriteI16Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI16Le<W> {
    type Output = Result<()>;
}
pub struct ReadU32<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU32<R> {
    type Output = Result<u32>;
}
pub struct WriteU32<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU32<W> {
    type Output = Result<()>;
}
pub struct ReadU32Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU32Le<R> {
    type Output = Result<u32>;
}
pub struct WriteU32Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU32Le<W> {
    type Output = Result<()>;
}
pub struct ReadI32<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI32<R> {
    type Output = Result<i32>;
}
pub struct WriteI32<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI32<W> {
    type Output = Result<()>;
}
pub struct ReadI32Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI32Le<R> {
    type Output = Result<i32>;
}
pub struct WriteI32Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI32Le<W> {
    type Output = Result<()>;
}
pub struct ReadU64<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU64<R> {
    type Output = Result<u64>;
}
pub struct WriteU64<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU64<W> {
    type Output = Result<()>;
}
pub struct ReadU64Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU64Le<R> {
    type Output = Result<u64>;
}
pub struct WriteU64Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU64Le<W> {
    type Output = Result<()>;
}
pub struct ReadI64<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI64<R> {
    type Output = Result<i64>;
}
pub struct WriteI64<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI64<W> {
    type Output = Result<()>;
}
pub struct ReadI64Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI64Le<R> {
    type Output = Result<i64>;
}
pub struct WriteI64Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI64Le<W> {
    type Output = Result<()>;
}
pub struct ReadU128<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU128<R> {
    type Output = Result<u128>;
}
pub struct WriteU128<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU128<W> {
    type Output = Result<()>;
}
pub struct ReadU128Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadU128Le<R> {
    type Output = Result<u128>;
}
pub struct WriteU128Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteU128Le<W> {
    type Output = Result<()>;
}
pub struct ReadI128<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI128<R> {
    type Output = Result<i128>;
}
pub struct WriteI128<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI128<W> {
    type Output = Result<()>;
}
pub struct ReadI128Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadI128Le<R> {
    type Output = Result<i128>;
}
pub struct WriteI128Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteI128Le<W> {
    type Output = Result<()>;
}
pub struct ReadF32<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadF32<R> {
    type Output = Result<f32>;
}
pub struct WriteF32<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteF32<W> {
    type Output = Result<()>;
}
pub struct ReadF32Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadF32Le<R> {
    type Output = Result<f32>;
}
pub struct WriteF32Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteF32Le<W> {
    type Output = Result<()>;
}
pub struct ReadF64<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadF64<R> {
    type Output = Result<f64>;
}
pub struct WriteF64<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteF64<W> {
    type Output = Result<()>;
}
pub struct ReadF64Le<R> { src: R, pin: PhantomPinned }
impl<R: AsyncRead> Future for ReadF64Le<R> {
    type Output = Result<f64>;
}
pub struct WriteF64Le<W> { dst: W, pin: PhantomPinned }
impl<W: AsyncWrite> Future for WriteF64Le<W> {
    type Output = Result<()>;
}
