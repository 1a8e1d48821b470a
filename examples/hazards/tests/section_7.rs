//! select!: what is started anew, what a precondition does not protect, what nobody polls.
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, Mutex};
use tokio::time::{interval, sleep, timeout, Instant};

const HOUR: Duration = Duration::from_secs(3600);

/// A sleep beside a faster ticker is set back by every tick.
async fn stops_after_a_minute() {
    let mut ticker = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            _ = ticker.tick() => {}
            _ = sleep(Duration::from_secs(60)) => return, // found: select-restarts-future
        }
    }
}

async fn stops_after_a_minute_mended() {
    let mut ticker = interval(Duration::from_secs(1));
    let mut limit = pin!(sleep(Duration::from_secs(60)));
    loop {
        tokio::select! {
            _ = ticker.tick() => {}
            _ = &mut limit => return,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_sleep_beside_a_ticker_is_never_over() {
    assert!(timeout(HOUR, stops_after_a_minute()).await.is_err());
    let start = Instant::now();
    stops_after_a_minute_mended().await;
    assert_eq!(start.elapsed().as_secs(), 60);
}

/// The first tick of an interval is at once, so one that is made each round never waits.
async fn a_thousand_ticks(stop: &mut mpsc::Receiver<()>) {
    for _ in 0..1000 {
        let mut ticker = interval(Duration::from_secs(1)); // found: select-restarts-future
        tokio::select! {
            _ = ticker.tick() => {}
            _ = stop.recv() => return,
        }
    }
}

async fn a_thousand_ticks_mended(stop: &mut mpsc::Receiver<()>) {
    let mut ticker = interval(Duration::from_secs(1));
    for _ in 0..1000 {
        tokio::select! {
            _ = ticker.tick() => {}
            _ = stop.recv() => return,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_interval_made_each_round_does_not_wait() {
    let (_open, mut stop) = mpsc::channel(1);
    let start = Instant::now();
    a_thousand_ticks(&mut stop).await;
    assert_eq!(start.elapsed().as_secs(), 0);
    a_thousand_ticks_mended(&mut stop).await;
    assert_eq!(start.elapsed().as_secs(), 999);
}

/// Takes an order, and works on it for a while.
async fn serve(orders: &mut mpsc::Receiver<String>) -> Option<String> {
    let order = orders.recv().await?;
    sleep(Duration::from_millis(100)).await;
    Some(order)
}

/// The ticker wins while `serve` works, and the order it has taken is gone.
async fn served(mut orders: mpsc::Receiver<String>) -> Vec<String> {
    let mut done = vec![];
    let mut ticker = interval(Duration::from_millis(60));
    for _ in 0..100 {
        tokio::select! {
            Some(order) = serve(&mut orders) => done.push(order), // found: select-restarts-future
            _ = ticker.tick() => {}
        }
    }
    done
}

async fn served_mended(mut orders: mpsc::Receiver<String>) -> Vec<String> {
    let mut done = vec![];
    let mut ticker = interval(Duration::from_millis(60));
    loop {
        let mut work = pin!(serve(&mut orders));
        let order = loop {
            tokio::select! {
                order = &mut work => break order,
                _ = ticker.tick() => {}
            }
        };
        match order {
            Some(order) => done.push(order),
            None => return done,
        }
    }
}

async fn three_orders() -> mpsc::Receiver<String> {
    let (tx, rx) = mpsc::channel(3);
    for n in 1..=3 {
        tx.send(format!("order {n}")).await.unwrap();
    }
    rx
}

#[tokio::test(start_paused = true)]
async fn a_call_that_starts_again_loses_what_it_has_got() {
    assert_eq!(served(three_orders().await).await.len(), 0);
    assert_eq!(served_mended(three_orders().await).await.len(), 3);
}

/// The precondition is false, and the expression is evaluated all the same.
async fn urgent_first(mut urgent: Option<mpsc::Receiver<u32>>, mut usual: mpsc::Receiver<u32>) -> Option<u32> {
    tokio::select! {
        n = urgent.as_mut().unwrap().recv(), if urgent.is_some() => n, // found: select-precondition
        n = usual.recv() => n,
    }
}

async fn urgent_first_mended(mut urgent: Option<mpsc::Receiver<u32>>, mut usual: mpsc::Receiver<u32>) -> Option<u32> {
    tokio::select! {
        n = async { urgent.as_mut().unwrap().recv().await }, if urgent.is_some() => n,
        n = usual.recv() => n,
    }
}

#[tokio::test(start_paused = true)]
async fn a_precondition_does_not_protect_its_expression() {
    let (tx, rx) = mpsc::channel(1);
    tx.send(7).await.unwrap();
    assert!(tokio::spawn(urgent_first(None, rx)).await.unwrap_err().is_panic());
    let (tx, rx) = mpsc::channel(1);
    tx.send(7).await.unwrap();
    assert_eq!(urgent_first_mended(None, rx).await, Some(7));
}

/// Both channels close, both patterns stop matching, and no arm is left.
async fn both(mut a: mpsc::Receiver<u32>, mut b: mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while sum < 100 {
        tokio::select! { // found: select-precondition
            Some(n) = a.recv() => sum += n,
            Some(n) = b.recv() => sum += n,
        }
    }
    sum
}

async fn both_mended(mut a: mpsc::Receiver<u32>, mut b: mpsc::Receiver<u32>) -> u32 {
    let mut sum = 0;
    while sum < 100 {
        tokio::select! {
            Some(n) = a.recv() => sum += n,
            Some(n) = b.recv() => sum += n,
            else => break,
        }
    }
    sum
}

async fn closed(n: u32) -> mpsc::Receiver<u32> {
    let (tx, rx) = mpsc::channel(1);
    tx.send(n).await.unwrap();
    rx
}

#[tokio::test(start_paused = true)]
async fn with_all_arms_off_and_no_else_it_panics() {
    let (a, b) = (closed(1).await, closed(2).await);
    assert!(tokio::spawn(both(a, b)).await.unwrap_err().is_panic());
    assert_eq!(both_mended(closed(1).await, closed(2).await).await, 3);
}

async fn write(lock: Arc<Mutex<u32>>, n: u32) {
    let mut total = lock.lock().await;
    *total += n;
}

/// `first` waits in the lock's queue, and nobody polls it while the handler waits behind it.
async fn two_writes(lock: Arc<Mutex<u32>>) {
    let mut first = Box::pin(write(lock.clone(), 1));
    tokio::select! {
        _ = &mut first => {}
        _ = sleep(Duration::from_millis(10)) => write(lock.clone(), 2).await, // found: futurelock
    }
}

async fn two_writes_mended(lock: Arc<Mutex<u32>>) {
    let first = tokio::spawn(write(lock.clone(), 1));
    tokio::select! {
        _ = first => {}
        _ = sleep(Duration::from_millis(10)) => write(lock.clone(), 2).await,
    }
}

#[tokio::test(start_paused = true)]
async fn a_future_that_nobody_polls_keeps_the_lock() {
    let hold = |lock: Arc<Mutex<u32>>| async move {
        let held = lock.lock().await;
        sleep(Duration::from_millis(50)).await;
        drop(held);
    };
    let lock = Arc::new(Mutex::new(0));
    tokio::spawn(hold(lock.clone()));
    tokio::task::yield_now().await;
    assert!(timeout(HOUR, two_writes(lock)).await.is_err());
    let lock = Arc::new(Mutex::new(0));
    tokio::spawn(hold(lock.clone()));
    tokio::task::yield_now().await;
    timeout(HOUR, two_writes_mended(lock.clone())).await.unwrap();
    assert!(*lock.lock().await >= 2);
}
