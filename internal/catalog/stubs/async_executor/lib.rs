pub use smol::{Executor, LocalExecutor, Task};
