use std::convert::From;
use std::default::Default;
use std::error::Error;
use std::fmt::Display;
use std::string::String;
pub use crate::extract::path::{FailedToDeserializePathParams, InvalidUtf8InPathParam};
pub enum BytesRejection { FailedToBufferBody(FailedToBufferBody), }
pub enum ExtensionRejection { MissingExtension(MissingExtension), }
pub enum FailedToBufferBody { LengthLimitError(LengthLimitError), UnknownBodyError(UnknownBodyError), }
pub struct FailedToDeserializeForm;
pub struct FailedToDeserializeFormBody;
pub struct FailedToDeserializeQueryString;
pub enum FormRejection { InvalidFormContentType(InvalidFormContentType), FailedToDeserializeForm(FailedToDeserializeForm), FailedToDeserializeFormBody(FailedToDeserializeFormBody), BytesRejection(BytesRejection), }
pub struct InvalidFormContentType;
pub struct InvalidUtf8;
pub struct JsonDataError;
pub enum JsonRejection { JsonDataError(JsonDataError), JsonSyntaxError(JsonSyntaxError), MissingJsonContentType(MissingJsonContentType), BytesRejection(BytesRejection), }
pub struct JsonSyntaxError;
pub struct LengthLimitError;
pub struct MatchedPathMissing;
pub enum MatchedPathRejection { MatchedPathMissing(MatchedPathMissing), }
pub struct MissingExtension;
pub struct MissingJsonContentType;
pub struct MissingPathParams;
pub struct NestedPathRejection;
pub enum PathRejection { FailedToDeserializePathParams(FailedToDeserializePathParams), MissingPathParams(MissingPathParams), }
pub enum QueryRejection { FailedToDeserializeQueryString(FailedToDeserializeQueryString), }
pub enum RawFormRejection { InvalidFormContentType(InvalidFormContentType), BytesRejection(BytesRejection), }
pub enum RawPathParamsRejection { InvalidUtf8InPathParam(InvalidUtf8InPathParam), MissingPathParams(MissingPathParams), }
pub enum StringRejection { FailedToBufferBody(FailedToBufferBody), InvalidUtf8(InvalidUtf8), }
pub struct UnknownBodyError;
impl BytesRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for BytesRejection {}
impl Error for BytesRejection {}
impl From<FailedToBufferBody> for BytesRejection {}
impl IntoResponse for BytesRejection {}
impl ExtensionRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for ExtensionRejection {}
impl Error for ExtensionRejection {}
impl From<MissingExtension> for ExtensionRejection {}
impl IntoResponse for ExtensionRejection {}
impl FailedToBufferBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToBufferBody {}
impl Error for FailedToBufferBody {}
impl From<LengthLimitError> for FailedToBufferBody {}
impl From<UnknownBodyError> for FailedToBufferBody {}
impl IntoResponse for FailedToBufferBody {}
impl FailedToDeserializeForm {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializeForm {}
impl Error for FailedToDeserializeForm {}
impl IntoResponse for FailedToDeserializeForm {}
impl FailedToDeserializeFormBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializeFormBody {}
impl Error for FailedToDeserializeFormBody {}
impl IntoResponse for FailedToDeserializeFormBody {}
impl FailedToDeserializeQueryString {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializeQueryString {}
impl Error for FailedToDeserializeQueryString {}
impl IntoResponse for FailedToDeserializeQueryString {}
impl FormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FormRejection {}
impl Error for FormRejection {}
impl From<BytesRejection> for FormRejection {}
impl From<FailedToDeserializeForm> for FormRejection {}
impl From<FailedToDeserializeFormBody> for FormRejection {}
impl From<InvalidFormContentType> for FormRejection {}
impl IntoResponse for FormRejection {}
impl InvalidFormContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Default for InvalidFormContentType {}
impl Display for InvalidFormContentType {}
impl Error for InvalidFormContentType {}
impl IntoResponse for InvalidFormContentType {}
impl InvalidUtf8 {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidUtf8 {}
impl Error for InvalidUtf8 {}
impl IntoResponse for InvalidUtf8 {}
impl JsonDataError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for JsonDataError {}
impl Error for JsonDataError {}
impl IntoResponse for JsonDataError {}
impl JsonRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for JsonRejection {}
impl Error for JsonRejection {}
impl From<BytesRejection> for JsonRejection {}
impl From<JsonDataError> for JsonRejection {}
impl From<JsonSyntaxError> for JsonRejection {}
impl From<MissingJsonContentType> for JsonRejection {}
impl IntoResponse for JsonRejection {}
impl JsonSyntaxError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for JsonSyntaxError {}
impl Error for JsonSyntaxError {}
impl IntoResponse for JsonSyntaxError {}
impl LengthLimitError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for LengthLimitError {}
impl Error for LengthLimitError {}
impl IntoResponse for LengthLimitError {}
impl MatchedPathMissing {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Default for MatchedPathMissing {}
impl Display for MatchedPathMissing {}
impl Error for MatchedPathMissing {}
impl IntoResponse for MatchedPathMissing {}
impl MatchedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MatchedPathRejection {}
impl Error for MatchedPathRejection {}
impl From<MatchedPathMissing> for MatchedPathRejection {}
impl IntoResponse for MatchedPathRejection {}
impl MissingExtension {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MissingExtension {}
impl Error for MissingExtension {}
impl IntoResponse for MissingExtension {}
impl MissingJsonContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Default for MissingJsonContentType {}
impl Display for MissingJsonContentType {}
impl Error for MissingJsonContentType {}
impl IntoResponse for MissingJsonContentType {}
impl MissingPathParams {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Default for MissingPathParams {}
impl Display for MissingPathParams {}
impl Error for MissingPathParams {}
impl IntoResponse for MissingPathParams {}
impl NestedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Default for NestedPathRejection {}
impl Display for NestedPathRejection {}
impl Error for NestedPathRejection {}
impl IntoResponse for NestedPathRejection {}
impl PathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for PathRejection {}
impl Error for PathRejection {}
impl From<FailedToDeserializePathParams> for PathRejection {}
impl From<MissingPathParams> for PathRejection {}
impl IntoResponse for PathRejection {}
impl QueryRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for QueryRejection {}
impl Error for QueryRejection {}
impl From<FailedToDeserializeQueryString> for QueryRejection {}
impl IntoResponse for QueryRejection {}
impl RawFormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for RawFormRejection {}
impl Error for RawFormRejection {}
impl From<BytesRejection> for RawFormRejection {}
impl From<InvalidFormContentType> for RawFormRejection {}
impl IntoResponse for RawFormRejection {}
impl RawPathParamsRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for RawPathParamsRejection {}
impl Error for RawPathParamsRejection {}
impl From<InvalidUtf8InPathParam> for RawPathParamsRejection {}
impl From<MissingPathParams> for RawPathParamsRejection {}
impl IntoResponse for RawPathParamsRejection {}
impl StringRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for StringRejection {}
impl Error for StringRejection {}
impl From<FailedToBufferBody> for StringRejection {}
impl From<InvalidUtf8> for StringRejection {}
impl IntoResponse for StringRejection {}
impl UnknownBodyError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for UnknownBodyError {}
impl Error for UnknownBodyError {}
impl IntoResponse for UnknownBodyError {}
