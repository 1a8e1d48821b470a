pub async fn start(text: String) {
    let job = async {
        let n: u32 = text.parse()?;
        Ok(n)
    };
    if let Ok(n) = job.await {
        println!("{n}");
    }
}
