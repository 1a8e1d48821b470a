pub mod path;
use bytes::{Bytes, BytesMut};
use crate::body::Body;
use crate::extract::path::RawPathParamsIter;
use crate::response::IntoResponse;
use http::{Extensions, HeaderMap, Method, Response, Uri, Version};
use http::request::Parts;
use serde::de::DeserializeOwned;
use std::clone::Clone;
use std::convert::Infallible;
use std::default::Default;
use std::future::Future;
use std::iter::IntoIterator;
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop};
use std::option::Option;
use std::result::Result;
use std::string::String;
use tower_layer::Layer;
use tower_service::Service;
pub use crate::{Extension, Form, Json};
pub struct ConnectInfo<T>(pub T);
pub struct DefaultBodyLimit;
pub trait FromRef<T> {
    fn from_ref(input: &T) -> Self;
}
pub trait FromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request<Body>, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}
pub trait FromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}
pub struct MatchedPath;
pub struct NestedPath;
pub trait OptionalFromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request<Body>, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}
pub trait OptionalFromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}
pub struct OriginalUri(pub Uri);
pub struct Path<T>(pub T);
pub struct Query<T>(pub T);
pub struct RawForm(pub Bytes);
pub struct RawPathParams;
pub struct RawQuery(pub Option<String>);
pub type Request<T = Body> = Request<T>;
pub struct State<S>(pub S);
impl<T: Clone> Clone for ConnectInfo<T> {}
impl<T> Deref for ConnectInfo<T> {
    type Target = T;
}
impl<T> DerefMut for ConnectInfo<T> {}
impl<S, T> FromRequestParts<S> for ConnectInfo<T> where S: Send + Sync, T: Clone + Send + Sync + 'static {
    type Rejection = <Extension<ConnectInfo<T>> as FromRequestParts<S>>::Rejection;
}
impl<T: Copy> Copy for ConnectInfo<T> {}
impl<T> Send for ConnectInfo<T> where T: Send {}
impl<T> Sync for ConnectInfo<T> where T: Sync {}
impl<T> Unpin for ConnectInfo<T> where T: Unpin {}
impl DefaultBodyLimit {
    pub fn disable() -> DefaultBodyLimit;
    pub fn max(limit: usize) -> DefaultBodyLimit;
    pub fn apply<B>(self, req: &mut Request<B>);
}
impl Clone for DefaultBodyLimit {}
impl<S> Layer<S> for DefaultBodyLimit {
    type Service = DefaultBodyLimitService<S>;
}
impl Copy for DefaultBodyLimit {}
impl<T> FromRef<T> for T where T: Clone {}
impl<S> FromRequest<S> for String where S: Send + Sync {
    type Rejection = StringRejection;
}
impl<S> FromRequest<S> for Bytes where S: Send + Sync {
    type Rejection = BytesRejection;
}
impl<S> FromRequest<S> for BytesMut where S: Send + Sync {
    type Rejection = BytesRejection;
}
impl<S> FromRequest<S> for Request<Body> where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S, T1> FromRequest<S> for (T1,) where T1: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2> FromRequest<S> for (T1, T2) where T1: FromRequestParts<S> + Send, T2: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3> FromRequest<S> for (T1, T2, T3) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4> FromRequest<S> for (T1, T2, T3, T4) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5> FromRequest<S> for (T1, T2, T3, T4, T5) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6> FromRequest<S> for (T1, T2, T3, T4, T5, T6) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, T14: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, T14: FromRequestParts<S> + Send, T15: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, T14: FromRequestParts<S> + Send, T15: FromRequestParts<S> + Send, T16: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T> FromRequest<S> for Option<T> where T: OptionalFromRequest<S>, S: Send + Sync {
    type Rejection = <T as OptionalFromRequest<S>>::Rejection;
}
impl<S, T> FromRequest<S> for Result<T, <T as FromRequest<S>>::Rejection> where T: FromRequest<S>, S: Send + Sync {
    type Rejection = Infallible;
}
impl<S, T> FromRequest<S, ViaParts> for T where S: Send + Sync, T: FromRequestParts<S> {
    type Rejection = <T as FromRequestParts<S>>::Rejection;
}
impl<S> FromRequestParts<S> for () where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Extensions where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for HeaderMap where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Method where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Parts where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Uri where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Version where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S, T1> FromRequestParts<S> for (T1,) where T1: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2> FromRequestParts<S> for (T1, T2) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3> FromRequestParts<S> for (T1, T2, T3) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4> FromRequestParts<S> for (T1, T2, T3, T4) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5> FromRequestParts<S> for (T1, T2, T3, T4, T5) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, T14: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, T14: FromRequestParts<S> + Send, T15: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) where T1: FromRequestParts<S> + Send, T2: FromRequestParts<S> + Send, T3: FromRequestParts<S> + Send, T4: FromRequestParts<S> + Send, T5: FromRequestParts<S> + Send, T6: FromRequestParts<S> + Send, T7: FromRequestParts<S> + Send, T8: FromRequestParts<S> + Send, T9: FromRequestParts<S> + Send, T10: FromRequestParts<S> + Send, T11: FromRequestParts<S> + Send, T12: FromRequestParts<S> + Send, T13: FromRequestParts<S> + Send, T14: FromRequestParts<S> + Send, T15: FromRequestParts<S> + Send, T16: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T> FromRequestParts<S> for Option<T> where T: OptionalFromRequestParts<S>, S: Send + Sync {
    type Rejection = <T as OptionalFromRequestParts<S>>::Rejection;
}
impl<S, T> FromRequestParts<S> for Result<T, <T as FromRequestParts<S>>::Rejection> where T: FromRequestParts<S>, S: Send + Sync {
    type Rejection = Infallible;
}
impl Drop for MatchedPath {}
impl MatchedPath {
    pub fn as_str(&self) -> &str;
}
impl Clone for MatchedPath {}
impl<S> FromRequestParts<S> for MatchedPath where S: Send + Sync {
    type Rejection = MatchedPathRejection;
}
impl<S> OptionalFromRequestParts<S> for MatchedPath where S: Send + Sync {
    type Rejection = Infallible;
}
impl Drop for NestedPath {}
impl NestedPath {
    pub fn as_str(&self) -> &str;
}
impl Clone for NestedPath {}
impl<S> FromRequestParts<S> for NestedPath where S: Send + Sync {
    type Rejection = NestedPathRejection;
}
impl Drop for OriginalUri {}
impl Clone for OriginalUri {}
impl Deref for OriginalUri {
    type Target = Uri;
}
impl DerefMut for OriginalUri {}
impl<S> FromRequestParts<S> for OriginalUri where S: Send + Sync {
    type Rejection = Infallible;
}
impl<T> Deref for Path<T> {
    type Target = T;
}
impl<T> DerefMut for Path<T> {}
impl<T, S> FromRequestParts<S> for Path<T> where T: DeserializeOwned + Send, S: Send + Sync {
    type Rejection = PathRejection;
}
impl<T, S> OptionalFromRequestParts<S> for Path<T> where T: DeserializeOwned + Send + 'static, S: Send + Sync {
    type Rejection = PathRejection;
}
impl<T> Send for Path<T> where T: Send {}
impl<T> Sync for Path<T> where T: Sync {}
impl<T> Unpin for Path<T> where T: Unpin {}
impl<T> Query<T> where T: DeserializeOwned {
    pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
}
impl<T: Clone> Clone for Query<T> {}
impl<T: Default> Default for Query<T> {}
impl<T> Deref for Query<T> {
    type Target = T;
}
impl<T> DerefMut for Query<T> {}
impl<T, S> FromRequestParts<S> for Query<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = QueryRejection;
}
impl<T: Copy> Copy for Query<T> {}
impl<T> Send for Query<T> where T: Send {}
impl<T> Sync for Query<T> where T: Sync {}
impl<T> Unpin for Query<T> where T: Unpin {}
impl Drop for RawForm {}
impl<S> FromRequest<S> for RawForm where S: Send + Sync {
    type Rejection = RawFormRejection;
}
impl Drop for RawPathParams {}
impl RawPathParams {
    pub fn iter(&self) -> RawPathParamsIter<'_>;
}
impl<S> FromRequestParts<S> for RawPathParams where S: Send + Sync {
    type Rejection = RawPathParamsRejection;
}
impl<'a> IntoIterator for &'a RawPathParams {
    type Item = (&'a str, &'a str);
    type IntoIter = RawPathParamsIter<'a>;
}
impl Drop for RawQuery {}
impl<S> FromRequestParts<S> for RawQuery where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S: Clone> Clone for State<S> {}
impl<S: Default> Default for State<S> {}
impl<S> Deref for State<S> {
    type Target = S;
}
impl<S> DerefMut for State<S> {}
impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState> where InnerState: FromRef<OuterState>, OuterState: Send + Sync {
    type Rejection = Infallible;
}
impl<S: Copy> Copy for State<S> {}
impl<S> Send for State<S> where S: Send {}
impl<S> Sync for State<S> where S: Sync {}
impl<S> Unpin for State<S> where S: Unpin {}
