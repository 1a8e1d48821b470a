// Types of the crate's own and of std, with rustc's verdicts: each alias is followed by Send, Sync,
// 'static, Unpin, Copy and needs_drop as y or n. Re-record with: go test ./internal/types -run TestSolveTable -rustc -deps FOLDER (see crates.rs)
#![allow(dead_code, unused)]
use std::cell::{Cell, RefCell, UnsafeCell, OnceCell};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::error::Error;
use std::future::Future;
use std::marker::{PhantomData, PhantomPinned};
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};

struct Unit;
struct Owned {
    name: String,
    count: u32,
}
struct Shared {
    cache: Rc<str>,
}
struct Deep {
    inner: Option<Box<Shared>>,
}
struct Counter(Cell<u32>);
struct Pair<A, B>(A, B);
struct Borrowing<'a> {
    text: &'a str,
}
struct Guarded<'a, T> {
    guard: MutexGuard<'a, T>,
    n: usize,
}
enum Message {
    Quit,
    Move { x: i32, y: i32 },
    Write(String),
}
enum Local {
    Nothing,
    Value(Rc<i32>),
}
#[derive(Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}
#[derive(Clone, Copy)]
struct Tagged<T> {
    tag: u8,
    value: T,
}
struct Handle(*mut u8);
unsafe impl Send for Handle {}
struct Wrapper<T>(*const T);
unsafe impl<T: Send> Send for Wrapper<T> {}
unsafe impl<T> Sync for Wrapper<T> where T: Sync + Send {}
struct Token(PhantomData<*const ()>);
struct Noisy;
impl Drop for Noisy {
    fn drop(&mut self) {}
}
struct HoldsNoisy {
    noisy: Noisy,
}
struct List {
    value: i32,
    next: Option<Box<List>>,
}
struct LocalList {
    value: Rc<i32>,
    next: Option<Box<LocalList>>,
}
struct Tree<T> {
    value: T,
    children: Vec<Tree<T>>,
}
struct Pinned {
    data: u8,
    pin: PhantomPinned,
}
trait Plain {}
trait Sendable: Send {}
trait SendSync: Send + Sync {}
trait Indirect: SendSync {}
trait Eternal: 'static {}
struct Hidden {
    error: Box<dyn Error>,
}
union Bits {
    a: u32,
    b: f32,
}
trait Shape {
    type Store;
}
struct Round;
impl Shape for Round {
    type Store = Rc<u8>;
}
struct Square;
impl Shape for Square {
    type Store = Vec<u8>;
}
struct Keeps<S: Shape> {
    store: S::Store,
}
struct Iterates<I: Iterator> {
    next: Option<I::Item>,
    iter: I,
}
type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type LocalBoxed<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
type Res<T, E = Box<dyn Error + Send + Sync>> = Result<T, E>;
struct Recursive {
    callback: Option<fn(&Recursive) -> Recursive>,
}
struct Lazy<F = fn() -> i32> {
    make: F,
}
struct Buffer<const N: usize> {
    bytes: [u8; N],
}
mod inner {
    pub struct Secret {
        pub(super) key: std::rc::Rc<[u8]>,
    }
    pub use self::deeper::Found;
    mod deeper {
        pub struct Found(pub super::super::Owned);
    }
}

