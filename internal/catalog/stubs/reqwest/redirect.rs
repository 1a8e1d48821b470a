use crate::{StatusCode, Url};
use std::boxed::Box;
use std::convert::Into;
use std::default::Default;
use std::error::Error;
use std::marker::{Send, Sync};
use std::ops::Fn;
pub struct Action;
pub struct Attempt<'a>;
pub struct Policy;
impl<'a> Attempt<'a> {
    pub fn status(&self) -> StatusCode;
    pub fn url(&self) -> &Url;
    pub fn previous(&self) -> &[Url];
    pub fn follow(self) -> Action;
    pub fn stop(self) -> Action;
    pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action;
}
impl Policy {
    pub fn limited(max: usize) -> Self;
    pub fn none() -> Self;
    pub fn custom<T>(policy: T) -> Self where T: Fn(Attempt<'_>) -> Action + Send + Sync + 'static;
    pub fn redirect(&self, attempt: Attempt<'_>) -> Action;
}
impl Default for Policy {}
