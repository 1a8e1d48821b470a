use std::io::{BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

async fn sleeps(d: Duration) {
    std::thread::sleep(d); //~ "`std::thread::sleep(d)` blocks the thread, and all tasks that it would run meanwhile; in async code: `tokio::time::sleep(d).await`"
}

async fn reads(path: PathBuf) -> std::io::Result<Vec<u8>> {
    let mut all = std::fs::read(&path)?; //~ "in async code: `tokio::fs::read(…).await`"
    let mut more = std::fs::File::open(path)?; //~ "blocks the thread"
    more.read_to_end(&mut all)?; //~ "`more.read_to_end(&mut all)` blocks"
    Ok(all)
}

// What is alive beside the call is not Send: awaiting there would make the future so.
async fn beside() -> std::io::Result<usize> {
    let n = std::rc::Rc::new(1);
    let text = std::fs::read_to_string("a.txt")?; //~ "blocks"
    Ok(text.len() + *n)
}

async fn memory(mut to: Vec<u8>) -> std::io::Result<String> {
    let mut text = String::new();
    (&b"abc"[..]).read_to_string(&mut text)?;
    to.write_all(text.as_bytes())?;
    let mut lines = std::io::Cursor::new(to);
    lines.read_line(&mut text)?;
    println!("{text}");
    Ok(text)
}

async fn buffered(file: std::fs::File) -> usize {
    std::io::BufReader::new(file).lines().count() //~ "blocks"
}

fn load(path: &Path) -> std::io::Result<String> {
    find(path)
}

fn find(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

async fn through(path: &Path, own: PathBuf) -> std::io::Result<String> {
    load(&own)?; //~ "`load(&own)` blocks the thread in `std::fs::read_to_string(path)`, and all tasks that it would run meanwhile; make it async, or run it in `spawn_blocking`"
    load(path) //~ "`load(path)` blocks"
}

struct Store {
    dir: PathBuf,
}

impl Store {
    fn size(&self) -> u64 {
        std::fs::metadata(&self.dir).map(|m| m.len()).unwrap_or(0)
    }

    async fn report(&self) -> u64 {
        self.size() //~ "`self.size()` blocks the thread in `std::fs::metadata(&self.dir)`"
    }
}

fn lazily(path: PathBuf) -> impl FnOnce() -> std::io::Result<Vec<u8>> {
    move || std::fs::read(path)
}

async fn elsewhere(path: PathBuf) {
    let other = path.clone();
    let first = tokio::task::spawn_blocking(move || std::fs::read(other)).await;
    tokio::task::block_in_place(|| std::fs::write(&path, b"x")).ok();
    let join = std::thread::spawn(|| std::thread::sleep(Duration::from_secs(1)));
    let later = lazily(path);
    tokio::task::spawn_blocking(later).await.ok();
    join.join().ok(); //~ "`join.join()` blocks"
    drop(first);
}

fn sync(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

fn block(d: Duration) {
    tokio::spawn(async move {
        std::thread::sleep(d); //~ "blocks"
    });
}

async fn channels(rx: std::sync::mpsc::Receiver<u8>, tx: std::sync::mpsc::Sender<u8>) {
    while let Ok(x) = rx.recv() { //~ "`rx.recv()` blocks"
        tx.send(x).ok();
    }
    rx.try_recv().ok();
}

async fn child() -> std::io::Result<()> {
    std::process::Command::new("true").status()?; //~ "blocks"
    tokio::process::Command::new("true").status().await?;
    Ok(())
}

async fn locks(m: &std::sync::Mutex<u8>) {
    *m.lock().unwrap() += 1;
}
