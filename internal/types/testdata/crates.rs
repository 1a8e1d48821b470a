// Types of common crates, with rustc's verdicts, in the format of solve.rs. Re-record with:
// go test ./internal/types -run TestSolveTable -rustc -deps FOLDER, the folder holding the crates' .rmeta files.
#![allow(dead_code, unused)]
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

struct Shared {
    map: dashmap::DashMap<String, Vec<u8>>,
    state: tokio::sync::Mutex<Vec<u8>>,
    config: parking_lot::RwLock<String>,
}
struct Guards<'a> {
    a: parking_lot::MutexGuard<'a, u8>,
    b: u8,
}

type T001 = parking_lot::Mutex<u8>; //~ yyyynn
type T002 = parking_lot::MutexGuard<'static, u8>; //~ nyyyny
type T003 = parking_lot::MappedMutexGuard<'static, u8>; //~ nyyyny
type T004 = parking_lot::RwLock<Cell<u8>>; //~ ynyynn
type T005 = parking_lot::RwLockReadGuard<'static, u8>; //~ nyyyny
type T006 = parking_lot::RwLockWriteGuard<'static, u8>; //~ nyyyny
type T007 = parking_lot::RwLockUpgradableReadGuard<'static, u8>; //~ nyyyny
type T008 = parking_lot::ReentrantMutexGuard<'static, u8>; //~ nyyyny
type T009 = parking_lot::Condvar; //~ yyyynn
type T010 = tokio::sync::Mutex<u8>; //~ yyyynn
type T011 = tokio::sync::MutexGuard<'static, u8>; //~ yyyyny
type T012 = tokio::sync::MutexGuard<'static, Cell<u8>>; //~ ynyyny
type T013 = tokio::sync::MutexGuard<'static, Rc<u8>>; //~ nnyyny
type T014 = tokio::sync::OwnedMutexGuard<u8>; //~ yyyyny
type T015 = tokio::sync::MappedMutexGuard<'static, u8>; //~ yyyyny
type T016 = tokio::sync::RwLockReadGuard<'static, u8>; //~ yyyyny
type T017 = tokio::sync::RwLockReadGuard<'static, Cell<u8>>; //~ nnyyny
type T018 = tokio::sync::RwLockWriteGuard<'static, u8>; //~ yyyyny
type T019 = tokio::sync::RwLockWriteGuard<'static, Cell<u8>>; //~ nnyyny
type T020 = tokio::sync::OwnedRwLockReadGuard<u8>; //~ yyyyny
type T021 = tokio::sync::SemaphorePermit<'static>; //~ yyyyny
type T022 = tokio::sync::OwnedSemaphorePermit; //~ yyyyny
type T023 = tokio::sync::watch::Ref<'static, u8>; //~ nyyyny
type T024 = tokio::sync::watch::Receiver<u8>; //~ yyyyny
type T025 = tokio::sync::mpsc::Sender<u8>; //~ yyyyny
type T026 = tokio::sync::mpsc::Receiver<Rc<u8>>; //~ nnyyny
type T027 = tokio::sync::oneshot::Sender<Cell<u8>>; //~ yyyyny
type T028 = tokio::sync::oneshot::Receiver<u8>; //~ yyyyny
type T029 = tokio::sync::Notify; //~ yyyynn
type T030 = tokio::sync::futures::Notified<'static>; //~ yyynny
type T031 = tokio::task::JoinHandle<Rc<u8>>; //~ nnyyny
type T032 = tokio::task::JoinHandle<u8>; //~ yyyyny
type T033 = tokio::task::JoinSet<u8>; //~ yyyyny
type T034 = tokio::task::LocalSet; //~ nnyyny
type T035 = tokio::runtime::Handle; //~ yyyyny
type T036 = tokio::runtime::EnterGuard<'static>; //~ nyyyny
type T037 = tokio::time::Sleep; //~ yyynny
type T038 = tokio::time::Interval; //~ yyyyny
type T039 = tokio::net::TcpStream; //~ yyyyny
type T040 = tokio::net::TcpListener; //~ yyyyny
type T041 = tokio::fs::File; //~ yyyyny
type T042 = tokio::io::BufReader<tokio::net::TcpStream>; //~ yyyyny
type T043 = futures::lock::MutexGuard<'static, u8>; //~ yyyyny
type T044 = futures::lock::MutexGuard<'static, Cell<u8>>; //~ ynyyny
type T045 = futures::lock::OwnedMutexGuard<u8>; //~ yyyyny
type T046 = futures::future::BoxFuture<'static, u8>; //~ ynyyny
type T047 = futures::future::LocalBoxFuture<'static, u8>; //~ nnyyny
type T048 = futures::stream::BoxStream<'static, u8>; //~ ynyyny
type T049 = futures::channel::oneshot::Receiver<u8>; //~ yyyyny
type T050 = async_lock::MutexGuard<'static, u8>; //~ yyyyny
type T051 = async_lock::RwLockReadGuard<'static, Cell<u8>>; //~ nnyyny
type T052 = async_lock::RwLockWriteGuard<'static, u8>; //~ yyyyny
type T053 = spin::MutexGuard<'static, u8>; //~ yyyyny
type T054 = spin::MutexGuard<'static, Rc<u8>>; //~ nnyyny
type T055 = spin::RwLockReadGuard<'static, u8>; //~ yyyyny
type T056 = spin::RwLockWriteGuard<'static, u8>; //~ yyyyny
type T057 = spin::Mutex<Rc<u8>>; //~ nnyyny
type T058 = dashmap::DashMap<u8, String>; //~ yyyyny
type T059 = dashmap::DashMap<u8, Rc<u8>>; //~ nnyyny
type T060 = dashmap::mapref::one::Ref<'static, u8, String>; //~ yyyyny
type T061 = dashmap::mapref::one::RefMut<'static, u8, String>; //~ yyyyny
type T062 = dashmap::mapref::one::Ref<'static, u8, Cell<u8>>; //~ nnyyny
type T063 = dashmap::mapref::multiple::RefMulti<'static, u8, u8>; //~ yyyyny
type T064 = dashmap::mapref::entry::Entry<'static, u8, u8>; //~ yyyyny
type T065 = tracing::span::Entered<'static>; //~ yyyyny
type T066 = tracing::span::EnteredSpan; //~ nyyyny
type T067 = tracing::Span; //~ yyyyny
type T068 = anyhow::Error; //~ yyyyny
type T069 = anyhow::Result<u8>; //~ yyyyny
type T070 = bytes::Bytes; //~ yyyyny
type T071 = bytes::BytesMut; //~ yyyyny
type T072 = once_cell::sync::OnceCell<Cell<u8>>; //~ ynyynn
type T073 = once_cell::unsync::OnceCell<u8>; //~ ynyynn
type T074 = once_cell::sync::Lazy<u8>; //~ yyyynn
type T075 = Shared; //~ yyyyny
type T076 = Guards<'static>; //~ nyyyny
type T077 = Arc<Shared>; //~ yyyyny
type T078 = tokio_util::sync::CancellationToken; //~ yyyyny
type T079 = tokio_stream::wrappers::ReceiverStream<u8>; //~ yyyyny
type T080 = tokio_util::codec::Framed<tokio::net::TcpStream, tokio_util::codec::LinesCodec>; //~ yyyyny
type T081 = tokio::sync::broadcast::Receiver<u8>; //~ yyyyny
type T082 = tokio::sync::broadcast::Sender<Cell<u8>>; //~ yyyyny
type T083 = tokio::sync::OnceCell<u8>; //~ yyyyny
type T084 = tokio::process::Child; //~ yyyyny
type T085 = futures::channel::mpsc::UnboundedReceiver<u8>; //~ yyyyny
type T086 = futures::stream::FuturesUnordered<futures::future::BoxFuture<'static, u8>>; //~ ynyyny
type T087 = futures::stream::FuturesUnordered<futures::future::LocalBoxFuture<'static, u8>>; //~ nnyyny
type T088 = rand::rngs::ThreadRng; //~ nnyyny
type T089 = rand::rngs::StdRng; //~ yyyynn
