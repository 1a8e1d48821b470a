use crate::io::{AsyncRead, AsyncWrite};
use std::convert::{AsRef, From, Into, TryInto};
use std::ffi::OsStr;
use std::future::Future;
use std::io::{Error, Result};
use std::iter::IntoIterator;
use std::marker::{Send, Sync};
use std::ops::{Drop, FnMut};
use std::option::Option;
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
pub struct ChildStderr;
pub struct ChildStdin;
pub struct ChildStdout;
pub struct Command;
impl Drop for Child {}
impl Child {
    pub fn id(&self) -> Option<u32>;
    pub fn start_kill(&mut self) -> Result<()>;
    pub async fn kill(&mut self) -> Result<()>;
    pub async fn wait(&mut self) -> Result<ExitStatus>;
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>>;
    pub async fn wait_with_output(self) -> Result<Output>;
}
impl Drop for ChildStderr {}
impl ChildStderr {
    pub fn into_owned_fd(self) -> Result<OwnedFd>;
    pub fn from_std(inner: std::process::ChildStderr) -> Result<Self>;
}
impl AsyncRead for ChildStderr {}
impl TryInto<Stdio> for ChildStderr {
    type Error = Error;
}
impl Drop for ChildStdin {}
impl ChildStdin {
    pub fn into_owned_fd(self) -> Result<OwnedFd>;
    pub fn from_std(inner: std::process::ChildStdin) -> Result<Self>;
}
impl AsyncWrite for ChildStdin {}
impl TryInto<Stdio> for ChildStdin {
    type Error = Error;
}
impl Drop for ChildStdout {}
impl ChildStdout {
    pub fn into_owned_fd(self) -> Result<OwnedFd>;
    pub fn from_std(inner: std::process::ChildStdout) -> Result<Self>;
}
impl AsyncRead for ChildStdout {}
impl TryInto<Stdio> for ChildStdout {
    type Error = Error;
}
impl Drop for Command {}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn as_std(&self) -> &std::process::Command;
    pub fn as_std_mut(&mut self) -> &mut std::process::Command;
    pub fn into_std(self) -> std::process::Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn uid(&mut self, id: u32) -> &mut Command;
    pub fn gid(&mut self, id: u32) -> &mut Command;
    pub fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
    pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> Result<()> + Send + Sync + 'static;
    pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
    pub fn spawn(&mut self) -> Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = Result<ExitStatus>> + Send;
    pub fn output(&mut self) -> impl Future<Output = Result<Output>> + Send;
    pub fn get_kill_on_drop(&self) -> bool;
}
impl From<std::process::Command> for Command {}
