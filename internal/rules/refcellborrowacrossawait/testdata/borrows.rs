use std::cell::RefCell;
use std::rc::Rc;

async fn draw() {}

async fn mutably(scene: Rc<RefCell<Vec<u32>>>) {
    let mut nodes = scene.borrow_mut(); //~ "`nodes` (`RefMut<'_, Vec<u32>>`) is held across `draw().await`"
    nodes.push(1);
    draw().await;
}

async fn shared(scene: &RefCell<Vec<u32>>) {
    let nodes = scene.borrow(); //~ "`nodes`"
    draw().await;
    println!("{}", nodes.len());
}

async fn in_a_loop(scene: &RefCell<Vec<u32>>) {
    for node in scene.borrow().iter() { //~ "the value of `scene.borrow()`"
        draw().await;
        println!("{node}");
    }
}

async fn copied_out(scene: &RefCell<Vec<u32>>) {
    let n = scene.borrow().len();
    draw().await;
    println!("{n}");
}
