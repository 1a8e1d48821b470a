pub async fn start(text: String) {
    let n: u32 = text.parse()?;
    println!("{n}");
}
