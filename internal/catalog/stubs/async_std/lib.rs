// async-std 1.13.2, after its documentation.
pub mod channel;
pub mod fs;
pub mod future;
pub mod io;
pub mod net;
pub mod path;
pub mod sync;
pub mod task;
