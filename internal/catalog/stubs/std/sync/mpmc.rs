pub use crate::sync::mpsc::RecvError;
pub use crate::sync::mpsc::RecvTimeoutError;
pub use crate::sync::mpsc::SendError;
pub use crate::sync::mpsc::TryRecvError;
pub use crate::sync::mpsc::TrySendError;
