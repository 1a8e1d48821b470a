use async_trait::async_trait;

#[async_trait]
trait Store {
    async fn get(&self, key: u32) -> String;
    fn name(&self) -> String;
}

struct Memory;

impl Store for Memory {
    async fn get(&self, key: u32) -> String { //~ "stands on the trait alone"
        key.to_string()
    }
    fn name(&self) -> String {
        String::new()
    }
}

mod inner {
    pub struct Disk;

    impl super::Store for Disk {
        async fn get(&self, _key: u32) -> String { //~ "stands on the trait alone"
            let n = std::rc::Rc::new(1);
            super::pause().await;
            n.to_string()
        }
        fn name(&self) -> String {
            String::new()
        }
    }
}

async fn pause() {}

trait Plain {
    async fn run(&self);
}

#[async_trait(?Send)]
impl Plain for Memory {
    async fn run(&self) {} //~ "stands on the impl alone"
}
