use crate::relax::{RelaxStrategy, Spin};
use std::marker::Unpin;
pub struct Barrier<R = Spin>;
pub struct BarrierWaitResult;
impl<R: RelaxStrategy> Barrier<R> {
    pub fn wait(&self) -> BarrierWaitResult;
}
impl<R> Barrier<R> {
    pub fn new(n: usize) -> Self;
}
impl<R> Unpin for Barrier<R> where R: Unpin {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
