pub mod slice;
pub mod uniform;
pub mod weighted;
use crate::Rng;
use crate::distr::uniform::{Error, SampleBorrow, SampleUniform};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
use std::convert::TryFrom;
use std::default::Default;
use std::fmt::Display;
use std::iter::Iterator;
use std::marker::{Copy, Send, Sized, Sync, Unpin};
use std::num::Wrapping;
use std::ops::{Fn, Range, RangeInclusive};
use std::result::Result;
use std::string::String;
pub struct Alphabetic;
pub struct Alphanumeric;
pub struct Bernoulli;
pub enum BernoulliError { InvalidProbability, }
pub trait Distribution<T> {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
    fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T> where R: Rng, Self: Sized;
    fn map<F, S>(self, func: F) -> Map<Self, F, T, S> where F: Fn(T) -> S, Self: Sized;
}
pub struct Iter<D, R, T> { _0: D, _1: R }
pub struct Map<D, F, T, S> { _0: D, _1: F }
pub struct Open01;
pub struct OpenClosed01;
pub trait SampleString {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}
pub struct StandardUniform;
pub struct Uniform<X: SampleUniform>;
impl Clone for Alphabetic {}
impl Default for Alphabetic {}
impl Distribution<u8> for Alphabetic {}
impl SampleString for Alphabetic {}
impl Copy for Alphabetic {}
impl Clone for Alphanumeric {}
impl Default for Alphanumeric {}
impl Distribution<u8> for Alphanumeric {}
impl SampleString for Alphanumeric {}
impl Copy for Alphanumeric {}
impl Bernoulli {
    pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>;
    pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError>;
    pub fn p(&self) -> f64;
}
impl Clone for Bernoulli {}
impl Distribution<bool> for Bernoulli {}
impl PartialEq for Bernoulli {}
impl Copy for Bernoulli {}
impl Clone for BernoulliError {}
impl Display for BernoulliError {}
impl std::error::Error for BernoulliError {}
impl PartialEq for BernoulliError {}
impl Copy for BernoulliError {}
impl Eq for BernoulliError {}
impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {}
impl<D, R, T> Iterator for Iter<D, R, T> where D: Distribution<T>, R: Rng {
    type Item = T;
}
impl<D, R, T> Send for Iter<D, R, T> where D: Send, R: Send, T: Send {}
impl<D, R, T> Sync for Iter<D, R, T> where D: Sync, R: Sync, T: Sync {}
impl<D, R, T> Unpin for Iter<D, R, T> where D: Unpin, R: Unpin, T: Unpin {}
impl<D, F, T, S> Distribution<S> for Map<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {}
impl Clone for Open01 {}
impl Default for Open01 {}
impl Distribution<f32> for Open01 {}
impl Distribution<f64> for Open01 {}
impl Copy for Open01 {}
impl Clone for OpenClosed01 {}
impl Default for OpenClosed01 {}
impl Distribution<f32> for OpenClosed01 {}
impl Distribution<f64> for OpenClosed01 {}
impl Copy for OpenClosed01 {}
impl Clone for StandardUniform {}
impl Default for StandardUniform {}
impl<T, const N: usize> Distribution<[T; N]> for StandardUniform where StandardUniform: Distribution<T> {}
impl Distribution<()> for StandardUniform {}
impl<A> Distribution<(A,)> for StandardUniform where StandardUniform: Distribution<A> {}
impl<A, B> Distribution<(A, B)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> {}
impl<A, B, C> Distribution<(A, B, C)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> {}
impl<A, B, C, D> Distribution<(A, B, C, D)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> {}
impl<A, B, C, D, E> Distribution<(A, B, C, D, E)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> {}
impl<A, B, C, D, E, F> Distribution<(A, B, C, D, E, F)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> {}
impl<A, B, C, D, E, F, G> Distribution<(A, B, C, D, E, F, G)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> {}
impl<A, B, C, D, E, F, G, H> Distribution<(A, B, C, D, E, F, G, H)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> {}
impl<A, B, C, D, E, F, G, H, I> Distribution<(A, B, C, D, E, F, G, H, I)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> {}
impl<A, B, C, D, E, F, G, H, I, J> Distribution<(A, B, C, D, E, F, G, H, I, J)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> + Distribution<J> {}
impl<A, B, C, D, E, F, G, H, I, J, K> Distribution<(A, B, C, D, E, F, G, H, I, J, K)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> + Distribution<J> + Distribution<K> {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Distribution<(A, B, C, D, E, F, G, H, I, J, K, L)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> + Distribution<J> + Distribution<K> + Distribution<L> {}
impl<T> Distribution<Wrapping<T>> for StandardUniform where StandardUniform: Distribution<T> {}
impl Distribution<__m128i> for StandardUniform {}
impl Distribution<__m256i> for StandardUniform {}
impl Distribution<bool> for StandardUniform {}
impl Distribution<char> for StandardUniform {}
impl Distribution<f32> for StandardUniform {}
impl Distribution<f64> for StandardUniform {}
impl Distribution<i128> for StandardUniform {}
impl Distribution<i16> for StandardUniform {}
impl Distribution<i32> for StandardUniform {}
impl Distribution<i64> for StandardUniform {}
impl Distribution<i8> for StandardUniform {}
impl Distribution<u128> for StandardUniform {}
impl Distribution<u16> for StandardUniform {}
impl Distribution<u32> for StandardUniform {}
impl Distribution<u64> for StandardUniform {}
impl Distribution<u8> for StandardUniform {}
impl SampleString for StandardUniform {}
impl Copy for StandardUniform {}
impl<X: SampleUniform> Uniform<X> {
    pub fn new<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized;
    pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized;
}
impl<X: Clone + SampleUniform> Clone for Uniform<X> where X::Sampler: Clone {}
impl<X: SampleUniform> Distribution<X> for Uniform<X> {}
impl<X: PartialEq + SampleUniform> PartialEq for Uniform<X> where X::Sampler: PartialEq {}
impl SampleString for Uniform<char> {}
impl<X: SampleUniform> TryFrom<Range<X>> for Uniform<X> {
    type Error = Error;
}
impl<X: SampleUniform> TryFrom<RangeInclusive<X>> for Uniform<X> {
    type Error = Error;
}
impl<X: Copy + SampleUniform> Copy for Uniform<X> where X::Sampler: Copy {}
impl<X: Eq + SampleUniform> Eq for Uniform<X> where X::Sampler: Eq {}
impl<X> Send for Uniform<X> where <X as SampleUniform>::Sampler: Send {}
impl<X> Sync for Uniform<X> where <X as SampleUniform>::Sampler: Sync {}
impl<X> Unpin for Uniform<X> where <X as SampleUniform>::Sampler: Unpin {}
