pub mod use_async_std;
pub mod use_tokio;
pub unsafe trait Spawner<T> {
    type FutureOutput;
    type SpawnHandle;
}
pub unsafe trait FuncSpawner<T> {
    type FutureOutput;
    type SpawnHandle;
}
pub unsafe trait Blocker {
    fn block_on<T, F: std::future::Future<Output = T>>(&self, f: F) -> T;
}
