use std::future::Future;
use std::pin::{pin, Pin};

pub fn job<'a>() -> Pin<&'a mut (dyn Future<Output = ()> + 'a)> {
    let p = pin!(async {});
    p
}
