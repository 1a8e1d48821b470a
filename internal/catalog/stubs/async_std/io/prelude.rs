pub use crate::io::{BufRead, BufReadExt, Read, ReadExt, Seek, SeekExt, Write, WriteExt};
