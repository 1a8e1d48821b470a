//@ deps: tokio
pub fn start<T: std::fmt::Debug + Send>(value: T) {
    tokio::spawn(async move { println!("{value:?}") });
}
