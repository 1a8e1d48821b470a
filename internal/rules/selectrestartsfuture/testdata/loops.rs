use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::time::{interval, sleep, Interval};

async fn deadline(mut inbox: Receiver<u32>) {
    loop {
        tokio::select! {
            n = inbox.recv() => println!("{n:?}"),
            _ = sleep(Duration::from_secs(5)) => break, //~ "starts again each time round"
        }
    }
}

async fn beat(mut inbox: Receiver<u32>, every: Duration) {
    for _ in 0..10 {
        tokio::select! {
            n = inbox.recv() => println!("{n:?}"),
            _ = sleep(every) => println!("beat"), //~ "starts again each time round"
        }
    }
}

async fn made_each_round(mut inbox: Receiver<u32>) {
    loop {
        let mut ticker = interval(Duration::from_secs(1)); //~ "is always ready"
        tokio::select! {
            n = inbox.recv() => println!("{n:?}"),
            _ = ticker.tick() => println!("tick"),
        }
    }
}

async fn pinned_each_round(mut tick: Interval) {
    loop {
        let timeout = sleep(Duration::from_secs(1)); //~ "each `tick.tick()` sets it back"
        tokio::pin!(timeout);
        tokio::select! {
            _ = tick.tick() => println!("tick"),
            _ = &mut timeout => return,
        }
    }
}
