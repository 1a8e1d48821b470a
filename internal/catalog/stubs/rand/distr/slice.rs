use crate::distr::{Distribution, SampleString};
use std::clone::Clone;
use std::error::Error;
use std::fmt::Display;
use std::marker::{Copy, Send, Sync};
use std::num::NonZeroUsize;
use std::result::Result;
pub struct Choose<'a, T>;
pub struct Empty;
impl<'a, T> Choose<'a, T> {
    pub fn new(slice: &'a [T]) -> Result<Self, Empty>;
    pub fn num_choices(&self) -> NonZeroUsize;
}
impl<'a, T: Clone> Clone for Choose<'a, T> {}
impl<'a, T> Distribution<&'a T> for Choose<'a, T> {}
impl SampleString for Choose<'_, char> {}
impl<'a, T: Copy> Copy for Choose<'a, T> {}
impl<'a, T> Send for Choose<'a, T> where T: Sync {}
impl<'a, T> Sync for Choose<'a, T> where T: Sync {}
impl Clone for Empty {}
impl Display for Empty {}
impl Error for Empty {}
impl Copy for Empty {}
