// log 0.4.35, after its documentation.
use std::clone::Clone;
use std::cmp::{Eq, Ord, PartialEq, PartialOrd};
use std::default::Default;
use std::fmt::{Arguments, Display};
use std::hash::Hash;
use std::iter::Iterator;
use std::marker::{Copy, Send, Sized, Sync};
use std::option::Option;
use std::result::Result;
use std::str::FromStr;
pub enum Level { Error = 1, Warn = 2, Info = 3, Debug = 4, Trace = 5, }
pub enum LevelFilter { Off = 0, Error = 1, Warn = 2, Info = 3, Debug = 4, Trace = 5, }
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}
pub struct Metadata<'a>;
pub struct MetadataBuilder<'a>;
pub struct ParseLevelError;
pub struct Record<'a>;
pub struct RecordBuilder<'a>;
pub const STATIC_MAX_LEVEL: LevelFilter;
pub struct SetLoggerError;
pub fn logger() -> &'static dyn Log;
pub fn max_level() -> LevelFilter;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub unsafe fn set_logger_racy(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn set_max_level(level: LevelFilter);
pub unsafe fn set_max_level_racy(level: LevelFilter);
impl Level {
    pub fn max() -> Level;
    pub fn to_level_filter(&self) -> LevelFilter;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}
impl Clone for Level {}
impl Display for Level {}
impl FromStr for Level {
    type Err = ParseLevelError;
}
impl Hash for Level {}
impl Ord for Level {}
impl PartialEq for Level {}
impl PartialOrd for Level {}
impl Copy for Level {}
impl Eq for Level {}
impl LevelFilter {
    pub fn max() -> LevelFilter;
    pub fn to_level(&self) -> Option<Level>;
    pub fn as_str(&self) -> &'static str;
    pub fn iter() -> impl Iterator<Item = Self>;
    pub fn increment_severity(&self) -> Self;
    pub fn decrement_severity(&self) -> Self;
}
impl Clone for LevelFilter {}
impl Display for LevelFilter {}
impl FromStr for LevelFilter {
    type Err = ParseLevelError;
}
impl Hash for LevelFilter {}
impl Ord for LevelFilter {}
impl PartialEq for LevelFilter {}
impl PartialOrd for LevelFilter {}
impl Copy for LevelFilter {}
impl Eq for LevelFilter {}
impl<T> Log for &T where T: ?Sized + Log {}
impl<'a> Metadata<'a> {
    pub fn builder() -> MetadataBuilder<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
}
impl<'a> Clone for Metadata<'a> {}
impl<'a> Hash for Metadata<'a> {}
impl<'a> Ord for Metadata<'a> {}
impl<'a> PartialEq for Metadata<'a> {}
impl<'a> PartialOrd for Metadata<'a> {}
impl<'a> Eq for Metadata<'a> {}
impl<'a> MetadataBuilder<'a> {
    pub fn new() -> MetadataBuilder<'a>;
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    pub fn build(&self) -> Metadata<'a>;
}
impl Default for MetadataBuilder<'_> {}
impl<'a> Hash for MetadataBuilder<'a> {}
impl<'a> Ord for MetadataBuilder<'a> {}
impl<'a> PartialEq for MetadataBuilder<'a> {}
impl<'a> PartialOrd for MetadataBuilder<'a> {}
impl<'a> Eq for MetadataBuilder<'a> {}
impl Display for ParseLevelError {}
impl PartialEq for ParseLevelError {}
impl Eq for ParseLevelError {}
impl<'a> Record<'a> {
    pub fn builder() -> RecordBuilder<'a>;
    pub fn args(&self) -> &Arguments<'a>;
    pub fn metadata(&self) -> &Metadata<'a>;
    pub fn level(&self) -> Level;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn module_path_static(&self) -> Option<&'static str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn file_static(&self) -> Option<&'static str>;
    pub fn line(&self) -> Option<u32>;
    pub fn key_values(&self) -> &dyn Source;
    pub fn to_builder(&self) -> RecordBuilder<'_>;
}
impl<'a> Clone for Record<'a> {}
impl<'a> !Send for Record<'a> {}
impl<'a> !Sync for Record<'a> {}
impl<'a> RecordBuilder<'a> {
    pub fn new() -> RecordBuilder<'a>;
    pub fn args(&mut self, args: Arguments<'a>) -> &mut RecordBuilder<'a>;
    pub fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    pub fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    pub fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a>;
    pub fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a>;
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a>;
    pub fn key_values(&mut self, kvs: &'a dyn Source) -> &mut RecordBuilder<'a>;
    pub fn build(&self) -> Record<'a>;
}
impl Default for RecordBuilder<'_> {}
impl<'a> !Send for RecordBuilder<'a> {}
impl<'a> !Sync for RecordBuilder<'a> {}
impl Display for SetLoggerError {}