type T001 = Unit; //~ yyyynn
type T002 = Owned; //~ yyyyny
type T003 = Shared; //~ nnyyny
type T004 = Deep; //~ nnyyny
type T005 = Counter; //~ ynyynn
type T006 = Pair<i32, String>; //~ yyyyny
type T007 = Pair<i32, Rc<i32>>; //~ nnyyny
type T008 = Borrowing<'static>; //~ yyyynn
type T009 = Guarded<'static, i32>; //~ nyyyny
type T010 = Message; //~ yyyyny
type T011 = Local; //~ nnyyny
type T012 = Point; //~ yyyyyn
type T013 = Tagged<u8>; //~ yyyyyn
type T014 = Tagged<String>; //~ yyyyny
type T015 = Handle; //~ ynyynn
type T016 = Wrapper<i32>; //~ yyyynn
type T017 = Wrapper<Cell<i32>>; //~ ynyynn
type T018 = Wrapper<Rc<i32>>; //~ nnyynn
type T019 = Token; //~ nnyynn
type T020 = Noisy; //~ yyyyny
type T021 = HoldsNoisy; //~ yyyyny
type T022 = List; //~ yyyyny
type T023 = LocalList; //~ nnyyny
type T024 = Tree<i32>; //~ yyyyny
type T025 = Tree<Rc<i32>>; //~ nnyyny
type T026 = Pinned; //~ yyynnn
type T027 = Box<dyn Plain>; //~ nnyyny
type T028 = Box<dyn Sendable>; //~ ynyyny
type T029 = Box<dyn SendSync>; //~ yyyyny
type T030 = Box<dyn Indirect>; //~ yyyyny
type T031 = Box<dyn Plain + Send>; //~ ynyyny
type T032 = &'static dyn Sendable; //~ nnyyyn
type T033 = &'static dyn SendSync; //~ yyyyyn
type T034 = Hidden; //~ nnyyny
type T035 = Bits; //~ yyyynn
type T036 = Keeps<Round>; //~ nnyyny
type T037 = Keeps<Square>; //~ yyyyny
type T038 = Iterates<std::vec::IntoIter<Rc<i32>>>; //~ nnyyny
type T039 = Iterates<std::vec::IntoIter<i32>>; //~ yyyyny
type T040 = Boxed<'static, i32>; //~ ynyyny
type T041 = LocalBoxed<'static, i32>; //~ nnyyny
type T042 = Res<i32>; //~ yyyyny
type T043 = Res<i32, Box<dyn Error>>; //~ nnyyny
type T044 = Recursive; //~ yyyynn
type T045 = Lazy; //~ yyyynn
type T046 = Lazy<Rc<i32>>; //~ nnyyny
type T047 = Buffer<16>; //~ yyyynn
type T048 = inner::Secret; //~ nnyyny
type T049 = inner::Found; //~ yyyyny
type T050 = Rc<i32>; //~ nnyyny
type T051 = Arc<i32>; //~ yyyyny
type T052 = Arc<Cell<i32>>; //~ nnyyny
type T053 = Arc<Mutex<Rc<i32>>>; //~ nnyyny
type T054 = Arc<Mutex<Cell<i32>>>; //~ yyyyny
type T055 = Mutex<Vec<u8>>; //~ yyyyny
type T056 = MutexGuard<'static, Vec<u8>>; //~ nyyyny
type T057 = RwLock<Cell<i32>>; //~ ynyynn
type T058 = RwLockReadGuard<'static, i32>; //~ nyyyny
type T059 = RwLockWriteGuard<'static, i32>; //~ nyyyny
type T060 = Cell<i32>; //~ ynyynn
type T061 = RefCell<String>; //~ ynyyny
type T062 = &'static Cell<i32>; //~ nnyyyn
type T063 = &'static mut Cell<i32>; //~ ynyynn
type T064 = std::cell::Ref<'static, i32>; //~ nnyyny
type T065 = std::cell::RefMut<'static, i32>; //~ nnyyny
type T066 = *const u8; //~ nnyyyn
type T067 = *mut u8; //~ nnyyyn
type T068 = NonNull<u8>; //~ nnyyyn
type T069 = PhantomData<*const ()>; //~ nnyyyn
type T070 = PhantomData<Rc<i32>>; //~ nnyyyn
type T071 = PhantomData<i32>; //~ yyyyyn
type T072 = Box<i32>; //~ yyyyny
type T073 = Box<dyn Error>; //~ nnyyny
type T074 = Box<dyn Error + Send + Sync>; //~ yyyyny
type T075 = Box<dyn Fn()>; //~ nnyyny
type T076 = Box<dyn Fn() + Send>; //~ ynyyny
type T077 = Pin<Box<dyn Future<Output = ()>>>; //~ nnyyny
type T078 = Pin<Box<dyn Future<Output = ()> + Send>>; //~ ynyyny
type T079 = Pin<&'static mut Pinned>; //~ yyyynn
type T080 = (i32, String); //~ yyyyny
type T081 = (i32, Rc<i32>); //~ nnyyny
type T082 = [Rc<i32>; 2]; //~ nnyyny
type T083 = [u8; 1024]; //~ yyyyyn
type T084 = &'static [Rc<i32>]; //~ nnyyyn
type T085 = &'static str; //~ yyyyyn
type T086 = &'static mut String; //~ yyyynn
type T087 = fn(&str) -> Rc<i32>; //~ yyyyyn
type T088 = Vec<Rc<i32>>; //~ nnyyny
type T089 = HashMap<String, Vec<u8>>; //~ yyyyny
type T090 = HashMap<String, Rc<u8>>; //~ nnyyny
type T091 = BTreeMap<u8, Cell<u8>>; //~ ynyyny
type T092 = HashSet<u8>; //~ yyyyny
type T093 = VecDeque<Rc<u8>>; //~ nnyyny
type T094 = Option<Rc<u8>>; //~ nnyyny
type T095 = Result<u8, Rc<u8>>; //~ nnyyny
type T096 = Option<u8>; //~ yyyyyn
type T097 = std::sync::mpsc::Sender<i32>; //~ yyyyny
type T098 = std::sync::mpsc::Receiver<i32>; //~ ynyyny
type T099 = &'static std::sync::mpsc::Receiver<i32>; //~ nnyyyn
type T100 = std::sync::LockResult<MutexGuard<'static, i32>>; //~ nyyyny
type T101 = std::io::StdoutLock<'static>; //~ nnyyny
type T102 = std::io::StdinLock<'static>; //~ nyyyny
type T103 = std::env::Args; //~ nnyyny
type T104 = std::fmt::Arguments<'static>; //~ nnyyyn
type T105 = std::task::Context<'static>; //~ nnyynn
type T106 = std::task::Waker; //~ yyyyny
type T107 = std::thread::JoinHandle<Rc<i32>>; //~ yyyyny
type T108 = std::sync::atomic::AtomicU64; //~ yyyynn
type T109 = std::sync::OnceLock<Cell<u8>>; //~ ynyyny
type T110 = OnceCell<u8>; //~ ynyynn
type T111 = UnsafeCell<u8>; //~ ynyynn
type T112 = std::sync::Weak<u8>; //~ yyyyny
type T113 = std::rc::Weak<u8>; //~ nnyyny
type T114 = ManuallyDrop<String>; //~ yyyynn
type T115 = std::sync::mpsc::Iter<'static, u8>; //~ nnyynn
type T116 = std::slice::Iter<'static, Cell<u8>>; //~ nnyynn
type T117 = std::slice::Iter<'static, u8>; //~ yyyynn
type T118 = std::time::Duration; //~ yyyyyn
type T119 = std::time::Instant; //~ yyyyyn
type T120 = std::sync::Condvar; //~ yyyynn
type T121 = std::sync::Barrier; //~ yyyynn
type T122 = std::thread::Thread; //~ yyyyny
type T123 = Rc<str>; //~ nnyyny
type T124 = Arc<str>; //~ yyyyny
type T125 = std::ops::Range<usize>; //~ yyyynn
type T126 = std::sync::LazyLock<u8>; //~ yyyyny
type T127 = std::cell::LazyCell<u8>; //~ ynyynn
type T128 = std::borrow::Cow<'static, str>; //~ yyyyny
type T129 = std::path::PathBuf; //~ yyyyny
type T130 = std::io::Error; //~ yyyyny
type T131 = (); //~ yyyyyn
