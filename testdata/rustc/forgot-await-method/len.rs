async fn load() -> String { String::new() }

pub async fn start() -> usize {
    load().len()
}
