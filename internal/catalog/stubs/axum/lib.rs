// axum 0.8.9, after its documentation.
pub mod body;
pub mod extract;
pub mod handler;
pub mod response;
pub mod routing;
use bytes::Bytes;
use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request};
use crate::handler::Handler;
use crate::response::{IntoResponse, IntoResponseParts, Response};
use crate::routing::MethodRouter;
use http::request::Parts;
use http_body::Body as HttpBody;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::boxed::Box;
use std::clone::Clone;
use std::convert::{From, Infallible, Into};
use std::default::Default;
use std::fmt::Display;
use std::future::{Future, Ready};
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::ops::{Deref, DerefMut, Drop};
use std::result::Result;
use tower_layer::Layer;
use tower_service::Service;
pub use http;
pub type BoxError = Box<dyn std::error::Error + Sync + Send>;
pub struct Error;
pub struct Extension<T>(pub T);
pub struct Form<T>(pub T);
pub struct Json<T>(pub T);
pub trait RequestExt: Sized {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, <E as FromRequest<(), M>>::Rejection>> + Send where E: FromRequest<(), M> + 'static, M: 'static;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, <E as FromRequest<S, M>>::Rejection>> + Send where E: FromRequest<S, M> + 'static, S: Send + Sync;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, <E as FromRequestParts<()>>::Rejection>> + Send where E: FromRequestParts<()> + 'static;
    fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, <E as FromRequestParts<S>>::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
    fn with_limited_body(self) -> Request<Body>;
    fn into_limited_body(self) -> Body;
}
pub trait RequestPartsExt: Sized {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, <E as FromRequestParts<()>>::Rejection>> + Send where E: FromRequestParts<()> + 'static;
    fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, <E as FromRequestParts<S>>::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
}
pub struct Router<S = ()>;
pub trait ServiceExt<R>: Service<R> + Sized {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
}
pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S> where L: Listener, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send;
impl Drop for Error {}
impl Error {
    pub fn new(error: impl Into<Box<dyn std::error::Error + Sync + Send>>) -> Error;
    pub fn into_inner(self) -> Box<dyn std::error::Error + Sync + Send>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl<T: Clone> Clone for Extension<T> {}
impl<T: Default> Default for Extension<T> {}
impl<T> Deref for Extension<T> {
    type Target = T;
}
impl<T> DerefMut for Extension<T> {}
impl<T, S> FromRequestParts<S> for Extension<T> where T: Clone + Send + Sync + 'static, S: Send + Sync {
    type Rejection = ExtensionRejection;
}
impl<T> IntoResponse for Extension<T> where T: Clone + Send + Sync + 'static {}
impl<T> IntoResponseParts for Extension<T> where T: Clone + Send + Sync + 'static {
    type Error = Infallible;
}
impl<S, T> Layer<S> for Extension<T> where T: Clone + Send + Sync + 'static {
    type Service = AddExtension<S, T>;
}
impl<T, S> OptionalFromRequestParts<S> for Extension<T> where T: Clone + Send + Sync + 'static, S: Send + Sync {
    type Rejection = Infallible;
}
impl<T: Copy> Copy for Extension<T> {}
impl<T> Send for Extension<T> where T: Send {}
impl<T> Sync for Extension<T> where T: Sync {}
impl<T> Unpin for Extension<T> where T: Unpin {}
impl<T: Clone> Clone for Form<T> {}
impl<T: Default> Default for Form<T> {}
impl<T> Deref for Form<T> {
    type Target = T;
}
impl<T> DerefMut for Form<T> {}
impl<T, S> FromRequest<S> for Form<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = FormRejection;
}
impl<T> IntoResponse for Form<T> where T: Serialize {}
impl<T: Copy> Copy for Form<T> {}
impl<T> Send for Form<T> where T: Send {}
impl<T> Sync for Form<T> where T: Sync {}
impl<T> Unpin for Form<T> where T: Unpin {}
impl<T> Json<T> where T: DeserializeOwned {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}
impl<T: Clone> Clone for Json<T> {}
impl<T: Default> Default for Json<T> {}
impl<T> Deref for Json<T> {
    type Target = T;
}
impl<T> DerefMut for Json<T> {}
impl<T> From<T> for Json<T> {}
impl<T, S> FromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = JsonRejection;
}
impl<T> IntoResponse for Json<T> where T: Serialize {}
impl<T, S> OptionalFromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = JsonRejection;
}
impl<T: Copy> Copy for Json<T> {}
impl<T> Send for Json<T> where T: Send {}
impl<T> Sync for Json<T> where T: Sync {}
impl<T> Unpin for Json<T> where T: Unpin {}
impl RequestExt for Request<Body> {}
impl RequestPartsExt for Parts {}
impl<S> Drop for Router<S> {}
impl<S> Router<S> where S: Clone + Send + Sync + 'static {
    pub fn new() -> Self;
    pub fn without_v07_checks(self) -> Self;
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
    pub fn route_service<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn nest_service<T>(self, path: &str, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn merge<R>(self, other: R) -> Self where R: Into<Router<S>>;
    pub fn layer<L>(self, layer: L) -> Router<S> where L: Layer<Route> + Clone + Send + Sync + 'static, L::Service: Service<Request> + Clone + Send + Sync + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Error: Into<Infallible> + 'static, <L::Service as Service<Request>>::Future: Send + 'static;
    pub fn route_layer<L>(self, layer: L) -> Self where L: Layer<Route> + Clone + Send + Sync + 'static, L::Service: Service<Request> + Clone + Send + Sync + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Error: Into<Infallible> + 'static, <L::Service as Service<Request>>::Future: Send + 'static;
    pub fn has_routes(&self) -> bool;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn fallback_service<T>(self, service: T) -> Self where T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn reset_fallback(self) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
    pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
    pub fn into_service<B>(self) -> RouterIntoService<B, S>;
}
impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
}
impl<S> Clone for Router<S> {}
impl<S> Default for Router<S> where S: Clone + Send + Sync + 'static {}
impl<L> Service<IncomingStream<'_, L>> for Router<()> where L: Listener {
    type Response = Router;
    type Error = Infallible;
    type Future = Ready<Result<<Router as Service<IncomingStream<'_, L>>>::Response, <Router as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<B> Service<Request<B>> for Router<()> where B: HttpBody<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}
impl<S, R> ServiceExt<R> for S where S: Service<R> + Sized {}
