use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;

pub static SEEN: RefCell<Vec<u32>> = RefCell::new(Vec::new());
pub static LAST: Mutex<Option<Rc<u32>>> = Mutex::new(None);
