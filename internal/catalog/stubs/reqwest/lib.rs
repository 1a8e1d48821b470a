pub mod blocking;
pub mod header;
use crate::header::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Borrow;
use std::boxed::Box;
use std::clone::Clone;
use std::cmp::{Ord, PartialEq, PartialOrd};
use std::convert::{AsRef, From, Into, TryFrom, TryInto};
use std::default::Default;
use std::fmt::Display;
use std::future::Future;
use std::iter::IntoIterator;
use std::marker::{Copy, Send, Sized, Sync};
use std::net::{IpAddr, SocketAddr};
use std::ops::{Drop, Fn, Index, Range, RangeFrom, RangeFull, RangeTo};
use std::option::Option;
use std::path::{Path, PathBuf};
use std::str::{FromStr, Split};
use std::string::String;
use std::sync::Arc;
use std::time::Duration;
use std::vec::Vec;
pub struct Body;
pub struct Client;
pub struct ClientBuilder;
pub struct Error;
pub trait IntoUrl: IntoUrlSealed {}
pub struct Method;
pub struct NoProxy;
pub struct Proxy;
pub struct Request;
pub struct RequestBuilder;
pub struct Response;
pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}
pub type Result<T> = std::result::Result<T, Error>;
pub struct StatusCode;
pub struct Upgraded;
pub struct Url;
pub struct Version;
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;
impl Drop for Body {}
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap<B>(inner: B) -> Body where B: HttpBody + Send + Sync + 'static, B::Data: Into<Bytes>, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}
impl Default for Body {}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<Bytes> for Body {}
impl From<Response> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}
impl Drop for Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>>;
}
impl Clone for Client {}
impl Default for Client {}
impl Drop for ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder where R: IntoResolve;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxCloneSyncService<Unnameable, Conn, Box<dyn std::error::Error + Send + Sync>>> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = Box<dyn std::error::Error + Send + Sync>> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
impl Default for ClientBuilder {}
impl From<ClientBuilder> for crate::blocking::ClientBuilder {}
impl Drop for Error {}
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl IntoUrl for String {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}
impl Drop for Method {}
impl Method {
    pub const GET: Method;
    pub const POST: Method;
    pub const PUT: Method;
    pub const DELETE: Method;
    pub const HEAD: Method;
    pub const OPTIONS: Method;
    pub const CONNECT: Method;
    pub const PATCH: Method;
    pub const TRACE: Method;
    pub const QUERY: Method;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<Method, InvalidMethod>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Method {}
impl Clone for Method {}
impl Default for Method {}
impl Display for Method {}
impl From<&Method> for Method {}
impl FromStr for Method {
    type Err = InvalidMethod;
}
impl Ord for Method {}
impl PartialEq for Method {}
impl PartialOrd for Method {}
impl TryFrom<&[u8]> for Method {
    type Error = InvalidMethod;
}
impl TryFrom<&str> for Method {
    type Error = InvalidMethod;
}
impl Drop for NoProxy {}
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}
impl Clone for NoProxy {}
impl Default for NoProxy {}
impl Drop for Proxy {}
impl Proxy {
    pub fn http<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy where F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}
