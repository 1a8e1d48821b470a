use crate::clone::Clone;
use crate::convert::AsRef;
use crate::ffi::OsStr;
use crate::fmt::Debug;
use crate::io::Result;
use crate::marker::{Send, Sync, Unpin};
use crate::ops::Drop;
use crate::option::Option;
use crate::process::{Child, Command};
pub trait CommandExt {
    fn creation_flags(&mut self, flags: u32) -> &mut Command;
    fn show_window(&mut self, cmd_show: u16) -> &mut Command;
    fn force_quotes(&mut self, enabled: bool) -> &mut Command;
    fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command;
    fn async_pipes(&mut self, always_async: bool) -> &mut Command;
    fn spawn_with_attributes(&mut self, attribute_list: &ProcThreadAttributeList<'_>) -> Result<Child>;
    fn startupinfo_fullscreen(&mut self, enabled: bool) -> &mut Command;
    fn startupinfo_untrusted_source(&mut self, enabled: bool) -> &mut Command;
    fn startupinfo_force_feedback(&mut self, enabled: Option<bool>) -> &mut Command;
    fn inherit_handles(&mut self, inherit_handles: bool) -> &mut Command;
}
pub trait ExitStatusExt {
    fn from_raw(raw: u32) -> Self;
}
pub struct ProcThreadAttributeList<'a> {}
pub struct ProcThreadAttributeListBuilder<'a> {}
impl<'a> ProcThreadAttributeList<'a> {
    pub fn build() -> ProcThreadAttributeListBuilder<'a>;
}
impl<'a> Debug for ProcThreadAttributeList<'a> {}
impl<'a> Send for ProcThreadAttributeList<'a> {}
impl<'a> Sync for ProcThreadAttributeList<'a> {}
impl<'a> Unpin for ProcThreadAttributeList<'a> {}
impl<'a> Drop for ProcThreadAttributeList<'a> {}
impl<'a> ProcThreadAttributeListBuilder<'a> {
    pub fn attribute<T>(self, attribute: usize, value: &'a T) -> Self;
    pub unsafe fn raw_attribute<T>(self, attribute: usize, value_ptr: *const T, value_size: usize) -> Self;
    pub fn finish(&self) -> Result<ProcThreadAttributeList<'a>>;
}
impl<'a> !Send for ProcThreadAttributeListBuilder<'a> {}
impl<'a> !Sync for ProcThreadAttributeListBuilder<'a> {}
impl<'a> Clone for ProcThreadAttributeListBuilder<'a> {}
impl<'a> Debug for ProcThreadAttributeListBuilder<'a> {}
impl<'a> Unpin for ProcThreadAttributeListBuilder<'a> {}
