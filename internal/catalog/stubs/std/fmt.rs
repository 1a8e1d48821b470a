use crate::any::Any;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::hash::Hash;
use crate::iter::IntoIterator;
use crate::marker::{Copy, FnPtr, Send, Sized, Sync, Unpin};
use crate::ops::Fn;
use crate::option::Option;
use crate::string::String;
pub enum Alignment { Left, Right, Center }
pub struct Arguments<'a> {}
pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub struct DebugList<'a, 'b> where 'b: 'a {}
pub struct DebugMap<'a, 'b> where 'b: 'a {}
pub struct DebugSet<'a, 'b> where 'b: 'a {}
pub struct DebugStruct<'a, 'b> where 'b: 'a {}
pub struct DebugTuple<'a, 'b> where 'b: 'a {}
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub struct Error;
pub struct Formatter<'a> {}
pub struct FromFn<F> { _0: F }
pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub type Result = crate::result::Result<(), Error>;
pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
pub trait Write {
    fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>;
    fn write_char(&mut self, c: char) -> crate::result::Result<(), Error>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> crate::result::Result<(), Error>;
}
pub fn format(args: Arguments<'_>) -> String;
pub fn from_fn<F>(f: F) -> FromFn<F> where F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>;
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
impl<T> Binary for &T where T: Binary + ?Sized {}
impl<T> Binary for &mut T where T: Binary + ?Sized {}
impl Binary for i128 {}
impl Binary for i16 {}
impl Binary for i32 {}
impl Binary for i64 {}
impl Binary for i8 {}
impl Binary for isize {}
impl Binary for u128 {}
impl Binary for u16 {}
impl Binary for u32 {}
impl Binary for u64 {}
impl Binary for u8 {}
impl Binary for usize {}
impl Debug for ! {}
impl<T> Debug for &T where T: Debug + ?Sized {}
impl<T> Debug for &mut T where T: Debug + ?Sized {}
impl Debug for () {}
impl<A, B> Debug for (A, B) where A: Debug, B: Debug {}
impl<A, B, C> Debug for (A, B, C) where A: Debug, B: Debug, C: Debug {}
impl<A, B, C, D> Debug for (A, B, C, D) where A: Debug, B: Debug, C: Debug, D: Debug {}
impl<A, B, C, D, E> Debug for (A, B, C, D, E) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug {}
impl<A, B, C, D, E, F> Debug for (A, B, C, D, E, F) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug {}
impl<A, B, C, D, E, F, G> Debug for (A, B, C, D, E, F, G) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug {}
impl<A, B, C, D, E, F, G, H> Debug for (A, B, C, D, E, F, G, H) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug {}
impl<A, B, C, D, E, F, G, H, I> Debug for (A, B, C, D, E, F, G, H, I) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug, I: Debug {}
impl<A, B, C, D, E, F, G, H, I, J> Debug for (A, B, C, D, E, F, G, H, I, J) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug, I: Debug, J: Debug {}
impl<A, B, C, D, E, F, G, H, I, J, K> Debug for (A, B, C, D, E, F, G, H, I, J, K) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug, I: Debug, J: Debug, K: Debug {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Debug for (A, B, C, D, E, F, G, H, I, J, K, L) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug, I: Debug, J: Debug, K: Debug, L: Debug {}
impl<A> Debug for (A,) where A: Debug {}
impl<T> Debug for *const T where T: ?Sized {}
impl<T> Debug for *mut T where T: ?Sized {}
impl<F> Debug for F where F: FnPtr {}
impl<T, const N: usize> Debug for [T; N] where T: Debug {}
impl<T> Debug for [T] where T: Debug {}
impl Debug for bool {}
impl Debug for char {}
impl Debug for dyn Any {}
impl Debug for dyn Any + Send {}
impl Debug for dyn Any + Sync + Send {}
impl Debug for f32 {}
impl Debug for f64 {}
impl Debug for i128 {}
impl Debug for i16 {}
impl Debug for i32 {}
impl Debug for i64 {}
impl Debug for i8 {}
impl Debug for isize {}
impl Debug for str {}
impl Debug for u128 {}
impl Debug for u16 {}
impl Debug for u32 {}
impl Debug for u64 {}
impl Debug for u8 {}
impl Debug for usize {}
impl Display for ! {}
impl<T> Display for &T where T: Display + ?Sized {}
impl<T> Display for &mut T where T: Display + ?Sized {}
impl Display for bool {}
impl Display for char {}
impl Display for f32 {}
impl Display for f64 {}
impl Display for i128 {}
impl Display for i16 {}
impl Display for i32 {}
impl Display for i64 {}
impl Display for i8 {}
impl Display for isize {}
impl Display for str {}
impl Display for u128 {}
impl Display for u16 {}
impl Display for u32 {}
impl Display for u64 {}
impl Display for u8 {}
impl Display for usize {}
impl<T> LowerExp for &T where T: LowerExp + ?Sized {}
impl<T> LowerExp for &mut T where T: LowerExp + ?Sized {}
impl LowerExp for f32 {}
impl LowerExp for f64 {}
impl LowerExp for i128 {}
impl LowerExp for i16 {}
impl LowerExp for i32 {}
impl LowerExp for i64 {}
impl LowerExp for i8 {}
impl LowerExp for isize {}
impl LowerExp for u128 {}
impl LowerExp for u16 {}
impl LowerExp for u32 {}
impl LowerExp for u64 {}
impl LowerExp for u8 {}
impl LowerExp for usize {}
impl<T> LowerHex for &T where T: LowerHex + ?Sized {}
impl<T> LowerHex for &mut T where T: LowerHex + ?Sized {}
impl LowerHex for i128 {}
impl LowerHex for i16 {}
impl LowerHex for i32 {}
impl LowerHex for i64 {}
impl LowerHex for i8 {}
impl LowerHex for isize {}
impl LowerHex for u128 {}
impl LowerHex for u16 {}
impl LowerHex for u32 {}
impl LowerHex for u64 {}
impl LowerHex for u8 {}
impl LowerHex for usize {}
impl<T> Octal for &T where T: Octal + ?Sized {}
impl<T> Octal for &mut T where T: Octal + ?Sized {}
impl Octal for i128 {}
impl Octal for i16 {}
impl Octal for i32 {}
impl Octal for i64 {}
impl Octal for i8 {}
impl Octal for isize {}
impl Octal for u128 {}
impl Octal for u16 {}
impl Octal for u32 {}
impl Octal for u64 {}
impl Octal for u8 {}
impl Octal for usize {}
impl<T> Pointer for &T where T: ?Sized {}
impl<T> Pointer for &mut T where T: ?Sized {}
impl<T> Pointer for *const T where T: ?Sized {}
impl<T> Pointer for *mut T where T: ?Sized {}
impl<F> Pointer for F where F: FnPtr {}
impl<T> UpperExp for &T where T: UpperExp + ?Sized {}
impl<T> UpperExp for &mut T where T: UpperExp + ?Sized {}
impl UpperExp for f32 {}
impl UpperExp for f64 {}
impl UpperExp for i128 {}
impl UpperExp for i16 {}
impl UpperExp for i32 {}
impl UpperExp for i64 {}
impl UpperExp for i8 {}
impl UpperExp for isize {}
impl UpperExp for u128 {}
impl UpperExp for u16 {}
impl UpperExp for u32 {}
impl UpperExp for u64 {}
impl UpperExp for u8 {}
impl UpperExp for usize {}
impl<T> UpperHex for &T where T: UpperHex + ?Sized {}
impl<T> UpperHex for &mut T where T: UpperHex + ?Sized {}
impl UpperHex for i128 {}
impl UpperHex for i16 {}
impl UpperHex for i32 {}
impl UpperHex for i64 {}
impl UpperHex for i8 {}
impl UpperHex for isize {}
impl UpperHex for u128 {}
impl UpperHex for u16 {}
impl UpperHex for u32 {}
impl UpperHex for u64 {}
impl UpperHex for u8 {}
impl UpperHex for usize {}
impl<W> Write for &mut W where W: Write + ?Sized {}
impl Clone for Alignment {}
impl Eq for Alignment {}
impl PartialEq for Alignment {}
impl Debug for Alignment {}
impl Copy for Alignment {}
impl Send for Alignment {}
impl Sync for Alignment {}
impl Unpin for Alignment {}
impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str>;
}
impl !Send for Arguments<'_> {}
impl !Sync for Arguments<'_> {}
impl<'a> Clone for Arguments<'a> {}
impl Debug for Arguments<'_> {}
impl Display for Arguments<'_> {}
impl<'a> Copy for Arguments<'a> {}
impl<'a> Unpin for Arguments<'a> {}
impl<'a, 'b> DebugList<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugList<'a, 'b> where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugList<'a, 'b> {}
impl<'a, 'b> !Sync for DebugList<'a, 'b> {}
impl<'a, 'b> Unpin for DebugList<'a, 'b> {}
impl<'a, 'b> DebugMap<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut DebugMap<'a, 'b> where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugMap<'a, 'b> {}
impl<'a, 'b> !Sync for DebugMap<'a, 'b> {}
impl<'a, 'b> Unpin for DebugMap<'a, 'b> {}
impl<'a, 'b> DebugSet<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugSet<'a, 'b> {}
impl<'a, 'b> !Sync for DebugSet<'a, 'b> {}
impl<'a, 'b> Unpin for DebugSet<'a, 'b> {}
impl<'a, 'b> DebugStruct<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugStruct<'a, 'b> {}
impl<'a, 'b> !Sync for DebugStruct<'a, 'b> {}
impl<'a, 'b> Unpin for DebugStruct<'a, 'b> {}
impl<'a, 'b> DebugTuple<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugTuple<'a, 'b> {}
impl<'a, 'b> !Sync for DebugTuple<'a, 'b> {}
impl<'a, 'b> Unpin for DebugTuple<'a, 'b> {}
impl Clone for Error {}
impl Eq for Error {}
impl Ord for Error {}
impl PartialEq for Error {}
impl PartialOrd for Error {}
impl Default for Error {}
impl crate::error::Error for Error {}
impl Debug for Error {}
impl Display for Error {}
impl Hash for Error {}
impl Copy for Error {}
impl Send for Error {}
impl Sync for Error {}
impl Unpin for Error {}
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> crate::result::Result<(), Error>;
    pub fn pad(&mut self, s: &str) -> crate::result::Result<(), Error>;
    pub fn write_str(&mut self, data: &str) -> crate::result::Result<(), Error>;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> Option<Alignment>;
    pub fn width(&self) -> Option<usize>;
    pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl<'a> !Send for Formatter<'a> {}
impl<'a> !Sync for Formatter<'a> {}
impl Write for Formatter<'_> {}
impl<'a> Unpin for Formatter<'a> {}
impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error> {}
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error> {}
impl<F> Send for FromFn<F> where F: Send {}
impl<F> Sync for FromFn<F> where F: Sync {}
impl<F> Unpin for FromFn<F> where F: Unpin {}
