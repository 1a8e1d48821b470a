pub use futures::sink::Sink;
