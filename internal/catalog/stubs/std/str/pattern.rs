use crate::marker::Sized;
use crate::ops::FnMut;
use crate::option::Option;
use crate::string::String;
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
impl<'b> Pattern for &'b String {
    type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>;
}
impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
}
impl<F> Pattern for F where F: FnMut(char) -> bool {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
}
