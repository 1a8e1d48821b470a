use tokio::sync::Mutex;

// In a macro that is not read.
struct InMacro(Mutex<i128>);

async fn in_macro(m: &InMacro) {
    *m.0.lock().await += 1;
    unknown_macro!(m.0.lock().await);
}

