use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn save() {}

pub fn job() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async {
        let name = Rc::new(String::new());
        save().await;
        println!("{name}");
    })
}
