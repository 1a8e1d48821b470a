// futures-core 0.3: a crate under whose name another stub's declarations are known too.
pub use futures::future::{self, FusedFuture, TryFuture};
pub use futures::stream::{self, FusedStream, Stream, TryStream};
pub use futures::task;
pub use std::future::Future;
