// futures 0.3.34, after its documentation; futures-util, futures-core, futures-channel, futures-executor, futures-io, futures-sink and futures-task included.
pub mod channel;
pub mod executor;
pub mod future;
pub mod io;
pub mod lock;
pub mod sink;
pub mod stream;
pub mod task;
pub use crate::future::{FutureExt, TryFutureExt};
pub use crate::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use crate::sink::SinkExt;
pub use crate::stream::{StreamExt, TryStreamExt};
pub use std::future::Future;
pub use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use crate::future::TryFuture;
pub use crate::sink::Sink;
pub use crate::stream::{Stream, TryStream};
pub mod prelude;
