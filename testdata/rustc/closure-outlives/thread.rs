pub fn start(name: String) {
    std::thread::spawn(|| println!("{name}"));
}
