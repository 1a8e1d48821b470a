use std::sync::Arc;
use tokio::sync::mpsc::Sender;

struct Awaits {
    open: bool,
}

impl Awaits {
    async fn say_goodbye(&mut self) {
        self.open = false;
    }
}

impl Drop for Awaits {
    fn drop(&mut self) {
        self.say_goodbye().await; //~ "`drop` is not async, so `self.say_goodbye()` cannot be awaited in it"
    }
}

struct Parts {
    closing: Option<Sender<u32>>,
    name: Arc<str>,
    id: u32,
}

impl Drop for Parts {
    fn drop(&mut self) {
        tokio::spawn(async move {
            println!("{} {}", self.name, self.id); //~ "what `tokio::spawn` runs may outlive `drop`"
            if let Some(closing) = self.closing.take() {
                let _ = closing.send(self.id).await;
            }
        });
    }
}

struct Blocks {
    sender: Sender<u32>,
}

impl Drop for Blocks {
    fn drop(&mut self) {
        let _ = futures::executor::block_on(self.sender.send(1)); //~ "in `drop`"
        let sender = self.sender.clone();
        std::thread::spawn(move || futures::executor::block_on(sender.send(1)));
    }
}
