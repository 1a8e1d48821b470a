use std::collections::HashMap;
use std::fmt::Debug;

pub fn two_mutable(map: &mut HashMap<u32, String>) {
    let first = map.entry(1).or_default();
    let second = map.entry(2).or_default();
    first.push_str(second);
}

pub fn mixed(items: &mut Vec<u32>) {
    let first = &items[0];
    items.push(2);
    println!("{first}");
}

pub fn moved_away(text: String) {
    let part = &text[1..];
    drop(text);
    println!("{part}");
}

pub fn used_after(text: String) {
    let other = text;
    println!("{text}{other}");
}

pub fn moved_in_a_loop(text: String) {
    for _ in 0..3 {
        drop(text);
    }
}

pub fn dangling<'a>() -> &'a str {
    let text = String::new();
    &text
}

pub fn short_lived() {
    let outer;
    {
        let inner = 1;
        outer = &inner;
    }
    println!("{outer}");
}

pub fn temporary() {
    let part: &str = String::from("hello").as_str();
    println!("{part}");
}

pub fn escapes(items: &mut Vec<&'static str>, text: &str) {
    items.push(text);
}

pub fn boxed<T: Debug>(value: T) -> Box<dyn Debug> {
    Box::new(value)
}

pub trait Visitor {
    fn visit<T>(&self, value: T);
}

pub fn visit(visitor: &dyn Visitor) {}

pub fn unsized_local(text: str) {}

pub fn question() {
    let n: u32 = "1".parse()?;
}

pub fn out_of_closure(text: String) -> impl Fn() -> String {
    move || text
}

pub fn not_a_trait(value: impl Clone) -> impl Copy {
    value
}

pub struct Wrapper;

impl Iterator for Wrapper {
    type Item = u32;
    fn next(&self) -> Option<u32> {
        None
    }
}

pub fn adder(by: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(|n| n + by)
}
