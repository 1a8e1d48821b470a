use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::error::Error;
use crate::fmt::Display;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use crate::marker::Copy;
use crate::ops::Drop;
use crate::option::Option;
use crate::result::Result;
pub struct CharTryFromError;
pub struct DecodeUtf16<I> where I: Iterator<Item = u16> { _0: I }
pub struct DecodeUtf16Error;
pub struct EscapeDebug;
pub struct EscapeDefault;
pub struct EscapeUnicode;
pub const MAX: char;
pub struct ParseCharError;
pub const REPLACEMENT_CHARACTER: char;
pub struct ToLowercase;
pub struct ToUppercase;
pub struct TryFromCharError;
pub const UNICODE_VERSION: (u8, u8, u8);
pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> where I: IntoIterator<Item = u16>;
pub fn from_digit(num: u32, radix: u32) -> Option<char>;
pub fn from_u32(i: u32) -> Option<char>;
pub unsafe fn from_u32_unchecked(i: u32) -> char;
impl Clone for CharTryFromError {}
impl Display for CharTryFromError {}
impl Error for CharTryFromError {}
impl PartialEq for CharTryFromError {}
impl Copy for CharTryFromError {}
impl Eq for CharTryFromError {}
impl<I> Clone for DecodeUtf16<I> where I: Clone + Iterator<Item = u16> {}
impl<I> Iterator for DecodeUtf16<I> where I: Iterator<Item = u16> {
    type Item = Result<char, DecodeUtf16Error>;
}
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16;
}
impl Clone for DecodeUtf16Error {}
impl Display for DecodeUtf16Error {}
impl Error for DecodeUtf16Error {}
impl PartialEq for DecodeUtf16Error {}
impl Eq for DecodeUtf16Error {}
impl Clone for EscapeDebug {}
impl Display for EscapeDebug {}
impl ExactSizeIterator for EscapeDebug {}
impl Iterator for EscapeDebug {
    type Item = char;
}
impl Clone for EscapeDefault {}
impl Display for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = char;
}
impl Clone for EscapeUnicode {}
impl Display for EscapeUnicode {}
impl ExactSizeIterator for EscapeUnicode {}
impl Iterator for EscapeUnicode {
    type Item = char;
}
impl Clone for ParseCharError {}
impl Display for ParseCharError {}
impl Error for ParseCharError {}
impl PartialEq for ParseCharError {}
impl Eq for ParseCharError {}
impl Drop for ToLowercase {}
impl Clone for ToLowercase {}
impl Display for ToLowercase {}
impl DoubleEndedIterator for ToLowercase {}
impl ExactSizeIterator for ToLowercase {}
impl Iterator for ToLowercase {
    type Item = char;
}
impl Drop for ToUppercase {}
impl Clone for ToUppercase {}
impl Display for ToUppercase {}
impl DoubleEndedIterator for ToUppercase {}
impl ExactSizeIterator for ToUppercase {}
impl Iterator for ToUppercase {
    type Item = char;
}
impl Clone for TryFromCharError {}
impl Display for TryFromCharError {}
impl Error for TryFromCharError {}
impl PartialEq for TryFromCharError {}
impl Copy for TryFromCharError {}
impl Eq for TryFromCharError {}
