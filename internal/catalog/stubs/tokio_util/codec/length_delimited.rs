use bytes::{Bytes, BytesMut};
use crate::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
use std::clone::Clone;
use std::default::Default;
use std::fmt::Display;
use std::io::Error;
use std::marker::Copy;
use tokio::io::{AsyncRead, AsyncWrite};
pub struct Builder;
pub struct LengthDelimitedCodec;
pub struct LengthDelimitedCodecError;
impl Builder {
    pub fn new() -> Builder;
    pub fn big_endian(&mut self) -> &mut Self;
    pub fn little_endian(&mut self) -> &mut Self;
    pub fn native_endian(&mut self) -> &mut Self;
    pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
    pub fn length_field_type<T: LengthFieldType>(&mut self) -> &mut Self;
    pub fn length_field_length(&mut self, val: usize) -> &mut Self;
    pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
    pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
    pub fn num_skip(&mut self, val: usize) -> &mut Self;
    pub fn new_codec(&self) -> LengthDelimitedCodec;
    pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> where T: AsyncRead;
    pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> where T: AsyncWrite;
    pub fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> where T: AsyncRead + AsyncWrite;
}
impl Clone for Builder {}
impl Default for Builder {}
impl Copy for Builder {}
impl LengthDelimitedCodec {
    pub fn new() -> Self;
    pub fn builder() -> Builder;
    pub fn max_frame_length(&self) -> usize;
    pub fn set_max_frame_length(&mut self, val: usize);
}
impl Clone for LengthDelimitedCodec {}
impl Decoder for LengthDelimitedCodec {
    type Item = BytesMut;
    type Error = Error;
}
impl Default for LengthDelimitedCodec {}
impl Encoder<&[u8]> for LengthDelimitedCodec {
    type Error = Error;
}
impl Encoder<Bytes> for LengthDelimitedCodec {
    type Error = Error;
}
impl Display for LengthDelimitedCodecError {}
impl std::error::Error for LengthDelimitedCodecError {}
