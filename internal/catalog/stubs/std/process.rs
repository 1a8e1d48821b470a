use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::{AsRef, From, Into};
use crate::default::Default;
use crate::ffi::OsStr;
use crate::fmt::{Debug, Display};
use crate::fs::File;
use crate::io::{PipeReader, PipeWriter, Read, Result, Stderr, Stdout, Write};
use crate::iter::{ExactSizeIterator, IntoIterator, Iterator};
use crate::marker::{Copy, Send, Sync, Unpin};
use crate::ops::Drop;
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::unix::process::{CommandExt, ExitStatusExt};
use crate::os::windows::io::{AsHandle, AsRawHandle, FromRawHandle, IntoRawHandle, OwnedHandle};
use crate::path::Path;
use crate::vec::Vec;
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
pub struct ChildStderr {}
pub struct ChildStdin {}
pub struct ChildStdout {}
pub struct Command {}
pub struct CommandArgs<'a> {}
pub struct CommandEnvs<'a> {}
pub struct ExitCode {}
pub struct ExitStatus {}
pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
pub struct Stdio {}
pub trait Termination {
    fn report(self) -> ExitCode;
}
pub fn abort() -> !;
pub fn exit(code: i32) -> !;
pub fn id() -> u32;
impl Termination for ! {}
impl Termination for () {}
impl Child {
    pub fn kill(&mut self) -> Result<()>;
    pub fn id(&self) -> u32;
    pub fn wait(&mut self) -> Result<ExitStatus>;
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>>;
    pub fn wait_with_output(self) -> Result<Output>;
}
impl Drop for Child {}
impl Debug for Child {}
impl Send for Child {}
impl Sync for Child {}
impl Unpin for Child {}
impl AsHandle for Child {}
impl AsRawHandle for Child {}
impl IntoRawHandle for Child {}
impl Drop for ChildStderr {}
impl From<OwnedFd> for ChildStderr {}
impl From<OwnedHandle> for ChildStderr {}
impl Debug for ChildStderr {}
impl Read for ChildStderr {}
impl Send for ChildStderr {}
impl Sync for ChildStderr {}
impl Unpin for ChildStderr {}
impl AsFd for ChildStderr {}
impl AsRawFd for ChildStderr {}
impl IntoRawFd for ChildStderr {}
impl AsHandle for ChildStderr {}
impl AsRawHandle for ChildStderr {}
impl IntoRawHandle for ChildStderr {}
impl Drop for ChildStdin {}
impl From<OwnedFd> for ChildStdin {}
impl From<OwnedHandle> for ChildStdin {}
impl Debug for ChildStdin {}
impl Write for &ChildStdin {}
impl Write for ChildStdin {}
impl Send for ChildStdin {}
impl Sync for ChildStdin {}
impl Unpin for ChildStdin {}
impl AsFd for ChildStdin {}
impl AsRawFd for ChildStdin {}
impl IntoRawFd for ChildStdin {}
impl AsHandle for ChildStdin {}
impl AsRawHandle for ChildStdin {}
impl IntoRawHandle for ChildStdin {}
impl Drop for ChildStdout {}
impl From<OwnedFd> for ChildStdout {}
impl From<OwnedHandle> for ChildStdout {}
impl Debug for ChildStdout {}
impl Read for ChildStdout {}
impl Send for ChildStdout {}
impl Sync for ChildStdout {}
impl Unpin for ChildStdout {}
impl AsFd for ChildStdout {}
impl AsRawFd for ChildStdout {}
impl IntoRawFd for ChildStdout {}
impl AsHandle for ChildStdout {}
impl AsRawHandle for ChildStdout {}
impl IntoRawHandle for ChildStdout {}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
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
    pub fn spawn(&mut self) -> Result<Child>;
    pub fn output(&mut self) -> Result<Output>;
    pub fn status(&mut self) -> Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}
impl Drop for Command {}
impl Debug for Command {}
impl Send for Command {}
impl Sync for Command {}
impl Unpin for Command {}
impl CommandExt for Command {}
impl crate::os::windows::process::CommandExt for Command {}
impl<'a> !Send for CommandArgs<'a> {}
impl<'a> !Sync for CommandArgs<'a> {}
impl<'a> Debug for CommandArgs<'a> {}
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
}
impl<'a> Unpin for CommandArgs<'a> {}
impl<'a> Debug for CommandEnvs<'a> {}
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
}
impl<'a> Send for CommandEnvs<'a> {}
impl<'a> Sync for CommandEnvs<'a> {}
impl<'a> Unpin for CommandEnvs<'a> {}
impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}
impl Clone for ExitCode {}
impl PartialEq for ExitCode {}
impl From<u8> for ExitCode {}
impl Default for ExitCode {}
impl Debug for ExitCode {}
impl Copy for ExitCode {}
impl Send for ExitCode {}
impl Sync for ExitCode {}
impl Unpin for ExitCode {}
impl Termination for ExitCode {}
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl Clone for ExitStatus {}
impl Eq for ExitStatus {}
impl PartialEq for ExitStatus {}
impl Default for ExitStatus {}
impl Debug for ExitStatus {}
impl Display for ExitStatus {}
impl Copy for ExitStatus {}
impl Send for ExitStatus {}
impl Sync for ExitStatus {}
impl Unpin for ExitStatus {}
impl ExitStatusExt for ExitStatus {}
impl crate::os::windows::process::ExitStatusExt for ExitStatus {}
impl Drop for Output {}
impl Clone for Output {}
impl Eq for Output {}
impl PartialEq for Output {}
impl Debug for Output {}
impl Send for Output {}
impl Sync for Output {}
impl Unpin for Output {}
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl Drop for Stdio {}
impl From<File> for Stdio {}
impl From<PipeReader> for Stdio {}
impl From<PipeWriter> for Stdio {}
impl From<Stderr> for Stdio {}
impl From<Stdout> for Stdio {}
impl From<OwnedFd> for Stdio {}
impl From<OwnedHandle> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl Debug for Stdio {}
impl Send for Stdio {}
impl Sync for Stdio {}
impl Unpin for Stdio {}
impl FromRawFd for Stdio {}
impl FromRawHandle for Stdio {}
