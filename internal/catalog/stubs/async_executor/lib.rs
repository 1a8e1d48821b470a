// async-executor 1: a crate under whose name another stub's declarations are known too.
pub use smol::{Executor, LocalExecutor, Task};
