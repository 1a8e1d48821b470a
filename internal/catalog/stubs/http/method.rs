use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::convert::{AsRef, From, TryFrom};
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::hash::Hash;
use std::result::Result;
use std::str::FromStr;
pub struct InvalidMethod;
pub struct Method;
impl Display for InvalidMethod {}
impl Error for InvalidMethod {}
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
    pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
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
impl Hash for Method {}
impl Ord for Method {}
impl PartialEq for Method {}
impl PartialOrd for Method {}
impl TryFrom<&[u8]> for Method {
    type Error = InvalidMethod;
}
impl TryFrom<&str> for Method {
    type Error = InvalidMethod;
}
impl Eq for Method {}
