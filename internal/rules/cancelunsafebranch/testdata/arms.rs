use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::time::{interval, sleep, timeout};

async fn tick() {}

async fn direct(mut stream: TcpStream) {
    let mut buf = [0; 64];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut buf) => {} //~ "when another arm wins, `stream.read_exact(&mut buf)` is dropped half-way: bytes already read are lost"
            _ = tick() => {}
        }
    }
}

async fn leaves(mut stream: TcpStream) {
    let mut buf = [0; 64];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut buf) => {}
            _ = tick() => return,
        }
    }
}

async fn once(mut stream: TcpStream) {
    let mut buf = [0; 64];
    tokio::select! {
        _ = stream.read_exact(&mut buf) => {}
        _ = tick() => {}
    }
}

async fn once_and_on(mut stream: TcpStream) {
    let mut buf = [0; 64];
    tokio::select! {
        _ = stream.read_exact(&mut buf) => {} //~ "bytes already read are lost"
        _ = tick() => {}
    }
    let _ = stream.write_u8(1).await;
}

async fn pinned_fix(mut stream: TcpStream) {
    let mut buf = [0; 64];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut buf) => break, //~ "bytes already read are lost"
            _ = tick() => {}
        }
    }
}

async fn pinned(mut stream: TcpStream) {
    let mut buf = [0; 64];
    let mut read = std::pin::pin!(stream.read_exact(&mut buf));
    loop {
        tokio::select! {
            _ = &mut read => break,
            _ = tick() => {}
        }
    }
}

async fn line(reader: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let mut line = String::new();
    reader.read_line(&mut line).await?;
    Ok(line)
}

async fn chain(mut reader: BufReader<TcpStream>) {
    loop {
        tokio::select! {
            line = line(&mut reader) => println!("{line:?}"), //~ "`line(&mut reader)` is dropped half-way, usually in `reader.read_line(&mut line)`: text already read is lost"
            _ = tick() => {}
        }
    }
}

async fn fetch(addr: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(addr).await?;
    let mut buf = vec![0; 64];
    stream.read_exact(&mut buf).await?;
    Ok(buf)
}

async fn a_stream_of_its_own(addr: &str) {
    loop {
        tokio::select! {
            page = fetch(addr) => println!("{page:?}"),
            _ = tick() => {}
        }
    }
}

async fn message(tx: Sender<String>, mut queue: Vec<String>) {
    while let Some(msg) = queue.pop() {
        tokio::select! {
            _ = tx.send(msg) => {} //~ "`msg` is dropped before it is sent"
            _ = tick() => {}
        }
    }
}

async fn message_pattern(tx: Sender<String>, mut queue: Vec<String>) {
    while let Some(msg) = queue.pop() {
        tokio::select! {
            Ok(()) = tx.send(msg) => println!("sent"), //~ "`msg` is dropped before it is sent"
            _ = tick() => {}
        }
    }
}

async fn made_anew(tx: Sender<String>, name: String) {
    loop {
        tokio::select! {
            _ = tx.send(name.clone()) => {}
            _ = tick() => {}
        }
    }
}

async fn under_timeout(mut stream: TcpStream) {
    let mut buf = [0; 64];
    loop {
        if let Ok(Ok(_)) = timeout(Duration::from_secs(1), stream.read_exact(&mut buf)).await { //~ "when the time is up, `stream.read_exact(&mut buf)` is dropped half-way"
            println!("{buf:?}");
        }
    }
}

async fn under_timeout_and_left(mut stream: TcpStream) -> std::io::Result<()> {
    let mut buf = [0; 64];
    loop {
        timeout(Duration::from_secs(1), stream.read_exact(&mut buf)).await??;
        match timeout(Duration::from_secs(1), stream.read_exact(&mut buf)).await {
            Ok(n) => println!("{n:?}"),
            Err(_) => return Ok(()),
        }
    }
}

async fn reconnects(mut stream: TcpStream) -> std::io::Result<()> {
    let mut ticker = interval(Duration::from_secs(1));
    let mut buf = [0; 64];
    loop {
        tokio::select! {
            n = stream.read_exact(&mut buf) => println!("{n:?}"),
            _ = ticker.tick() => stream = TcpStream::connect("localhost:1").await?,
        }
    }
}

async fn within_a_limit(tx: Sender<String>, mut inbox: Receiver<String>) {
    while let Some(msg) = inbox.recv().await {
        tokio::select! {
            _ = tx.send(msg) => {} //~ "`msg` is dropped before it is sent"
            _ = sleep(Duration::from_secs(1)) => println!("too slow"),
        }
    }
}
