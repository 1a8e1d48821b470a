use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::default::Default;
use crate::fmt::Debug;
use crate::marker::{FnPtr, Send, Sized, Sync, Unpin};
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T>(&self, x: T) -> u64 where T: Hash, Self: Sized, Self::Hasher: Hasher;
}
pub struct BuildHasherDefault<H> {}
pub struct DefaultHasher {}
pub trait Hash {
    fn hash<H>(&self, state: &mut H) where H: Hasher;
    fn hash_slice<H>(data: &[Self], state: &mut H) where H: Hasher, Self: Sized;
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
pub struct RandomState {}
pub struct SipHasher {}
impl Hash for ! {}
impl<T> Hash for &T where T: Hash + ?Sized {}
impl<T> Hash for &mut T where T: Hash + ?Sized {}
impl Hash for () {}
impl<A, B> Hash for (A, B) where A: Hash, B: Hash {}
impl<A, B, C> Hash for (A, B, C) where A: Hash, B: Hash, C: Hash {}
impl<A, B, C, D> Hash for (A, B, C, D) where A: Hash, B: Hash, C: Hash, D: Hash {}
impl<A, B, C, D, E> Hash for (A, B, C, D, E) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash {}
impl<A, B, C, D, E, F> Hash for (A, B, C, D, E, F) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash {}
impl<A, B, C, D, E, F, G> Hash for (A, B, C, D, E, F, G) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash {}
impl<A, B, C, D, E, F, G, H> Hash for (A, B, C, D, E, F, G, H) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash {}
impl<A, B, C, D, E, F, G, H, I> Hash for (A, B, C, D, E, F, G, H, I) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash {}
impl<A, B, C, D, E, F, G, H, I, J> Hash for (A, B, C, D, E, F, G, H, I, J) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash, J: Hash {}
impl<A, B, C, D, E, F, G, H, I, J, K> Hash for (A, B, C, D, E, F, G, H, I, J, K) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash, J: Hash, K: Hash {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Hash for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash, I: Hash, J: Hash, K: Hash, L: Hash {}
impl<A> Hash for (A,) where A: Hash {}
impl<T> Hash for *const T where T: ?Sized {}
impl<T> Hash for *mut T where T: ?Sized {}
impl<F> Hash for F where F: FnPtr {}
impl<T, const N: usize> Hash for [T; N] where T: Hash {}
impl<T> Hash for [T] where T: Hash {}
impl Hash for bool {}
impl Hash for char {}
impl Hash for i128 {}
impl Hash for i16 {}
impl Hash for i32 {}
impl Hash for i64 {}
impl Hash for i8 {}
impl Hash for isize {}
impl Hash for str {}
impl Hash for u128 {}
impl Hash for u16 {}
impl Hash for u32 {}
impl Hash for u64 {}
impl Hash for u8 {}
impl Hash for usize {}
impl<H> Hasher for &mut H where H: Hasher + ?Sized {}
impl<H> BuildHasherDefault<H> {
    pub fn new() -> BuildHasherDefault<H>;
}
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> Debug for BuildHasherDefault<H> {}
impl<H> BuildHasher for BuildHasherDefault<H> where H: Default + Hasher {
    type Hasher = H;
}
impl<H> Send for BuildHasherDefault<H> {}
impl<H> Sync for BuildHasherDefault<H> {}
impl<H> Unpin for BuildHasherDefault<H> {}
impl DefaultHasher {
    pub fn new() -> DefaultHasher;
}
impl Clone for DefaultHasher {}
impl Default for DefaultHasher {}
impl Debug for DefaultHasher {}
impl Hasher for DefaultHasher {}
impl Send for DefaultHasher {}
impl Sync for DefaultHasher {}
impl Unpin for DefaultHasher {}
impl RandomState {
    pub fn new() -> RandomState;
}
impl Clone for RandomState {}
impl Default for RandomState {}
impl Debug for RandomState {}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
}
impl Send for RandomState {}
impl Sync for RandomState {}
impl Unpin for RandomState {}
impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}
impl Clone for SipHasher {}
impl Default for SipHasher {}
impl Debug for SipHasher {}
impl Hasher for SipHasher {}
impl Send for SipHasher {}
impl Sync for SipHasher {}
impl Unpin for SipHasher {}
