use crate::clone::Clone;
use crate::marker::{Send, Sized, Sync, Unpin};
use crate::ops::FnMut;
use crate::option::Option;
use crate::string::String;
pub struct CharArrayRefSearcher<'a, 'b, const N: usize>;
pub struct CharArraySearcher<'a, const N: usize>;
pub struct CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool { _0: F }
pub struct CharSearcher<'a>;
pub struct CharSliceSearcher<'a, 'b>;
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
pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
    fn next(&mut self) -> SearchStep;
    fn next_match(&mut self) -> Option<(usize, usize)>;
    fn next_reject(&mut self) -> Option<(usize, usize)>;
}
pub struct StrSearcher<'a, 'b>;
impl<'a, 'b, const N: usize> Clone for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Send for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Sync for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> Unpin for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, const N: usize> Clone for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Send for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Sync for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> Unpin for CharArraySearcher<'a, N> {}
impl<'a, F> Clone for CharPredicateSearcher<'a, F> where F: Clone + FnMut(char) -> bool {}
impl<'a> Clone for CharSearcher<'a> {}
impl<'a, 'b> Clone for CharSliceSearcher<'a, 'b> {}
impl<'b> Pattern for &'b String {
    type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>;
}
impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<F> Pattern for F where F: FnMut(char) -> bool {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}
impl<'a, 'b> Clone for StrSearcher<'a, 'b> {}
