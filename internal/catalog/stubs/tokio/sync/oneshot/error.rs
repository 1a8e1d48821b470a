pub struct RecvError;
pub enum TryRecvError { Empty, Closed, }
