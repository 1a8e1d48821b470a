use std::convert::AsRef;
use std::io::Error;
use std::path::Path;
use std::result::Result;
pub trait DirBuilderExt: Sealed {
    fn mode(&mut self, mode: u32) -> &mut Self;
}
pub trait DirEntryExt: Sealed {
    fn ino(&self) -> u64;
}
pub trait OpenOptionsExt: Sealed {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}
pub async fn symlink<P, Q>(src: P, dst: Q) -> Result<(), Error> where P: AsRef<Path>, Q: AsRef<Path>;
