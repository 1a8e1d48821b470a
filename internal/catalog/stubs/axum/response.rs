use bytes::{Buf, Bytes, BytesMut};
use crate::BoxError;
use crate::body::Body;
use futures::stream::Stream;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode};
use http::request::Parts;
use std::borrow::Cow;
use std::boxed::Box;
use std::clone::Clone;
use std::convert::{From, Infallible, Into, TryInto};
use std::error::Error;
use std::fmt::Display;
use std::iter::IntoIterator;
use std::marker::{Copy, Send, Sync, Unpin};
use std::ops::Drop;
use std::option::Option;
use std::string::String;
use std::vec::Vec;
pub use crate::{Extension, Form, Json};
pub struct AppendHeaders<I>(pub I);
pub struct ErrorResponse;
pub struct Html<T>(pub T);
pub trait IntoResponse {
    fn into_response(self) -> Response<Body>;
}
pub trait IntoResponseParts {
    type Error: IntoResponse;
    fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
}
pub struct NoContent;
pub struct Redirect;
pub type Response<T = Body> = Response<T>;
pub struct ResponseParts;
pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;
pub struct Sse<S> { _0: S }
impl<I> Clone for AppendHeaders<I> where I: Clone {}
impl<I, K, V> IntoResponse for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {}
impl<I, K, V> IntoResponseParts for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {
    type Error = TryIntoHeaderError<<K as TryInto<HeaderName>>::Error, <V as TryInto<HeaderValue>>::Error>;
}
impl<I> Copy for AppendHeaders<I> where I: Copy {}
impl<I> Send for AppendHeaders<I> where I: Send {}
impl<I> Sync for AppendHeaders<I> where I: Sync {}
impl<I> Unpin for AppendHeaders<I> where I: Unpin {}
impl Drop for ErrorResponse {}
impl<T> From<T> for ErrorResponse where T: IntoResponse {}
impl !Sync for ErrorResponse {}
impl<T: Clone> Clone for Html<T> {}
impl<T> From<T> for Html<T> {}
impl<T> IntoResponse for Html<T> where T: IntoResponse {}
impl<T: Copy> Copy for Html<T> {}
impl<T> Send for Html<T> where T: Send {}
impl<T> Sync for Html<T> where T: Sync {}
impl<T> Unpin for Html<T> where T: Unpin {}
impl IntoResponse for &'static str {}
impl IntoResponse for &'static [u8] {}
impl IntoResponse for Cow<'static, str> {}
impl IntoResponse for Cow<'static, [u8]> {}
impl IntoResponse for Infallible {}
impl IntoResponse for () {}
impl IntoResponse for Box<str> {}
impl IntoResponse for Box<[u8]> {}
impl IntoResponse for String {}
impl IntoResponse for Vec<u8> {}
impl IntoResponse for Bytes {}
impl IntoResponse for BytesMut {}
impl IntoResponse for Extensions {}
impl IntoResponse for HeaderMap {}
impl IntoResponse for Parts {}
impl IntoResponse for StatusCode {}
impl<B> IntoResponse for Response<B> where B: Body<Data = Bytes> + Send + 'static, <B as Body>::Error: Into<Box<dyn Error + Sync + Send>> {}
impl<K, V, const N: usize> IntoResponse for [(K, V); N] where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {}
impl<R> IntoResponse for (Parts, R) where R: IntoResponse {}
impl<R> IntoResponse for (Response<()>, R) where R: IntoResponse {}
impl<R> IntoResponse for (StatusCode, R) where R: IntoResponse {}
impl<R> IntoResponse for (R,) where R: IntoResponse {}
impl<R, T1> IntoResponse for (Parts, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
impl<R, T1> IntoResponse for (Response<()>, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
impl<R, T1> IntoResponse for (StatusCode, T1, R) where T1: IntoResponseParts, R: IntoResponse {}
impl<R, T1> IntoResponse for (T1, R) where T1: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2> IntoResponse for (Parts, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2> IntoResponse for (Response<()>, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2> IntoResponse for (StatusCode, T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2> IntoResponse for (T1, T2, R) where T1: IntoResponseParts, T2: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3> IntoResponse for (Parts, T1, T2, T3, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3> IntoResponse for (Response<()>, T1, T2, T3, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3> IntoResponse for (StatusCode, T1, T2, T3, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3> IntoResponse for (T1, T2, T3, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4> IntoResponse for (Parts, T1, T2, T3, T4, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4> IntoResponse for (Response<()>, T1, T2, T3, T4, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4> IntoResponse for (StatusCode, T1, T2, T3, T4, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4> IntoResponse for (T1, T2, T3, T4, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5> IntoResponse for (Parts, T1, T2, T3, T4, T5, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5> IntoResponse for (T1, T2, T3, T4, T5, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6> IntoResponse for (T1, T2, T3, T4, T5, T6, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse for (Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts, R: IntoResponse {}
impl<R, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts, R: IntoResponse {}
impl<T> IntoResponse for std::result::Result<T, ErrorResponse> where T: IntoResponse {}
impl<T, E> IntoResponse for std::result::Result<T, E> where T: IntoResponse, E: IntoResponse {}
impl<T, U> IntoResponse for Chain<T, U> where T: Buf + Unpin + Send + 'static, U: Buf + Unpin + Send + 'static {}
impl<const N: usize> IntoResponse for &'static [u8; N] {}
impl<const N: usize> IntoResponse for [u8; N] {}
impl<K, V> IntoResponse for TryIntoHeaderError<K, V> where K: Display, V: Display {}
impl IntoResponseParts for () {
    type Error = Infallible;
}
impl IntoResponseParts for Extensions {
    type Error = Infallible;
}
impl IntoResponseParts for HeaderMap {
    type Error = Infallible;
}
impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] where K: TryInto<HeaderName>, <K as TryInto<HeaderName>>::Error: Display, V: TryInto<HeaderValue>, <V as TryInto<HeaderValue>>::Error: Display {
    type Error = TryIntoHeaderError<<K as TryInto<HeaderName>>::Error, <V as TryInto<HeaderValue>>::Error>;
}
impl<T1> IntoResponseParts for (T1,) where T1: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2> IntoResponseParts for (T1, T2) where T1: IntoResponseParts, T2: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3> IntoResponseParts for (T1, T2, T3) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4> IntoResponseParts for (T1, T2, T3, T4) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5> IntoResponseParts for (T1, T2, T3, T4, T5) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6> IntoResponseParts for (T1, T2, T3, T4, T5, T6) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) where T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts {
    type Error = Response<Body>;
}
impl<T> IntoResponseParts for Option<T> where T: IntoResponseParts {
    type Error = <T as IntoResponseParts>::Error;
}
impl Clone for NoContent {}
impl IntoResponse for NoContent {}
impl Copy for NoContent {}
impl Drop for Redirect {}
impl Redirect {
    pub fn to(uri: &str) -> Self;
    pub fn temporary(uri: &str) -> Self;
    pub fn permanent(uri: &str) -> Self;
    pub fn status_code(&self) -> StatusCode;
    pub fn location(&self) -> &str;
}
impl Clone for Redirect {}
impl IntoResponse for Redirect {}
impl Drop for ResponseParts {}
impl ResponseParts {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}
impl !Sync for ResponseParts {}
impl<S> Sse<S> {
    pub fn new(stream: S) -> Self where S: TryStream<Ok = Event> + Send + 'static, S::Error: Into<BoxError>;
    pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>>;
}
impl<S: Clone> Clone for Sse<S> {}
impl<S, E> IntoResponse for Sse<S> where S: Stream<Item = std::result::Result<Event, E>> + Send + 'static, E: Into<BoxError> {}
