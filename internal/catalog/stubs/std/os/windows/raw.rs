use crate::os::raw::c_void;
pub type HANDLE = *mut c_void;
pub type SOCKET = u64;
