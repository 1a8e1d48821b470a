pub async fn start(text: String) {
    let job = async {
        let n: u32 = text.parse()?;
        println!("{n}");
    };
    job.await;
}
