use crate::response::IntoResponse;
use http::StatusCode;
use std::cmp::{Eq, PartialEq};
use std::error::Error;
use std::fmt::Display;
use std::iter::Iterator;
use std::ops::Drop;
use std::string::String;
pub use crate::extract::{Path, RawPathParams};
pub enum ErrorKind { WrongNumberOfParameters { got: usize, expected: usize, }, ParseErrorAtKey { key: String, value: String, expected_type: &'static str, }, ParseErrorAtIndex { index: usize, value: String, expected_type: &'static str, }, ParseError { value: String, expected_type: &'static str, }, InvalidUtf8InPathParam { key: String, }, UnsupportedType { name: &'static str, }, DeserializeError { key: String, value: String, message: String, }, Message(String), }
pub struct FailedToDeserializePathParams;
pub struct InvalidUtf8InPathParam;
pub struct RawPathParamsIter<'a>;
impl Display for ErrorKind {}
impl PartialEq for ErrorKind {}
impl Eq for ErrorKind {}
impl Drop for FailedToDeserializePathParams {}
impl FailedToDeserializePathParams {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializePathParams {}
impl Error for FailedToDeserializePathParams {}
impl IntoResponse for FailedToDeserializePathParams {}
impl Drop for InvalidUtf8InPathParam {}
impl InvalidUtf8InPathParam {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidUtf8InPathParam {}
impl Error for InvalidUtf8InPathParam {}
impl IntoResponse for InvalidUtf8InPathParam {}
impl<'a> Iterator for RawPathParamsIter<'a> {
    type Item = (&'a str, &'a str);
}
