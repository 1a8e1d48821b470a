use crate::distr::Distribution;
use crate::distr::uniform::{SampleBorrow, SampleUniform};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq, PartialOrd};
use std::default::Default;
use std::fmt::Display;
use std::iter::IntoIterator;
use std::marker::{Copy, Send, Sync, Unpin};
use std::ops::{AddAssign, Drop, SubAssign};
use std::option::Option;
use std::result::Result;
pub enum Error { InvalidInput, InvalidWeight, InsufficientNonZero, Overflow, }
pub trait Weight: Clone {
    const ZERO: Self;
    fn checked_add_assign(&mut self, v: &Self) -> Result<(), ()>;
}
pub struct WeightedIndex<X: SampleUniform + PartialOrd>;
impl Clone for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl PartialEq for Error {}
impl Copy for Error {}
impl Eq for Error {}
impl<X: SampleUniform + PartialOrd> Drop for WeightedIndex<X> {}
impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
    pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, Error> where I: IntoIterator, I::Item: SampleBorrow<X>, X: Weight;
    pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), Error> where X: for<'a> AddAssign<&'a X> + for<'a> SubAssign<&'a X> + Clone + Default;
}
impl<X: SampleUniform + PartialOrd + Clone> WeightedIndex<X> {
    pub fn weight(&self, index: usize) -> Option<X> where X: for<'a> SubAssign<&'a X>;
    pub fn weights(&self) -> WeightedIndexIter<'_, X> where X: for<'a> SubAssign<&'a X>;
    pub fn total_weight(&self) -> X;
}
impl<X: Clone + SampleUniform + PartialOrd> Clone for WeightedIndex<X> where X::Sampler: Clone {}
impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {}
impl<X: PartialEq + SampleUniform + PartialOrd> PartialEq for WeightedIndex<X> where X::Sampler: PartialEq {}
impl<X> Send for WeightedIndex<X> where X: Send, <X as SampleUniform>::Sampler: Send {}
impl<X> Sync for WeightedIndex<X> where X: Sync, <X as SampleUniform>::Sampler: Sync {}
impl<X> Unpin for WeightedIndex<X> where X: Unpin, <X as SampleUniform>::Sampler: Unpin {}
