use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::fmt::Debug;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ops::FnMut;
use crate::option::Option;
pub struct CharArrayRefSearcher<'a, 'b, const N: usize> {}
pub struct CharArraySearcher<'a, const N: usize> {}
pub struct CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool { _0: F }
pub struct CharSearcher<'a> {}
pub struct CharSliceSearcher<'a, 'b> {}
pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}
pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
    fn is_contained_in(self, haystack: &str) -> bool;
    fn is_prefix_of(self, haystack: &str) -> bool;
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool where Self::Searcher<'a>: ReverseSearcher<'a>;
    fn strip_prefix_of(self, haystack: &str) -> Option<&str>;
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> where Self::Searcher<'a>: ReverseSearcher<'a>;
    fn as_utf8_pattern(&self) -> Option<Utf8Pattern<'_>>;
}
pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {
    fn next_back(&mut self) -> SearchStep;
    fn next_match_back(&mut self) -> Option<(usize, usize)>;
    fn next_reject_back(&mut self) -> Option<(usize, usize)>;
}
pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
    fn next(&mut self) -> SearchStep;
    fn next_match(&mut self) -> Option<(usize, usize)>;
    fn next_reject(&mut self) -> Option<(usize, usize)>;
}
pub struct StrSearcher<'a, 'b> {}
pub enum Utf8Pattern<'a> { StringPattern(&'a [u8]), CharPattern(char) }
impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>;
}
impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSliceSearcher<'a, 'b>;
}
impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<F> Pattern for F where F: FnMut(char) -> bool {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}
impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
}
impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;
}
impl<'a, 'b, const N: usize> Clone for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Debug for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Send for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Sync for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Unpin for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> ReverseSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Searcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, const N: usize> Clone for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Debug for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Send for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Sync for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Unpin for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> ReverseSearcher<'a> for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {}
impl<'a, F> Clone for CharPredicateSearcher<'a, F> where F: Clone + FnMut(char) -> bool {}
impl<F> Debug for CharPredicateSearcher<'_, F> where F: FnMut(char) -> bool {}
impl<'a, F> Send for CharPredicateSearcher<'a, F> where F: Send {}
impl<'a, F> Sync for CharPredicateSearcher<'a, F> where F: Sync {}
impl<'a, F> Unpin for CharPredicateSearcher<'a, F> where F: Unpin {}
impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a> Clone for CharSearcher<'a> {}
impl<'a> Debug for CharSearcher<'a> {}
impl<'a> Send for CharSearcher<'a> {}
impl<'a> Sync for CharSearcher<'a> {}
impl<'a> Unpin for CharSearcher<'a> {}
impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}
impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {}
impl<'a> Searcher<'a> for CharSearcher<'a> {}
impl<'a, 'b> Clone for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> Debug for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> Send for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> Sync for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> Unpin for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> ReverseSearcher<'a> for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {}
impl Clone for SearchStep {}
impl Eq for SearchStep {}
impl PartialEq for SearchStep {}
impl Debug for SearchStep {}
impl Copy for SearchStep {}
impl Send for SearchStep {}
impl Sync for SearchStep {}
impl Unpin for SearchStep {}
impl<'a, 'b> Clone for StrSearcher<'a, 'b> {}
impl<'a, 'b> Debug for StrSearcher<'a, 'b> {}
impl<'a, 'b> Send for StrSearcher<'a, 'b> {}
impl<'a, 'b> Sync for StrSearcher<'a, 'b> {}
impl<'a, 'b> Unpin for StrSearcher<'a, 'b> {}
impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {}
impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {}
impl<'a> Clone for Utf8Pattern<'a> {}
impl<'a> Eq for Utf8Pattern<'a> {}
impl<'a> PartialEq for Utf8Pattern<'a> {}
impl<'a> Debug for Utf8Pattern<'a> {}
impl<'a> Copy for Utf8Pattern<'a> {}
impl<'a> Send for Utf8Pattern<'a> {}
impl<'a> Sync for Utf8Pattern<'a> {}
impl<'a> Unpin for Utf8Pattern<'a> {}
