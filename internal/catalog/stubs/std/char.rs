use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, IntoIterator, Iterator};
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::Drop;
use crate::option::Option;
use crate::result::Result;
pub struct CharTryFromError {}
pub struct DecodeUtf16<I> where I: Iterator<Item = u16> { _0: I }
pub struct DecodeUtf16Error {}
pub struct EscapeDebug {}
pub struct EscapeDefault {}
pub struct EscapeUnicode {}
pub const MAX: char;
pub struct ParseCharError {}
pub const REPLACEMENT_CHARACTER: char;
pub struct ToLowercase {}
pub struct ToUppercase {}
pub struct TryFromCharError {}
pub const UNICODE_VERSION: (u8, u8, u8);
pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> where I: IntoIterator<Item = u16>;
pub fn from_digit(num: u32, radix: u32) -> Option<char>;
pub fn from_u32(i: u32) -> Option<char>;
pub unsafe fn from_u32_unchecked(i: u32) -> char;
impl Clone for CharTryFromError {}
impl Eq for CharTryFromError {}
impl PartialEq for CharTryFromError {}
impl Error for CharTryFromError {}
impl Debug for CharTryFromError {}
impl Display for CharTryFromError {}
impl Copy for CharTryFromError {}
impl Send for CharTryFromError {}
impl Sync for CharTryFromError {}
impl Unpin for CharTryFromError {}
impl<I> Clone for DecodeUtf16<I> where I: Clone + Iterator<Item = u16> {}
impl<I> Debug for DecodeUtf16<I> where I: Debug + Iterator<Item = u16> {}
impl<I> FusedIterator for DecodeUtf16<I> where I: Iterator<Item = u16> + FusedIterator {}
impl<I> Iterator for DecodeUtf16<I> where I: Iterator<Item = u16> {
    type Item = Result<char, DecodeUtf16Error>;
}
impl<I> Send for DecodeUtf16<I> where I: Send {}
impl<I> Sync for DecodeUtf16<I> where I: Sync {}
impl<I> Unpin for DecodeUtf16<I> where I: Unpin {}
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16;
}
impl Clone for DecodeUtf16Error {}
impl Eq for DecodeUtf16Error {}
impl PartialEq for DecodeUtf16Error {}
impl Error for DecodeUtf16Error {}
impl Debug for DecodeUtf16Error {}
impl Display for DecodeUtf16Error {}
impl Send for DecodeUtf16Error {}
impl Sync for DecodeUtf16Error {}
impl Unpin for DecodeUtf16Error {}
impl Clone for EscapeDebug {}
impl Debug for EscapeDebug {}
impl Display for EscapeDebug {}
impl ExactSizeIterator for EscapeDebug {}
impl FusedIterator for EscapeDebug {}
impl Iterator for EscapeDebug {
    type Item = char;
}
impl Send for EscapeDebug {}
impl Sync for EscapeDebug {}
impl Unpin for EscapeDebug {}
impl Clone for EscapeDefault {}
impl Debug for EscapeDefault {}
impl Display for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = char;
}
impl Send for EscapeDefault {}
impl Sync for EscapeDefault {}
impl Unpin for EscapeDefault {}
impl Clone for EscapeUnicode {}
impl Debug for EscapeUnicode {}
impl Display for EscapeUnicode {}
impl ExactSizeIterator for EscapeUnicode {}
impl FusedIterator for EscapeUnicode {}
impl Iterator for EscapeUnicode {
    type Item = char;
}
impl Send for EscapeUnicode {}
impl Sync for EscapeUnicode {}
impl Unpin for EscapeUnicode {}
impl Clone for ParseCharError {}
impl Eq for ParseCharError {}
impl PartialEq for ParseCharError {}
impl Error for ParseCharError {}
impl Debug for ParseCharError {}
impl Display for ParseCharError {}
impl Send for ParseCharError {}
impl Sync for ParseCharError {}
impl Unpin for ParseCharError {}
impl Drop for ToLowercase {}
impl Clone for ToLowercase {}
impl Debug for ToLowercase {}
impl Display for ToLowercase {}
impl DoubleEndedIterator for ToLowercase {}
impl ExactSizeIterator for ToLowercase {}
impl FusedIterator for ToLowercase {}
impl Iterator for ToLowercase {
    type Item = char;
}
impl Send for ToLowercase {}
impl Sync for ToLowercase {}
impl Unpin for ToLowercase {}
impl Drop for ToUppercase {}
impl Clone for ToUppercase {}
impl Debug for ToUppercase {}
impl Display for ToUppercase {}
impl DoubleEndedIterator for ToUppercase {}
impl ExactSizeIterator for ToUppercase {}
impl FusedIterator for ToUppercase {}
impl Iterator for ToUppercase {
    type Item = char;
}
impl Send for ToUppercase {}
impl Sync for ToUppercase {}
impl Unpin for ToUppercase {}
impl Clone for TryFromCharError {}
impl Eq for TryFromCharError {}
impl PartialEq for TryFromCharError {}
impl Error for TryFromCharError {}
impl Debug for TryFromCharError {}
impl Display for TryFromCharError {}
impl Copy for TryFromCharError {}
impl Send for TryFromCharError {}
impl Sync for TryFromCharError {}
impl Unpin for TryFromCharError {}
