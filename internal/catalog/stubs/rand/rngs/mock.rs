use crate::RngCore;
use std::clone::Clone;
use std::cmp::{Eq, PartialEq};
pub struct StepRng;
impl Clone for StepRng {}
impl PartialEq for StepRng {}
impl RngCore for StepRng {}
impl Eq for StepRng {}
