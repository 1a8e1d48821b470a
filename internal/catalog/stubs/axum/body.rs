use bytes::Bytes;
use crate::Error;
use crate::extract::FromRequest;
use crate::response::IntoResponse;
use futures::stream::Stream;
use std::borrow::Cow;
use std::boxed::Box;
use std::convert::{From, Infallible, Into};
use std::default::Default;
use std::marker::{Send, Sync};
use std::ops::Drop;
use std::result::Result;
use std::string::String;
use std::vec::Vec;
pub struct Body;
pub struct BodyDataStream;
pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error>;
impl Drop for Body {}
impl Body {
    pub fn new<B>(body: B) -> Body where B: Body<Data = Bytes> + Send + 'static, <B as Body>::Error: Into<Box<dyn std::error::Error + Sync + Send>>;
    pub fn empty() -> Body;
    pub fn from_stream<S>(stream: S) -> Body where S: TryStream + Send + 'static, <S as TryStream>::Ok: Into<Bytes>, <S as TryStream>::Error: Into<Box<dyn std::error::Error + Sync + Send>>;
    pub fn into_data_stream(self) -> BodyDataStream;
}
impl Body for Body {
    type Data = Bytes;
    type Error = Error;
}
impl Default for Body {}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<()> for Body {}
impl From<Bytes> for Body {}
impl From<Cow<'static, [u8]>> for Body {}
impl From<Cow<'static, str>> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}
impl<S> FromRequest<S> for Body where S: Send + Sync {
    type Rejection = Infallible;
}
impl IntoResponse for Body {}
impl !Sync for Body {}
impl Drop for BodyDataStream {}
impl Body for BodyDataStream {
    type Data = Bytes;
    type Error = Error;
}
impl Stream for BodyDataStream {
    type Item = Result<Bytes, Error>;
}
impl !Sync for BodyDataStream {}
