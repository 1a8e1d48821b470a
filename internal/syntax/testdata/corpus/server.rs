//! A small chat server: the shapes of everyday tokio code.
#![allow(dead_code)]

use std::collections::{BTreeMap, HashMap as Map};
use std::sync::{atomic::{AtomicU64, Ordering}, Arc, Mutex};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, mpsc, oneshot, RwLock};

pub mod wire;
mod limits {
    /// How many clients may be connected at once.
    pub const CLIENTS: usize = 1 << 10;
    pub(super) static GREETING: &str = "hello\n";

    pub(in crate) mod inner {
        #[derive(Debug, Clone, Default)]
        pub struct Quota<'a, T: 'a + ?Sized, const N: usize = 4>
        where
            T: std::fmt::Debug,
        {
            pub left: [u8; N],
            owner: Option<&'a T>,
        }
    }
}

#[derive(Debug)]
pub enum Command {
    Join { name: String, reply: oneshot::Sender<u64> },
    Say(u64, String),
    Leave(u64),
    Quit = 7,
}

#[derive(Clone)]
pub struct Server {
    next: Arc<AtomicU64>,
    clients: Arc<Mutex<Map<u64, mpsc::Sender<String>>>>,
    topics: Arc<RwLock<BTreeMap<String, Vec<u64>>>>,
}

impl Server {
    pub async fn run(self, addr: &str) -> std::io::Result<()> {
        let listener = TcpListener::bind(addr).await?;
        let (stop, _) = broadcast::channel::<()>(1);
        loop {
            let (stream, peer) = match listener.accept().await {
                Ok(pair) => pair,
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => continue,
                Err(e) => return Err(e),
            };
            let server = self.clone();
            let mut stopped = stop.subscribe();
            tokio::spawn(async move {
                tokio::select! {
                    biased;
                    _ = stopped.recv() => {}
                    res = server.serve(stream) => if let Err(e) = res {
                        eprintln!("{peer}: {e:?}, after {:?}", Duration::from_secs(1));
                    },
                }
            });
        }
    }

    async fn serve(&self, mut stream: TcpStream) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (tx, mut rx) = mpsc::channel(16);
        {
            let mut clients = self.clients.lock().unwrap();
            clients.insert(id, tx);
        }
        let mut buf = [0u8; 512];
        'session: loop {
            tokio::select! {
                n = wire::read(&mut stream, &mut buf) => {
                    let n = n?;
                    if n == 0 { break 'session; }
                    let text = String::from_utf8_lossy(&buf[..n]).into_owned();
                    self.broadcast(id, text).await;
                }
                Some(line) = rx.recv(), if !rx.is_closed() => wire::write(&mut stream, line.as_bytes()).await?,
                else => break,
            }
        }
        self.clients.lock().unwrap().remove(&id);
        Ok(())
    }

    async fn broadcast(&self, from: u64, text: String) {
        let targets: Vec<_> = self
            .clients
            .lock()
            .unwrap()
            .iter()
            .filter(|(&id, _)| id != from)
            .map(|(_, tx)| tx.clone())
            .collect();
        for tx in targets {
            let _ = tx.send(text.clone()).await;
        }
        let (a, b) = tokio::join!(self.count(), async { 1_usize });
        assert_eq!(a, b, "one of {from} {0}", text.len());
    }

    async fn count(&self) -> usize { self.topics.read().await.values().map(Vec::len).sum() }
}

impl Drop for Server {
    fn drop(&mut self) {}
}
