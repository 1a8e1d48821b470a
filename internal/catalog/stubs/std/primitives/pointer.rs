use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::From;
use crate::default::Default;
use crate::hash::Hash;
use crate::marker::Sized;
use crate::ops::FnOnce;
use crate::option::Option;
use crate::sync::atomic::AtomicPtr;
impl<T> *const T where T: ?Sized {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *const U;
    pub fn cast_mut(self) -> *mut T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *const T;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *const T;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub unsafe fn offset(self, count: isize) -> *const T;
    pub unsafe fn offset_from(self, origin: *const T) -> isize;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub unsafe fn add(self, count: usize) -> *const T;
    pub unsafe fn sub(self, count: usize) -> *const T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *const [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_array<const N: usize>(self) -> Option<*const [T; N]>;
}
impl<T> *mut T where T: ?Sized {
    pub fn is_null(self) -> bool;
    pub fn cast<U>(self) -> *mut U;
    pub fn cast_const(self) -> *const T;
    pub fn addr(self) -> usize;
    pub fn expose_provenance(self) -> usize;
    pub fn with_addr(self, addr: usize) -> *mut T;
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> *mut T;
    pub unsafe fn as_ref<'a>(self) -> Option<&'a T>;
    pub unsafe fn as_ref_unchecked<'a>(self) -> &'a T;
    pub unsafe fn offset(self, count: isize) -> *mut T;
    pub unsafe fn as_mut<'a>(self) -> Option<&'a mut T>;
    pub unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T;
    pub unsafe fn offset_from(self, origin: *const T) -> isize;
    pub unsafe fn offset_from_unsigned(self, origin: *const T) -> usize;
    pub unsafe fn add(self, count: usize) -> *mut T;
    pub unsafe fn sub(self, count: usize) -> *mut T;
    pub unsafe fn read(self) -> T;
    pub unsafe fn read_volatile(self) -> T;
    pub unsafe fn read_unaligned(self) -> T;
    pub unsafe fn copy_to(self, dest: *mut T, count: usize);
    pub unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    pub unsafe fn copy_from(self, src: *const T, count: usize);
    pub unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize);
    pub unsafe fn drop_in_place(self);
    pub unsafe fn write(self, val: T);
    pub unsafe fn write_bytes(self, val: u8, count: usize);
    pub unsafe fn write_volatile(self, val: T);
    pub unsafe fn write_unaligned(self, val: T);
    pub unsafe fn replace(self, src: T) -> T;
    pub unsafe fn swap(self, with: *mut T);
    pub fn align_offset(self, align: usize) -> usize;
    pub fn is_aligned(self) -> bool;
}
impl<T> *mut [T] {
    pub fn len(self) -> usize;
    pub fn is_empty(self) -> bool;
    pub fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>;
}
impl<T> Clone for *const T where T: ?Sized {}
impl<T> Clone for *mut T where T: ?Sized {}
impl<T> Default for *const T where T: ?Sized {}
impl<T> Default for *mut T where T: ?Sized {}
impl<T> From<*mut T> for AtomicPtr<T> {}
impl<T> Hash for *const T where T: ?Sized {}
impl<T> Hash for *mut T where T: ?Sized {}
impl<T> Ord for *const T where T: ?Sized {}
impl<T> Ord for *mut T where T: ?Sized {}
impl<T> PartialEq for *const T where T: ?Sized {}
impl<T> PartialEq for *mut T where T: ?Sized {}
impl<T> PartialOrd for *const T where T: ?Sized {}
impl<T> PartialOrd for *mut T where T: ?Sized {}
impl<T> Eq for *const T where T: ?Sized {}
impl<T> Eq for *mut T where T: ?Sized {}
