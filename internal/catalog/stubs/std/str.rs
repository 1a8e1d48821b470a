pub mod pattern;
use crate::boxed::Box;
use crate::char::ParseCharError;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, FusedIterator, Iterator};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::num::{ParseFloatError, ParseIntError};
use crate::option::Option;
use crate::result::Result;
use crate::str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher};
pub struct Bytes<'a> {}
pub struct CharIndices<'a> {}
pub struct Chars<'a> {}
pub struct EncodeUtf16<'a> {}
pub struct EscapeDebug<'a> {}
pub struct EscapeDefault<'a> {}
pub struct EscapeUnicode<'a> {}
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub struct Lines<'a> {}
pub struct LinesAny<'a> {}
pub struct MatchIndices<'a, P> where P: Pattern {}
pub struct Matches<'a, P> where P: Pattern {}
pub struct ParseBoolError;
pub struct RMatchIndices<'a, P> where P: Pattern {}
pub struct RMatches<'a, P> where P: Pattern {}
pub struct RSplit<'a, P> where P: Pattern {}
pub struct RSplitN<'a, P> where P: Pattern {}
pub struct RSplitTerminator<'a, P> where P: Pattern {}
pub struct Split<'a, P> where P: Pattern {}
pub struct SplitAsciiWhitespace<'a> {}
pub struct SplitInclusive<'a, P> where P: Pattern {}
pub struct SplitN<'a, P> where P: Pattern {}
pub struct SplitTerminator<'a, P> where P: Pattern {}
pub struct SplitWhitespace<'a> {}
pub struct Utf8Chunk<'a> {}
pub struct Utf8Chunks<'a> {}
pub struct Utf8Error {}
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
impl FromStr for bool {
    type Err = ParseBoolError;
}
impl FromStr for char {
    type Err = ParseCharError;
}
impl FromStr for f32 {
    type Err = ParseFloatError;
}
impl FromStr for f64 {
    type Err = ParseFloatError;
}
impl FromStr for i128 {
    type Err = ParseIntError;
}
impl FromStr for i16 {
    type Err = ParseIntError;
}
impl FromStr for i32 {
    type Err = ParseIntError;
}
impl FromStr for i64 {
    type Err = ParseIntError;
}
impl FromStr for i8 {
    type Err = ParseIntError;
}
impl FromStr for isize {
    type Err = ParseIntError;
}
impl FromStr for u128 {
    type Err = ParseIntError;
}
impl FromStr for u16 {
    type Err = ParseIntError;
}
impl FromStr for u32 {
    type Err = ParseIntError;
}
impl FromStr for u64 {
    type Err = ParseIntError;
}
impl FromStr for u8 {
    type Err = ParseIntError;
}
impl FromStr for usize {
    type Err = ParseIntError;
}
impl<'a> Clone for Bytes<'a> {}
impl<'a> Debug for Bytes<'a> {}
impl DoubleEndedIterator for Bytes<'_> {}
impl ExactSizeIterator for Bytes<'_> {}
impl FusedIterator for Bytes<'_> {}
impl Iterator for Bytes<'_> {
    type Item = u8;
}
impl<'a> Send for Bytes<'a> {}
impl<'a> Sync for Bytes<'a> {}
impl<'a> Unpin for Bytes<'a> {}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl<'a> Clone for CharIndices<'a> {}
impl<'a> Debug for CharIndices<'a> {}
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl FusedIterator for CharIndices<'_> {}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
}
impl<'a> Send for CharIndices<'a> {}
impl<'a> Sync for CharIndices<'a> {}
impl<'a> Unpin for CharIndices<'a> {}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}
impl<'a> Clone for Chars<'a> {}
impl Debug for Chars<'_> {}
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl FusedIterator for Chars<'_> {}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
}
impl<'a> Send for Chars<'a> {}
impl<'a> Sync for Chars<'a> {}
impl<'a> Unpin for Chars<'a> {}
impl<'a> Clone for EncodeUtf16<'a> {}
impl Debug for EncodeUtf16<'_> {}
impl FusedIterator for EncodeUtf16<'_> {}
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
}
impl<'a> Send for EncodeUtf16<'a> {}
impl<'a> Sync for EncodeUtf16<'a> {}
impl<'a> Unpin for EncodeUtf16<'a> {}
impl<'a> Clone for EscapeDebug<'a> {}
impl<'a> Debug for EscapeDebug<'a> {}
impl<'a> Display for EscapeDebug<'a> {}
impl<'a> FusedIterator for EscapeDebug<'a> {}
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
}
impl<'a> Send for EscapeDebug<'a> {}
impl<'a> Sync for EscapeDebug<'a> {}
impl<'a> Unpin for EscapeDebug<'a> {}
impl<'a> Clone for EscapeDefault<'a> {}
impl<'a> Debug for EscapeDefault<'a> {}
impl<'a> Display for EscapeDefault<'a> {}
impl<'a> FusedIterator for EscapeDefault<'a> {}
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
}
impl<'a> Send for EscapeDefault<'a> {}
impl<'a> Sync for EscapeDefault<'a> {}
impl<'a> Unpin for EscapeDefault<'a> {}
impl<'a> Clone for EscapeUnicode<'a> {}
impl<'a> Debug for EscapeUnicode<'a> {}
impl<'a> Display for EscapeUnicode<'a> {}
impl<'a> FusedIterator for EscapeUnicode<'a> {}
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
}
impl<'a> Send for EscapeUnicode<'a> {}
impl<'a> Sync for EscapeUnicode<'a> {}
impl<'a> Unpin for EscapeUnicode<'a> {}
impl<'a> Clone for Lines<'a> {}
impl<'a> Debug for Lines<'a> {}
impl<'a> DoubleEndedIterator for Lines<'a> {}
impl FusedIterator for Lines<'_> {}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
}
impl<'a> Send for Lines<'a> {}
impl<'a> Sync for Lines<'a> {}
impl<'a> Unpin for Lines<'a> {}
impl<'a> Clone for LinesAny<'a> {}
impl<'a> Debug for LinesAny<'a> {}
impl<'a> DoubleEndedIterator for LinesAny<'a> {}
impl FusedIterator for LinesAny<'_> {}
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
}
impl<'a> Send for LinesAny<'a> {}
impl<'a> Sync for LinesAny<'a> {}
impl<'a> Unpin for LinesAny<'a> {}
impl<'a, P> Clone for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for MatchIndices<'a, P> where P: Pattern {}
impl<'a, P> Iterator for MatchIndices<'a, P> where P: Pattern {
    type Item = (usize, &'a str);
}
impl<'a, P> Send for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for Matches<'a, P> where P: Pattern {}
impl<'a, P> Iterator for Matches<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl Clone for ParseBoolError {}
impl Eq for ParseBoolError {}
impl PartialEq for ParseBoolError {}
impl Error for ParseBoolError {}
impl Debug for ParseBoolError {}
impl Display for ParseBoolError {}
impl Send for ParseBoolError {}
impl Sync for ParseBoolError {}
impl Unpin for ParseBoolError {}
impl<'a, P> Clone for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {}
impl<'a, P> Iterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = (usize, &'a str);
}
impl<'a, P> Send for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {}
impl<'a, P> Iterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {}
impl<'a, P> Iterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> FusedIterator for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {}
impl<'a, P> Iterator for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {}
impl<'a, P> Iterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for Split<'a, P> where P: Pattern {}
impl<'a, P> Iterator for Split<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for Split<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for Split<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for Split<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a> Clone for SplitAsciiWhitespace<'a> {}
impl<'a> Debug for SplitAsciiWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
impl FusedIterator for SplitAsciiWhitespace<'_> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> Send for SplitAsciiWhitespace<'a> {}
impl<'a> Sync for SplitAsciiWhitespace<'a> {}
impl<'a> Unpin for SplitAsciiWhitespace<'a> {}
impl<'a, P> Clone for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for SplitInclusive<'a, P> where P: Pattern {}
impl<'a, P> Iterator for SplitInclusive<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for SplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for SplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> FusedIterator for SplitN<'a, P> where P: Pattern {}
impl<'a, P> Iterator for SplitN<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Debug for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Debug {}
impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> FusedIterator for SplitTerminator<'a, P> where P: Pattern {}
impl<'a, P> Iterator for SplitTerminator<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a> Clone for SplitWhitespace<'a> {}
impl<'a> Debug for SplitWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
impl FusedIterator for SplitWhitespace<'_> {}
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> Send for SplitWhitespace<'a> {}
impl<'a> Sync for SplitWhitespace<'a> {}
impl<'a> Unpin for SplitWhitespace<'a> {}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}
impl<'a> Clone for Utf8Chunk<'a> {}
impl<'a> Eq for Utf8Chunk<'a> {}
impl<'a> PartialEq for Utf8Chunk<'a> {}
impl<'a> Debug for Utf8Chunk<'a> {}
impl<'a> Send for Utf8Chunk<'a> {}
impl<'a> Sync for Utf8Chunk<'a> {}
impl<'a> Unpin for Utf8Chunk<'a> {}
impl<'a> Clone for Utf8Chunks<'a> {}
impl Debug for Utf8Chunks<'_> {}
impl FusedIterator for Utf8Chunks<'_> {}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
}
impl<'a> Send for Utf8Chunks<'a> {}
impl<'a> Sync for Utf8Chunks<'a> {}
impl<'a> Unpin for Utf8Chunks<'a> {}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}
impl Clone for Utf8Error {}
impl Eq for Utf8Error {}
impl PartialEq for Utf8Error {}
impl Error for Utf8Error {}
impl Debug for Utf8Error {}
impl Display for Utf8Error {}
impl Copy for Utf8Error {}
impl Send for Utf8Error {}
impl Sync for Utf8Error {}
impl Unpin for Utf8Error {}
