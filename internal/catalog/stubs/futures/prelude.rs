pub use crate::future::{self, FutureExt, TryFuture, TryFutureExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::sink::{self, Sink, SinkExt};
pub use crate::stream::{self, Stream, StreamExt, TryStream, TryStreamExt};
pub use std::future::Future;
