use crate::borrow::{Borrow, BorrowMut, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{AsMut, AsRef, From, TryFrom};
use crate::default::Default;
use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::iter::{Extend, FromIterator};
use crate::marker::{Send, Sync};
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Add, AddAssign, Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::option::Option;
use crate::path::Path;
use crate::rc::Rc;
use crate::result::Result;
use crate::slice::SliceIndex;
use crate::str::{Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, FromStr, Lines, MatchIndices, Matches, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN, SplitTerminator, SplitWhitespace, Utf8Error};
use crate::str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher, StrSearcher};
use crate::string::{Drain, String};
use crate::sync::Arc;
use crate::vec::{IntoIter, Vec};
impl str {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub fn is_char_boundary(&self, index: usize) -> bool;
    pub fn floor_char_boundary(&self, index: usize) -> usize;
    pub fn ceil_char_boundary(&self, index: usize) -> usize;
    pub fn as_bytes(&self) -> &[u8];
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub fn as_ptr(&self) -> *const u8;
    pub fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output> where I: SliceIndex<str>;
    pub fn get_mut<I>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output> where I: SliceIndex<str>;
    pub unsafe fn get_unchecked<I>(&self, i: I) -> &<I as SliceIndex<str>>::Output where I: SliceIndex<str>;
    pub unsafe fn get_unchecked_mut<I>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output where I: SliceIndex<str>;
    pub fn split_at(&self, mid: usize) -> (&str, &str);
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    pub fn contains<P>(&self, pat: P) -> bool where P: Pattern;
    pub fn starts_with<P>(&self, pat: P) -> bool where P: Pattern;
    pub fn ends_with<P>(&self, pat: P) -> bool where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn find<P>(&self, pat: P) -> Option<usize> where P: Pattern;
    pub fn rfind<P>(&self, pat: P) -> Option<usize> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn split<P>(&self, pat: P) -> Split<'_, P> where P: Pattern;
    pub fn split_inclusive<P>(&self, pat: P) -> SplitInclusive<'_, P> where P: Pattern;
    pub fn rsplit<P>(&self, pat: P) -> RSplit<'_, P> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn split_terminator<P>(&self, pat: P) -> SplitTerminator<'_, P> where P: Pattern;
    pub fn rsplit_terminator<P>(&self, pat: P) -> RSplitTerminator<'_, P> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn splitn<P>(&self, n: usize, pat: P) -> SplitN<'_, P> where P: Pattern;
    pub fn rsplitn<P>(&self, n: usize, pat: P) -> RSplitN<'_, P> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> where P: Pattern;
    pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn matches<P>(&self, pat: P) -> Matches<'_, P> where P: Pattern;
    pub fn rmatches<P>(&self, pat: P) -> RMatches<'_, P> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn match_indices<P>(&self, pat: P) -> MatchIndices<'_, P> where P: Pattern;
    pub fn rmatch_indices<P>(&self, pat: P) -> RMatchIndices<'_, P> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_matches<P>(&self, pat: P) -> &str where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> DoubleEndedSearcher<'a>;
    pub fn trim_start_matches<P>(&self, pat: P) -> &str where P: Pattern;
    pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> where P: Pattern;
    pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn trim_end_matches<P>(&self, pat: P) -> &str where P: Pattern, <P as Pattern>::Searcher<'a>: for<'a> ReverseSearcher<'a>;
    pub fn parse<F>(&self) -> Result<F, <F as FromStr>::Err> where F: FromStr;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn trim_ascii_start(&self) -> &str;
    pub fn trim_ascii_end(&self) -> &str;
    pub fn trim_ascii(&self) -> &str;
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    pub fn replace<P>(&self, from: P, to: &str) -> String where P: Pattern;
    pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String where P: Pattern;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<str>) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
}
impl Add<&str> for String {
    type Output = String;
}
impl<'a> AddAssign<&'a str> for Cow<'a, str> {}
impl AddAssign<&str> for String {}
impl AsMut<str> for String {}
impl AsMut<str> for str {}
impl AsRef<OsStr> for str {}
impl AsRef<Path> for str {}
impl<'a> AsRef<str> for Drain<'a> {}
impl AsRef<str> for String {}
impl AsRef<str> for str {}
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl Clone for Box<str> {}
impl Default for &mut str {}
impl Default for &str {}
impl Default for Box<str> {}
impl Display for str {}
impl<'a> Extend<&'a str> for String {}
impl From<&mut str> for Arc<str> {}
impl From<&mut str> for Box<str> {}
impl From<&mut str> for Rc<str> {}
impl From<&mut str> for String {}
impl From<&str> for Arc<str> {}
impl<'a> From<&str> for Box<dyn Error + 'a> {}
impl<'a> From<&str> for Box<dyn Error + Sync + Send + 'a> {}
impl From<&str> for Box<str> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl From<&str> for Rc<str> {}
impl From<&str> for String {}
impl From<&str> for Vec<u8> {}
impl From<Cow<'_, str>> for Box<str> {}
impl From<String> for Box<str> {}
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<Box<str>> for Box<str> {}
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<char> for Box<str> {}
impl Hash for str {}
impl<I> Index<I> for str where I: SliceIndex<str> {
    type Output = <I as SliceIndex<str>>::Output;
}
impl<I> IndexMut<I> for str where I: SliceIndex<str> {}
impl Ord for str {}
impl PartialEq for str {}
impl PartialOrd for str {}
impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}
impl SliceIndex<str> for Range<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeFull {
    type Output = str;
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}
impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}
impl ToOwned for str {
    type Owned = String;
}
impl ToSocketAddrs for str {
    type Iter = IntoIter<SocketAddr>;
}
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;
}
impl Eq for str {}
impl !Error for &str {}
