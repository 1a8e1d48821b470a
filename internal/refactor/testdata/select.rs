use std::time::Duration;
use tokio::sync::mpsc::{Receiver, Sender};
use tokio::sync::Mutex;
use tokio::time::sleep;

pub struct State {
    inbox: Receiver<String>,
    numbers: Receiver<(u32, String)>,
    seen: Vec<String>,
}

async fn tick() {}

impl State {
    async fn handle(&mut self, msg: Option<String>) -> Result<usize, String> {
        self.seen.extend(msg);
        Ok(self.seen.len())
    }

    async fn chapter(&mut self) {
        loop {
            tokio::select! {
                msg = self.inbox.recv() => {
                    self.handle(msg).await.unwrap();
                }
                _ = tick() => break,
            }
        }
    }

    async fn with_question_mark(&mut self) -> Result<(), String> {
        loop {
            tokio::select! {
                msg = self.inbox.recv() => self.handle(msg).await?,
                _ = tick() => return Ok(()),
            };
        }
    }

    async fn several(&mut self) -> Result<(), String> {
        'outer: loop {
            tokio::select! {
                Some(mut msg) = self.inbox.recv() => {
                    msg.push('!');
                    if self.handle(Some(msg)).await? > 3 {
                        break 'outer;
                    }
                }
                Some((n, text)) = self.numbers.recv(), if self.seen.len() < 10 => {
                    println!("{n}");
                    self.handle(Some(text)).await?;
                }
                _ = sleep(Duration::from_secs(1)) => continue,
                else => return Err("closed".into()),
            }
        }
        Ok(())
    }

    async fn else_goes_on(&mut self) {
        for _ in 0..3 {
            tokio::select! {
                biased;
                Some(msg) = self.inbox.recv() => { self.handle(Some(msg)).await.unwrap(); },
                else => {
                    self.seen.clear();
                }
            }
        }
    }

    async fn value(&mut self) -> usize {
        let n = tokio::select! {
            msg = self.inbox.recv() => self.handle(msg).await.unwrap_or(0),
            pair = self.numbers.recv() => pair.map_or(0, |p| p.0 as usize),
        };
        n + 1
    }

    async fn tail(&mut self) -> Result<usize, String> {
        tokio::select! {
            msg = self.inbox.recv() => self.handle(msg).await,
            () = tick() => Err("tick".into()),
        }
    }

    async fn argument(&mut self) {
        println!("{}", tokio::select! {
            msg = self.inbox.recv() => self.handle(msg).await.unwrap_or(0),
            _ = tick() => return,
        });
    }

    async fn no_variable(&mut self) {
        tokio::select! {
            _ = tick() => self.handle(None).await.map(drop).unwrap(),
            msg = self.inbox.recv() => panic!("{msg:?}"),
        }
    }

    async fn name_is_taken(&mut self, msg: String) {
        tokio::select! {
            msg = self.inbox.recv() => { self.handle(msg).await.unwrap(); }
            _ = tick() => return,
        }
        println!("{msg}");
    }

    async fn same_name_twice(&mut self, out: Sender<String>) {
        while !self.inbox.is_closed() {
            tokio::select! {
                Some(msg) = self.inbox.recv() => out.send(msg).await.unwrap(),
                Some((_, msg)) = self.numbers.recv() => {
                    out.send(msg).await.unwrap()
                }
                else => break
            }
        }
    }

    async fn nested(&mut self) {
        loop {
            tokio::select! {
                Some(msg) = self.inbox.recv() => match self.handle(Some(msg)).await {
                    Ok(n) => println!("{n}"),
                    Err(_) => continue,
                },
                _ = tick() => {
                    tick().await;
                    return;
                }
            }
        }
    }

    async fn in_a_block(&mut self) {
        async {
            tokio::select! {
                msg = self.inbox.recv() => {
                    let n = self.handle(msg).await;
                    println!("{n:?}");
                }
                _ = tick() => tick().await,
            }
        }
        .await
    }
}

async fn literal(mut flags: Receiver<bool>, mut numbers: Receiver<u32>) -> u32 {
    let mut sum = 0;
    loop {
        tokio::select! {
            Some(true) = flags.recv() => sum += 1,
            Some(n @ 0..10) = numbers.recv() => sum += n, // not offered
            else => return sum,
        }
    }
}

async fn literals(mut flags: Receiver<bool>, mut numbers: Receiver<u32>) -> u32 {
    let mut sum = 0;
    loop {
        tokio::select! {
            Some(true) = flags.recv() => sum += 1,
            Some(0) = numbers.recv() => sum += 2,
            else => return sum,
        }
    }
}

async fn lock_is_held(lock: &Mutex<u32>, out: &Sender<u32>) {
    tokio::select! {
        _ = lock.lock() => out.send(1).await.unwrap(), // not offered
        _ = tick() => {}
    }
}

async fn part_is_dropped(mut numbers: Receiver<(u32, String)>) {
    tokio::select! {
        Some((n, _)) = numbers.recv() => println!("{n}"), // not offered
        _ = tick() => {}
    }
}

async fn nothing_to_do(mut numbers: Receiver<u32>) -> Option<u32> {
    tokio::select! {
        n = numbers.recv() => n, // not offered
        _ = tick() => None,
    }
}

pub fn start(mut state: State) {
    drop(async move {
        state.chapter().await;
        state.with_question_mark().await.unwrap();
        state.several().await.unwrap();
        state.else_goes_on().await;
        state.value().await;
        state.tail().await.unwrap();
        state.argument().await;
        state.no_variable().await;
        state.name_is_taken(String::new()).await;
        state.nested().await;
        state.in_a_block().await;
    });
}
