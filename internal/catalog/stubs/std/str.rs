pub mod pattern;
use crate::boxed::Box;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::error::Error;
use crate::fmt::Display;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::option::Option;
use crate::result::Result;
use crate::str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher};
pub struct Bytes<'a>;
pub struct CharIndices<'a>;
pub struct Chars<'a>;
pub struct EncodeUtf16<'a>;
pub struct EscapeDebug<'a>;
pub struct EscapeDefault<'a>;
pub struct EscapeUnicode<'a>;
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
pub struct Lines<'a>;
pub struct LinesAny<'a>;
pub struct MatchIndices<'a, P> where P: Pattern {}
pub struct Matches<'a, P> where P: Pattern {}
pub struct ParseBoolError;
pub struct RMatchIndices<'a, P> where P: Pattern {}
pub struct RMatches<'a, P> where P: Pattern {}
pub struct RSplit<'a, P> where P: Pattern {}
pub struct RSplitN<'a, P> where P: Pattern {}
pub struct RSplitTerminator<'a, P> where P: Pattern {}
pub struct Split<'a, P> where P: Pattern {}
pub struct SplitAsciiWhitespace<'a>;
pub struct SplitInclusive<'a, P> where P: Pattern {}
pub struct SplitN<'a, P> where P: Pattern {}
pub struct SplitTerminator<'a, P> where P: Pattern {}
pub struct SplitWhitespace<'a>;
pub struct Utf8Chunk<'a>;
pub struct Utf8Chunks<'a>;
pub struct Utf8Error;
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
impl<'a> Clone for Bytes<'a> {}
impl DoubleEndedIterator for Bytes<'_> {}
impl ExactSizeIterator for Bytes<'_> {}
impl Iterator for Bytes<'_> {
    type Item = u8;
}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl<'a> Clone for CharIndices<'a> {}
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}
impl<'a> Clone for Chars<'a> {}
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
}
impl<'a> Clone for EncodeUtf16<'a> {}
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
}
impl<'a> Clone for EscapeDebug<'a> {}
impl<'a> Display for EscapeDebug<'a> {}
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
}
impl<'a> Clone for EscapeDefault<'a> {}
impl<'a> Display for EscapeDefault<'a> {}
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
}
impl<'a> Clone for EscapeUnicode<'a> {}
impl<'a> Display for EscapeUnicode<'a> {}
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
}
impl<'a> Clone for Lines<'a> {}
impl<'a> DoubleEndedIterator for Lines<'a> {}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
}
impl<'a> Clone for LinesAny<'a> {}
impl<'a> DoubleEndedIterator for LinesAny<'a> {}
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
}
impl<'a, P> Clone for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for MatchIndices<'a, P> where P: Pattern {
    type Item = (usize, &'a str);
}
impl<'a, P> Send for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for MatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for Matches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for Matches<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for Matches<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl Clone for ParseBoolError {}
impl Display for ParseBoolError {}
impl Error for ParseBoolError {}
impl PartialEq for ParseBoolError {}
impl Eq for ParseBoolError {}
impl<'a, P> Clone for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RMatchIndices<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = (usize, &'a str);
}
impl<'a, P> Send for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RMatchIndices<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RMatches<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RMatches<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RSplit<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplit<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Iterator for RSplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplitN<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for RSplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: ReverseSearcher<'a> {
    type Item = &'a str;
}
impl<'a, P> Send for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for RSplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for Split<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for Split<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for Split<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for Split<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for Split<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a> Clone for SplitAsciiWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
}
impl<'a, P> Clone for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for SplitInclusive<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for SplitInclusive<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitInclusive<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for SplitN<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> Iterator for SplitN<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitN<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a, P> Clone for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: Clone {}
impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> where P: Pattern, <P as Pattern>::Searcher<'a>: DoubleEndedSearcher<'a> {}
impl<'a, P> Iterator for SplitTerminator<'a, P> where P: Pattern {
    type Item = &'a str;
}
impl<'a, P> Send for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Send {}
impl<'a, P> Sync for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Sync {}
impl<'a, P> Unpin for SplitTerminator<'a, P> where <P as Pattern>::Searcher<'a>: Unpin {}
impl<'a> Clone for SplitWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}
impl<'a> Clone for Utf8Chunk<'a> {}
impl<'a> PartialEq for Utf8Chunk<'a> {}
impl<'a> Eq for Utf8Chunk<'a> {}
impl<'a> Clone for Utf8Chunks<'a> {}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize;
    pub fn error_len(&self) -> Option<usize>;
}
impl Clone for Utf8Error {}
impl Display for Utf8Error {}
impl Error for Utf8Error {}
impl PartialEq for Utf8Error {}
impl Copy for Utf8Error {}
impl Eq for Utf8Error {}
