// What the expressions of exprs.txt stand in: `x` and `o` are of this type, by reference and owned.
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::*;
use std::ffi::{CString, OsString};
use std::fs::{self, File, OpenOptions};
use std::io::{self, prelude::*, BufReader, BufWriter, Cursor};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::num::{NonZero, Wrapping};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::process::{Child, Command};
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Barrier, Condvar, Mutex, Once, OnceLock, RwLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

struct V {
    s: &'static str, st: String, n: u32, i: i64, f: f64, b: bool, c: char,
    v: Vec<u32>, vs: Vec<String>, vv: Vec<Vec<u8>>, a: [u8; 4], sl: &'static [u32], pairs: Vec<(String, u32)>,
    o: Option<u32>, ost: Option<String>, r: Result<u32, String>, rio: io::Result<String>, oo: Option<Option<u8>>,
    ors: Option<Result<u8, String>>, rs: Vec<Result<u8, String>>, obx: Option<Box<u8>>,
    h: HashMap<String, u32>, hs: HashSet<u32>, bm: BTreeMap<u8, String>, bs: BTreeSet<char>, q: VecDeque<u8>,
    bh: BinaryHeap<u32>, ll: LinkedList<u8>,
    m: Mutex<u32>, am: Arc<Mutex<Vec<u8>>>, rw: RwLock<String>, cell: Cell<u8>, rc: Rc<RefCell<String>>, once: OnceLock<String>,
    oc: OnceCell<u8>, weak: Weak<u8>, bx: Box<u32>, cow: Cow<'static, str>, pin: Pin<Box<u8>>, cv: Condvar, bar: Barrier,
    p: PathBuf, path: &'static Path, file: File, tcp: TcpStream, lis: TcpListener, udp: UdpSocket,
    d: Duration, ins: Instant, sys: SystemTime, cmd: Command, child: Child, jh: JoinHandle<u8>, tx: Sender<u8>, rx: Receiver<u8>,
    at: AtomicUsize, rd: BufReader<File>, wr: BufWriter<File>, cur: Cursor<Vec<u8>>, osstr: OsString, addr: SocketAddr, ip: IpAddr,
    w: Wrapping<u8>, nz: NonZero<u32>, cs: CString, err: Box<dyn std::error::Error>,
}
