//! Section 5, references across an await: fine, as long as the future owns what they refer to.

pub async fn send_over_socket(header: &[u8]) {
    println!("{header:?}");
    tokio::task::yield_now().await;
}

fn parse_header(bytes: &[u8]) -> &[u8] {
    &bytes[..4]
}

/// The borrow is into the future itself, which may therefore be spawned.
pub async fn parse_then_send(buf: Vec<u8>) {
    let header = parse_header(&buf[..16]);
    send_over_socket(header).await;
}

pub fn start() {
    tokio::spawn(parse_then_send(vec![0; 64]));
}

/// The borrow is from the caller. rustc accepts the function; spawning its future is
/// `rejected/section_5_borrowed_argument.rs`.
pub async fn parse_then_send_borrowed(buf: &[u8]) {
    let header = parse_header(&buf[..16]);
    send_over_socket(header).await;
}

/// The caller waits, so it may lend.
pub async fn lend() {
    let buf = vec![0; 64];
    parse_then_send_borrowed(&buf).await;
}

/// The task owns the buffer and lends it to the future that it awaits.
pub fn own_and_lend() {
    let buf = vec![0; 64];
    tokio::spawn(async move { parse_then_send_borrowed(&buf).await });
}

/// Section 2's self-reference: `first` refers to `s`, and both are fields of the future.
pub async fn join_words() -> String {
    let s = String::from("hello world");
    let first = &s[..5];
    tokio::task::yield_now().await;
    format!("{} ({})", s, first)
}