impl Clone for Proxy {}
impl Drop for Request {}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<Request<T>> for Request where T: Into<Body> {
    type Error = Error;
}
impl TryFrom<Request> for Request<Body> {
    type Error = Error;
}
impl Drop for RequestBuilder {}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
impl Drop for Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
    pub async fn upgrade(self) -> Result<Upgraded>;
}
impl<T: Into<Body>> From<Response<T>> for Response {}
impl From<Response> for Response<Body> {}
impl StatusCode {
    pub fn from_u16(src: u16) -> std::result::Result<StatusCode, InvalidStatusCode>;
    pub fn from_bytes(src: &[u8]) -> std::result::Result<StatusCode, InvalidStatusCode>;
    pub fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    pub fn canonical_reason(&self) -> Option<&'static str>;
    pub fn is_informational(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
    pub const CONTINUE: StatusCode;
    pub const SWITCHING_PROTOCOLS: StatusCode;
    pub const PROCESSING: StatusCode;
    pub const EARLY_HINTS: StatusCode;
    pub const OK: StatusCode;
    pub const CREATED: StatusCode;
    pub const ACCEPTED: StatusCode;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode;
    pub const NO_CONTENT: StatusCode;
    pub const RESET_CONTENT: StatusCode;
    pub const PARTIAL_CONTENT: StatusCode;
    pub const MULTI_STATUS: StatusCode;
    pub const ALREADY_REPORTED: StatusCode;
    pub const IM_USED: StatusCode;
    pub const MULTIPLE_CHOICES: StatusCode;
    pub const MOVED_PERMANENTLY: StatusCode;
    pub const FOUND: StatusCode;
    pub const SEE_OTHER: StatusCode;
    pub const NOT_MODIFIED: StatusCode;
    pub const USE_PROXY: StatusCode;
    pub const TEMPORARY_REDIRECT: StatusCode;
    pub const PERMANENT_REDIRECT: StatusCode;
    pub const BAD_REQUEST: StatusCode;
    pub const UNAUTHORIZED: StatusCode;
    pub const PAYMENT_REQUIRED: StatusCode;
    pub const FORBIDDEN: StatusCode;
    pub const NOT_FOUND: StatusCode;
    pub const METHOD_NOT_ALLOWED: StatusCode;
    pub const NOT_ACCEPTABLE: StatusCode;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode;
    pub const REQUEST_TIMEOUT: StatusCode;
    pub const CONFLICT: StatusCode;
    pub const GONE: StatusCode;
    pub const LENGTH_REQUIRED: StatusCode;
    pub const PRECONDITION_FAILED: StatusCode;
    pub const PAYLOAD_TOO_LARGE: StatusCode;
    pub const URI_TOO_LONG: StatusCode;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode;
    pub const RANGE_NOT_SATISFIABLE: StatusCode;
    pub const EXPECTATION_FAILED: StatusCode;
    pub const IM_A_TEAPOT: StatusCode;
    pub const MISDIRECTED_REQUEST: StatusCode;
    pub const UNPROCESSABLE_ENTITY: StatusCode;
    pub const LOCKED: StatusCode;
    pub const FAILED_DEPENDENCY: StatusCode;
    pub const TOO_EARLY: StatusCode;
    pub const UPGRADE_REQUIRED: StatusCode;
    pub const PRECONDITION_REQUIRED: StatusCode;
    pub const TOO_MANY_REQUESTS: StatusCode;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode;
    pub const INTERNAL_SERVER_ERROR: StatusCode;
    pub const NOT_IMPLEMENTED: StatusCode;
    pub const BAD_GATEWAY: StatusCode;
    pub const SERVICE_UNAVAILABLE: StatusCode;
    pub const GATEWAY_TIMEOUT: StatusCode;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode;
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode;
    pub const INSUFFICIENT_STORAGE: StatusCode;
    pub const LOOP_DETECTED: StatusCode;
    pub const NOT_EXTENDED: StatusCode;
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode;
}
impl Clone for StatusCode {}
impl Default for StatusCode {}
impl Display for StatusCode {}
impl From<&StatusCode> for StatusCode {}
impl FromStr for StatusCode {
    type Err = InvalidStatusCode;
}
impl Ord for StatusCode {}
impl PartialEq for StatusCode {}
impl PartialOrd for StatusCode {}
impl TryFrom<&[u8]> for StatusCode {
    type Error = InvalidStatusCode;
}
impl TryFrom<&str> for StatusCode {
    type Error = InvalidStatusCode;
}
impl TryFrom<u16> for StatusCode {
    type Error = InvalidStatusCode;
}
impl Copy for StatusCode {}
impl Drop for Upgraded {}
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl From<Upgraded> for Upgraded {}
impl !Sync for Upgraded {}
impl Drop for Url {}
impl Url {
    pub fn parse(input: &str) -> std::result::Result<Url, ParseError>;
    pub fn parse_with_params<I, K, V>(input: &str, iter: I) -> std::result::Result<Url, ParseError> where I: IntoIterator, <I as IntoIterator>::Item: Borrow<(K, V)>, K: AsRef<str>, V: AsRef<str>;
    pub fn join(&self, input: &str) -> std::result::Result<Url, ParseError>;
    pub fn make_relative(&self, url: &Url) -> Option<String>;
    pub fn options<'a>() -> ParseOptions<'a>;
    pub fn as_str(&self) -> &str;
    pub fn origin(&self) -> Origin;
    pub fn scheme(&self) -> &str;
    pub fn is_special(&self) -> bool;
    pub fn has_authority(&self) -> bool;
    pub fn authority(&self) -> &str;
    pub fn cannot_be_a_base(&self) -> bool;
    pub fn username(&self) -> &str;
    pub fn password(&self) -> Option<&str>;
    pub fn has_host(&self) -> bool;
    pub fn host_str(&self) -> Option<&str>;
    pub fn host(&self) -> Option<Host<&str>>;
    pub fn domain(&self) -> Option<&str>;
    pub fn port(&self) -> Option<u16>;
    pub fn port_or_known_default(&self) -> Option<u16>;
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::result::Result<Vec<SocketAddr>, std::io::Error>;
    pub fn path(&self) -> &str;
    pub fn path_segments(&self) -> Option<Split<'_, char>>;
    pub fn query(&self) -> Option<&str>;
    pub fn query_pairs(&self) -> Parse<'_>;
    pub fn fragment(&self) -> Option<&str>;
    pub fn set_fragment(&mut self, fragment: Option<&str>);
    pub fn set_query(&mut self, query: Option<&str>);
    pub fn query_pairs_mut(&mut self) -> Serializer<'_, UrlQuery<'_>>;
    pub fn set_path(&mut self, path: &str);
    pub fn path_segments_mut(&mut self) -> std::result::Result<PathSegmentsMut<'_>, ()>;
    pub fn set_port(&mut self, port: Option<u16>) -> std::result::Result<(), ()>;
    pub fn set_host(&mut self, host: Option<&str>) -> std::result::Result<(), ParseError>;
    pub fn set_ip_host(&mut self, address: IpAddr) -> std::result::Result<(), ()>;
    pub fn set_password(&mut self, password: Option<&str>) -> std::result::Result<(), ()>;
    pub fn set_username(&mut self, username: &str) -> std::result::Result<(), ()>;
    pub fn set_scheme(&mut self, scheme: &str) -> std::result::Result<(), ()>;
    pub fn from_file_path<P>(path: P) -> std::result::Result<Url, ()> where P: AsRef<Path>;
    pub fn from_directory_path<P>(path: P) -> std::result::Result<Url, ()> where P: AsRef<Path>;
    pub fn to_file_path(&self) -> std::result::Result<PathBuf, ()>;
}
impl AsRef<str> for Url {}
impl Clone for Url {}
impl Display for Url {}
impl FromStr for Url {
    type Err = ParseError;
}
impl Index<Range<Position>> for Url {
    type Output = str;
}
impl Index<RangeFrom<Position>> for Url {
    type Output = str;
}
impl Index<RangeFull> for Url {
    type Output = str;
}
impl Index<RangeTo<Position>> for Url {
    type Output = str;
}
impl Ord for Url {}
impl PartialEq for Url {}
impl PartialOrd for Url {}
impl<'a> TryFrom<&'a str> for Url {
    type Error = ParseError;
}
impl IntoUrl for Url {}
impl Version {
    pub const HTTP_09: Version;
    pub const HTTP_10: Version;
    pub const HTTP_11: Version;
    pub const HTTP_2: Version;
    pub const HTTP_3: Version;
}
impl Clone for Version {}
impl Default for Version {}
impl Ord for Version {}
impl PartialEq for Version {}
impl PartialOrd for Version {}
impl Copy for Version {}
