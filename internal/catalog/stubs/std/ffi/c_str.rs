pub use crate::ffi::CStr;
pub use crate::ffi::CString;
pub use crate::ffi::FromBytesUntilNulError;
pub use crate::ffi::FromBytesWithNulError;
pub use crate::ffi::FromVecWithNulError;
pub use crate::ffi::IntoStringError;
pub use crate::ffi::NulError;
