pub use crate::io::BufRead;
pub use crate::io::Read;
pub use crate::io::Seek;
pub use crate::io::Write;
