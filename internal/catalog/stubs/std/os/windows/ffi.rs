use crate::clone::Clone;
use crate::fmt::Debug;
use crate::iter::{FusedIterator, Iterator};
use crate::marker::{Send, Sync, Unpin};
pub struct EncodeWide<'a> {}
pub trait OsStrExt {
    fn encode_wide(&self) -> EncodeWide<'_>;
}
pub trait OsStringExt {
    fn from_wide(wide: &[u16]) -> Self;
}
impl<'a> Clone for EncodeWide<'a> {}
impl Debug for EncodeWide<'_> {}
impl FusedIterator for EncodeWide<'_> {}
impl Iterator for EncodeWide<'_> {
    type Item = u16;
}
impl<'a> Send for EncodeWide<'a> {}
impl<'a> Sync for EncodeWide<'a> {}
impl<'a> Unpin for EncodeWide<'a> {}
