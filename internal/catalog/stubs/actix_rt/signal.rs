pub mod unix;
use std::io::Error;
use std::result::Result;
pub async fn ctrl_c() -> Result<(), Error>;
