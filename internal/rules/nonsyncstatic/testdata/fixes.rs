use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{LazyLock, Mutex};

static NAME: LazyLock<Mutex<Rc<String>>> = LazyLock::new(|| Mutex::new(Rc::new(String::new()))); //~ "because of the `Rc<String>` in it"

static SEEN: RefCell<Vec<u32>> = RefCell::new(Vec::new()); //~ "`RefCell<Vec<u32>>` is not `Sync`"

static COUNT: Cell<u32> = Cell::new(0); //~ "`Cell<u32>` is not `Sync`"

async fn handle(id: u32) -> Rc<String> {
    SEEN.borrow_mut().push(id);
    COUNT.set(COUNT.get() + 1);
    let name = NAME.lock().unwrap();
    Rc::clone(&name)
}
