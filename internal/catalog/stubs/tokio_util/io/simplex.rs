use std::ops::Drop;
use tokio::io::{AsyncRead, AsyncWrite};
pub struct Receiver;
pub struct Sender;
pub fn new(capacity: usize) -> (Sender, Receiver);
impl AsyncRead for Receiver {}
impl Drop for Receiver {}
impl AsyncWrite for Sender {}
impl Drop for Sender {}
