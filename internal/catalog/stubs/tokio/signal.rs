pub mod unix;
use std::io::Result;
pub async fn ctrl_c() -> Result<()>;
