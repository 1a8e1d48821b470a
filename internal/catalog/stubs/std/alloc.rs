use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::marker::{Copy, Send, Sized, Sync, Unpin};
use crate::ptr::NonNull;
use crate::result::Result;
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}
pub struct Layout {}
pub type LayoutErr = LayoutError;
pub struct LayoutError;
pub struct System;
pub unsafe fn alloc(layout: Layout) -> *mut u8;
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8;
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout);
pub fn handle_alloc_error(layout: Layout) -> !;
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
impl Layout {
    pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
    pub unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
    pub fn size(&self) -> usize;
    pub fn align(&self) -> usize;
    pub fn new<T>() -> Layout;
    pub fn for_value<T>(t: &T) -> Layout where T: ?Sized;
    pub fn dangling_ptr(&self) -> NonNull<u8>;
    pub fn align_to(&self, align: usize) -> Result<Layout, LayoutError>;
    pub fn pad_to_align(&self) -> Layout;
    pub fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError>;
    pub fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError>;
    pub fn repeat_packed(&self, n: usize) -> Result<Layout, LayoutError>;
    pub fn extend_packed(&self, next: Layout) -> Result<Layout, LayoutError>;
    pub fn array<T>(n: usize) -> Result<Layout, LayoutError>;
}
impl Clone for Layout {}
impl Eq for Layout {}
impl PartialEq for Layout {}
impl Debug for Layout {}
impl Hash for Layout {}
impl Copy for Layout {}
impl Send for Layout {}
impl Sync for Layout {}
impl Unpin for Layout {}
impl Clone for LayoutError {}
impl Eq for LayoutError {}
impl PartialEq for LayoutError {}
impl Error for LayoutError {}
impl Debug for LayoutError {}
impl Display for LayoutError {}
impl Send for LayoutError {}
impl Sync for LayoutError {}
impl Unpin for LayoutError {}
impl GlobalAlloc for System {}
impl Clone for System {}
impl Default for System {}
impl Debug for System {}
impl Copy for System {}
impl Send for System {}
impl Sync for System {}
impl Unpin for System {}
