use std::rc::Rc;

pub fn start(name: Rc<String>) {
    std::thread::spawn(move || println!("{name}"));
}
