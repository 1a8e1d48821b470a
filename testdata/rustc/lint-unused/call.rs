async fn save() {}

pub async fn start() {
    save();
    async { println!("never") };
}
