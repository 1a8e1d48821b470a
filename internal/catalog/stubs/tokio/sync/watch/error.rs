pub struct RecvError;
pub struct SendError<T>(pub T);
