//@ deps: axum tokio
use axum::{Router, routing::get};
use std::rc::Rc;

async fn save() {}

async fn index() -> String {
    let name = Rc::new(String::from("home"));
    save().await;
    name.to_string()
}

pub fn app() -> Router {
    Router::new().route("/", get(index))
}
