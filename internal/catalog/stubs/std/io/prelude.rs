pub use crate::io::{BufRead, Read, Seek, Write};
