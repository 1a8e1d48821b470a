use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::hash::Hash;
pub trait Copy: Clone {}
pub struct PhantomData<T> where T: ?Sized {}
pub struct PhantomPinned;
pub unsafe trait Send {}
pub trait Sized {}
pub unsafe trait Sync {}
pub trait Unpin {}
impl Copy for ! {}
impl<T> Copy for *const T where T: ?Sized {}
impl<T> Copy for *mut T where T: ?Sized {}
impl<T> Copy for &T where T: ?Sized {}
impl<T, const N: usize> Copy for [T; N] where T: Copy {}
impl<T> Clone for PhantomData<T> where T: ?Sized {}
impl<T> Default for PhantomData<T> where T: ?Sized {}
impl<T> Hash for PhantomData<T> where T: ?Sized {}
impl<T> Ord for PhantomData<T> where T: ?Sized {}
impl<T> PartialEq for PhantomData<T> where T: ?Sized {}
impl<T> PartialOrd for PhantomData<T> where T: ?Sized {}
impl<T> Copy for PhantomData<T> where T: ?Sized {}
impl<T> Eq for PhantomData<T> where T: ?Sized {}
impl<T> Send for PhantomData<T> where T: Send + ?Sized {}
impl<T> Sync for PhantomData<T> where T: Sync + ?Sized {}
impl<T> Unpin for PhantomData<T> where T: Unpin + ?Sized {}
impl Clone for PhantomPinned {}
impl Default for PhantomPinned {}
impl Hash for PhantomPinned {}
impl Ord for PhantomPinned {}
impl PartialEq for PhantomPinned {}
impl PartialOrd for PhantomPinned {}
impl Copy for PhantomPinned {}
impl Eq for PhantomPinned {}
impl !Unpin for PhantomPinned {}
impl<T> !Send for *const T where T: ?Sized {}
impl<T> !Send for *mut T where T: ?Sized {}
impl<T> Send for &T where T: Sync + ?Sized {}
impl<T> !Sync for *const T where T: ?Sized {}
impl<T> !Sync for *mut T where T: ?Sized {}
impl<T> Unpin for *const T where T: ?Sized {}
impl<T> Unpin for *mut T where T: ?Sized {}
impl<T> Unpin for &T where T: ?Sized {}
impl<T> Unpin for &mut T where T: ?Sized {}
