use crate::extract::Request;
use crate::handler::Handler;
use crate::response::{IntoResponse, Response};
use std::clone::Clone;
use std::convert::Infallible;
use std::default::Default;
use std::marker::{Copy, Send, Sync};
use tower_service::Service;
pub use crate::Router;
pub struct MethodFilter;
pub struct MethodRouter<S = (), E = Infallible>;
pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn head<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn options<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn post<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn put<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn get_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn head_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn options_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn post_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn put_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn any_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
impl Clone for MethodFilter {}
impl Copy for MethodFilter {}
impl MethodFilter {
    pub const CONNECT: Self;
    pub const DELETE: Self;
    pub const GET: Self;
    pub const HEAD: Self;
    pub const OPTIONS: Self;
    pub const PATCH: Self;
    pub const POST: Self;
    pub const PUT: Self;
    pub const TRACE: Self;
    pub const fn or(self, other: Self) -> Self;
}
impl<S> MethodRouter<S, Infallible> where S: Clone {
    pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn connect<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn delete<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn get<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn head<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn options<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn patch<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn post<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn put<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn trace<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
}
impl<S, E> MethodRouter<S, E> where S: Clone {
    pub fn new() -> Self;
    pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
    pub fn merge(self, other: MethodRouter<S, E>) -> Self;
}
impl<S, E> Clone for MethodRouter<S, E> {}
impl<S, E> Default for MethodRouter<S, E> where S: Clone {}
