use crate::{Rng, RngCore};
use std::clone::Clone;
use std::cmp::{Eq, PartialEq, PartialOrd};
use std::fmt::Display;
use std::marker::{Copy, Sized};
use std::ops::{Range, RangeInclusive, RangeTo, RangeToInclusive};
use std::result::Result;
use std::time::Duration;
pub use crate::distr::Uniform;
pub enum Error { EmptyRange, NonFinite, }
pub trait SampleBorrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}
pub trait SampleRange<T> {
    fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
    fn is_empty(&self) -> bool;
}
pub trait SampleUniform: Sized {
    type Sampler: UniformSampler<X = Self>;
}
pub struct UniformChar;
pub struct UniformDuration;
pub struct UniformFloat<X> { _0: X }
pub struct UniformInt<X> { _0: X }
pub trait UniformSampler: Sized {
    type X;
    fn new<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
    fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
}
pub struct UniformUsize;
impl Clone for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl PartialEq for Error {}
impl Copy for Error {}
impl Eq for Error {}
impl<Borrowed> SampleBorrow<Borrowed> for &Borrowed where Borrowed: SampleUniform {}
impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform {}
impl SampleRange<u8> for RangeTo<u8> {}
impl SampleRange<u8> for RangeToInclusive<u8> {}
impl SampleRange<u16> for RangeTo<u16> {}
impl SampleRange<u16> for RangeToInclusive<u16> {}
impl SampleRange<u32> for RangeTo<u32> {}
impl SampleRange<u32> for RangeToInclusive<u32> {}
impl SampleRange<u64> for RangeTo<u64> {}
impl SampleRange<u64> for RangeToInclusive<u64> {}
impl SampleRange<u128> for RangeTo<u128> {}
impl SampleRange<u128> for RangeToInclusive<u128> {}
impl SampleRange<usize> for RangeTo<usize> {}
impl SampleRange<usize> for RangeToInclusive<usize> {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
impl SampleUniform for Duration {
    type Sampler = UniformDuration;
}
impl Clone for UniformChar {}
impl PartialEq for UniformChar {}
impl UniformSampler for UniformChar {
    type X = char;
}
impl Copy for UniformChar {}
impl Eq for UniformChar {}
impl Clone for UniformDuration {}
impl PartialEq for UniformDuration {}
impl UniformSampler for UniformDuration {
    type X = Duration;
}
impl Copy for UniformDuration {}
impl Eq for UniformDuration {}
impl<X: Clone> Clone for UniformFloat<X> {}
impl<X: PartialEq> PartialEq for UniformFloat<X> {}
impl UniformSampler for UniformFloat<f32> {
    type X = f32;
}
impl UniformSampler for UniformFloat<f64> {
    type X = f64;
}
impl<X: Copy> Copy for UniformFloat<X> {}
impl<X: Clone> Clone for UniformInt<X> {}
impl<X: PartialEq> PartialEq for UniformInt<X> {}
impl UniformSampler for UniformInt<i128> {
    type X = i128;
}
impl UniformSampler for UniformInt<i16> {
    type X = i16;
}
impl UniformSampler for UniformInt<i32> {
    type X = i32;
}
impl UniformSampler for UniformInt<i64> {
    type X = i64;
}
impl UniformSampler for UniformInt<i8> {
    type X = i8;
}
impl UniformSampler for UniformInt<u128> {
    type X = u128;
}
impl UniformSampler for UniformInt<u16> {
    type X = u16;
}
impl UniformSampler for UniformInt<u32> {
    type X = u32;
}
impl UniformSampler for UniformInt<u64> {
    type X = u64;
}
impl UniformSampler for UniformInt<u8> {
    type X = u8;
}
impl<X: Copy> Copy for UniformInt<X> {}
impl<X: Eq> Eq for UniformInt<X> {}
impl Clone for UniformUsize {}
impl PartialEq for UniformUsize {}
impl UniformSampler for UniformUsize {
    type X = usize;
}
impl Copy for UniformUsize {}
impl Eq for UniformUsize {}
