pub fn start() -> u32 {
    let n: String = 1;
    missing()
}
