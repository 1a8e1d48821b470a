// futures-task 0.3: a crate under whose name another stub's declarations are known too.
pub use futures::task::*;
