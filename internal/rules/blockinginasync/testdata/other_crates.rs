async fn fetch(url: &str) -> Result<String, reqwest::Error> {
    reqwest::blocking::get(url)?.text() //~ "`reqwest::blocking::get(url)` panics, as this runs inside a runtime" //~ "text()` panics"
}

async fn fetch_async(url: &str) -> Result<String, reqwest::Error> {
    reqwest::get(url).await?.text().await
}

async fn client() -> reqwest::blocking::Client {
    reqwest::blocking::Client::new() //~ "panics"
}

// A channel may be unbounded, and then takes all at once.
async fn forward(tx: flume::Sender<u8>, rx: flume::Receiver<u8>) {
    while let Ok(x) = rx.recv() { //~ "`rx.recv()` blocks"
        tx.send(x).ok();
    }
}

async fn receive(rx: crossbeam_channel::Receiver<u8>) {
    rx.recv().ok(); //~ "blocks"
}
