//! Cancellation: what is lost with a future that is dropped half-way, and what a dropped handle does not stop.
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::time::Duration;

use futures::future::{select, Either};
use tokio::io::{duplex, AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream};
use tokio::sync::{mpsc, Mutex};
use tokio::task::JoinHandle;
use tokio::time::{interval, sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);

/// Writes the bytes one by one, one in each second.
fn slowly(bytes: &'static [u8]) -> DuplexStream {
    let (mut writer, reader) = duplex(64);
    tokio::spawn(async move {
        for b in bytes {
            writer.write_u8(*b).await.unwrap();
            sleep(SECOND).await;
        }
    });
    reader
}

async fn read_frame(stream: &mut DuplexStream) -> std::io::Result<[u8; 4]> {
    let mut frame = [0; 4];
    stream.read_exact(&mut frame).await?;
    Ok(frame)
}

/// Each tick drops what has been read of a frame, and the next one begins in the middle.
async fn first_frame(mut stream: DuplexStream) -> Option<[u8; 4]> {
    let mut ticker = interval(Duration::from_millis(2500));
    loop {
        tokio::select! {
            frame = read_frame(&mut stream) => return frame.ok(), // found: cancel-unsafe-branch
            _ = ticker.tick() => {}
        }
    }
}

async fn first_frame_mended(mut stream: DuplexStream) -> Option<[u8; 4]> {
    let (sender, mut frames) = mpsc::channel(1);
    tokio::spawn(async move {
        while let Ok(frame) = read_frame(&mut stream).await {
            if sender.send(frame).await.is_err() {
                break;
            }
        }
    });
    let mut ticker = interval(Duration::from_millis(2500));
    loop {
        tokio::select! {
            frame = frames.recv() => return frame,
            _ = ticker.tick() => {}
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_frame_loses_its_beginning() {
    assert_eq!(first_frame(slowly(b"abcdefgh")).await, None); // no four bytes come within two ticks
    assert_eq!(first_frame_mended(slowly(b"abcdefgh")).await, Some(*b"abcd"));
}

async fn first_line(mut reader: BufReader<DuplexStream>) -> String {
    let mut ticker = interval(Duration::from_millis(2500));
    loop {
        let mut line = String::new();
        tokio::select! {
            _ = reader.read_line(&mut line) => return line, // found: cancel-unsafe-branch
            _ = ticker.tick() => {}
        }
    }
}

async fn first_line_mended(reader: BufReader<DuplexStream>) -> String {
    let mut lines = reader.lines();
    let mut ticker = interval(Duration::from_millis(2500));
    loop {
        tokio::select! {
            line = lines.next_line() => return line.unwrap().unwrap(),
            _ = ticker.tick() => {}
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_line_loses_its_beginning() {
    assert_ne!(first_line(BufReader::new(slowly(b"hello\n"))).await, "hello\n");
    assert_eq!(first_line_mended(BufReader::new(slowly(b"hello\n"))).await, "hello");
}

/// A message that waits for room is dropped when the other arm wins.
async fn hand_on(mut jobs: Vec<String>, out: mpsc::Sender<String>) {
    let mut ticker = interval(SECOND);
    while let Some(job) = jobs.pop() {
        tokio::select! {
            biased;
            _ = ticker.tick() => {}
            _ = out.send(job) => {} // found: cancel-unsafe-branch
        }
    }
}

async fn hand_on_mended(mut jobs: Vec<String>, out: mpsc::Sender<String>) {
    let mut ticker = interval(SECOND);
    while !jobs.is_empty() {
        tokio::select! {
            biased;
            _ = ticker.tick() => {}
            Ok(room) = out.reserve() => {
                if let Some(job) = jobs.pop() {
                    room.send(job);
                }
            }
        }
    }
}

async fn arrive(inbox: mpsc::Receiver<String>) -> usize {
    let mut inbox = inbox;
    let mut n = 0;
    while inbox.recv().await.is_some() {
        n += 1;
        sleep(SECOND).await;
    }
    n
}

fn jobs() -> Vec<String> {
    (0..10).map(|i| i.to_string()).collect()
}

#[tokio::test(start_paused = true)]
async fn messages_do_not_arrive() {
    let (out, inbox) = mpsc::channel(1);
    let (_, n) = tokio::join!(hand_on(jobs(), out), arrive(inbox));
    assert!(n < 10, "{n}");
    let (out, inbox) = mpsc::channel(1);
    let (_, n) = tokio::join!(hand_on_mended(jobs(), out), arrive(inbox));
    assert_eq!(n, 10);
}

struct Poller {
    task: Option<JoinHandle<()>>,
    polls: Arc<AtomicU32>,
}

impl Poller {
    fn start() -> Poller {
        let polls = Arc::new(AtomicU32::new(0));
        let count = polls.clone();
        let task = tokio::spawn(async move {
            loop {
                count.fetch_add(1, Ordering::Relaxed);
                sleep(SECOND).await;
            }
        });
        Poller { task: Some(task), polls }
    }

    fn stop(&mut self) {
        self.task = None;
    }

    fn stop_mended(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
    }

    /// How often it polls in the minute to come.
    async fn goes_on(&self) -> u32 {
        let before = self.polls.load(Ordering::Relaxed);
        sleep(60 * SECOND).await;
        self.polls.load(Ordering::Relaxed) - before
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_handle_does_not_stop_the_task() {
    let mut poller = Poller::start();
    poller.stop();
    assert!(poller.goes_on().await >= 59);
    let mut poller = Poller::start();
    poller.stop_mended();
    assert_eq!(poller.goes_on().await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_does_not_stop_the_task() {
    let mut poller = Poller::start();
    let task = poller.task.take().unwrap();
    let _ = timeout(SECOND, task).await;
    assert!(poller.goes_on().await >= 59);

    let mut poller = Poller::start();
    let mut task = poller.task.take().unwrap();
    if timeout(SECOND, &mut task).await.is_err() {
        task.abort();
    }
    assert_eq!(poller.goes_on().await, 0);
}

struct Session {
    peer: mpsc::Sender<&'static str>,
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = tokio::runtime::Handle::current().block_on(self.peer.send("bye")); // found: async-drop
    }
}

struct SessionMended {
    peer: mpsc::Sender<&'static str>,
}

impl SessionMended {
    async fn close(self) {
        let _ = self.peer.send("bye").await;
    }
}

#[tokio::test(start_paused = true)]
async fn blocking_in_drop_panics_in_a_task() {
    let (peer, mut inbox) = mpsc::channel(1);
    let session = Session { peer };
    assert!(tokio::spawn(async move { drop(session) }).await.unwrap_err().is_panic());
    assert_eq!(inbox.recv().await, None);

    let (peer, mut inbox) = mpsc::channel(1);
    SessionMended { peer }.close().await;
    assert_eq!(inbox.recv().await, Some("bye"));
}

/// The counter of a future that is dropped is not set back.
async fn counted(busy: &AtomicU32) {
    busy.fetch_add(1, Ordering::Relaxed);
    sleep(60 * SECOND).await;
    busy.fetch_sub(1, Ordering::Relaxed);
}

struct Busy<'a>(&'a AtomicU32);

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn counted_mended(busy: &AtomicU32) {
    busy.fetch_add(1, Ordering::Relaxed);
    let _busy = Busy(busy);
    sleep(60 * SECOND).await;
}

#[tokio::test(start_paused = true)]
async fn what_an_await_comes_before_is_not_undone() {
    let busy = AtomicU32::new(0);
    let _ = timeout(SECOND, counted(&busy)).await;
    assert_eq!(busy.load(Ordering::Relaxed), 1);
    let busy = AtomicU32::new(0);
    let _ = timeout(SECOND, counted_mended(&busy)).await;
    assert_eq!(busy.load(Ordering::Relaxed), 0);
}

/// The loser of a race is in what `select` gives, and is dropped with it.
async fn raced_frame(mut stream: DuplexStream) -> Option<[u8; 4]> {
    loop {
        let tick = Box::pin(sleep(Duration::from_millis(2500)));
        match select(Box::pin(read_frame(&mut stream)), tick).await { // found: cancel-unsafe-branch
            Either::Left((frame, _)) => return frame.ok(),
            Either::Right(((), _)) => {}
        }
    }
}

/// The same, and the loser goes on in the next round.
async fn raced_frame_mended(mut stream: DuplexStream) -> [u8; 4] {
    let mut frame = Box::pin(read_frame(&mut stream));
    loop {
        match select(frame, Box::pin(sleep(Duration::from_millis(2500)))).await {
            Either::Left((frame, _)) => return frame.unwrap(),
            Either::Right(((), rest)) => frame = rest,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_race_drops_its_loser() {
    assert_eq!(raced_frame_mended(slowly(b"abcdefgh")).await, *b"abcd");
    assert_ne!(raced_frame(slowly(b"abcdefgh")).await, Some(*b"abcd"));
}

/// The task is aborted in the middle of a frame, and who reads next begins there.
async fn next_frame(stream: DuplexStream) -> Option<[u8; 4]> {
    let stream = Arc::new(Mutex::new(stream));
    let theirs = stream.clone();
    let reading = tokio::spawn(async move {
        read_frame(&mut *theirs.lock().await).await // found: cancel-unsafe-branch
    });
    sleep(SECOND + SECOND / 2).await;
    reading.abort();
    let frame = read_frame(&mut *stream.lock().await).await;
    frame.ok()
}

/// The task is told to stop, and does so between two frames.
async fn next_frame_mended(stream: DuplexStream) -> Option<[u8; 4]> {
    let stream = Arc::new(Mutex::new(stream));
    let theirs = stream.clone();
    let (stop, stopped) = tokio::sync::oneshot::channel();
    let reading = tokio::spawn(async move {
        let frame = read_frame(&mut *theirs.lock().await).await;
        let _ = stopped.await;
        frame
    });
    sleep(SECOND + SECOND / 2).await;
    let _ = stop.send(());
    assert_eq!(reading.await.unwrap().unwrap(), *b"abcd");
    let frame = read_frame(&mut *stream.lock().await).await;
    frame.ok()
}

#[tokio::test(start_paused = true)]
async fn an_aborted_task_leaves_half_a_frame() {
    assert_eq!(next_frame(slowly(b"abcdefgh")).await, Some(*b"cdef"));
    assert_eq!(next_frame_mended(slowly(b"abcdefgh")).await, Some(*b"efgh"));
}
