pub use crate::os::unix::raw::blkcnt_t;
pub use crate::os::unix::raw::blksize_t;
pub use crate::os::unix::raw::dev_t;
pub use crate::os::unix::raw::ino_t;
pub use crate::os::unix::raw::mode_t;
pub use crate::os::unix::raw::nlink_t;
pub use crate::os::unix::raw::off_t;
pub use crate::os::unix::raw::pthread_t;
pub use crate::os::unix::raw::time_t;
use crate::clone::Clone;
use crate::marker::{Send, Sync, Unpin};
use crate::os::raw::{c_int, c_long};
pub struct stat { pub st_dev: u64, pub st_ino: u64, pub st_nlink: u64, pub st_mode: u32, pub st_uid: u32, pub st_gid: u32, pub __pad0: c_int, pub st_rdev: u64, pub st_size: i64, pub st_blksize: i64, pub st_blocks: i64, pub st_atime: i64, pub st_atime_nsec: c_long, pub st_mtime: i64, pub st_mtime_nsec: c_long, pub st_ctime: i64, pub st_ctime_nsec: c_long, pub __unused: [c_long; 3] }
impl Clone for stat {}
impl Send for stat {}
impl Sync for stat {}
impl Unpin for stat {}
