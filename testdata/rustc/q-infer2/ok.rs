fn check() -> Result<(), String> { Ok(()) }

pub async fn start() {
    let job = async {
        check()?;
        Ok(1u32)
    };
    if let Ok(n) = job.await {
        println!("{n}");
    }
}
