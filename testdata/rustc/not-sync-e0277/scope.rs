use std::rc::Rc;

pub fn start(name: Rc<String>) {
    std::thread::scope(|s| {
        s.spawn(|| println!("{name}"));
    });
}
