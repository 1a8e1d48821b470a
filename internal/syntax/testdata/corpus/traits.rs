#![feature(gen_blocks)]
use std::{cell::RefCell, future::Future, marker::PhantomData, ops::{Deref, DerefMut}, pin::Pin, rc::Rc, task::{Context, Poll}};

pub trait Store: Send + Sync + 'static {
    type Key: Ord + Clone;
    type Iter<'a>: Iterator<Item = &'a Self::Key> where Self: 'a;
    const LIMIT: usize = 16;

    fn get(&self, key: &Self::Key) -> impl Future<Output = Option<Vec<u8>>> + Send;
    async fn put(&mut self, key: Self::Key, value: Vec<u8>);
    fn keys<'a>(&'a self) -> Self::Iter<'a>;
    fn boxed<'s>(&'s self) -> Pin<Box<dyn Future<Output = ()> + Send + 's>> {
        Box::pin(async move { let _ = self; })
    }
}

pub unsafe trait Zeroed {}
unsafe impl<T: Zeroed, const N: usize> Zeroed for [T; N] {}
impl<T: ?Sized> !Send for Local<T> {}

pub struct Local<T: ?Sized>(PhantomData<*const T>, Rc<RefCell<i32>>);
pub struct Unit;
pub union Bits { int: u32, float: f32 }

type Callback<'a, A, R = ()> = Box<dyn for<'x> FnMut(&'x A) -> R + 'a>;

impl<T> Deref for Local<T> where T: Default {
    type Target = RefCell<i32>;
    fn deref(&self) -> &Self::Target { &self.1 }
}

impl<F, T> Future for Map<F, T>
where
    F: Future,
    for<'a> T: FnOnce(&'a F::Output) + Unpin,
{
    type Output = <F as Future>::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        // SAFETY: the field is structurally pinned.
        let inner = unsafe { self.as_mut().map_unchecked_mut(|s| &mut s.inner) };
        match inner.poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(v @ _) => Poll::Ready(v),
        }
    }
}

pub struct Map<F, T> { inner: F, with: Option<T> }

extern "C" {
    fn getpid() -> i32;
    static errno: core::ffi::c_int;
    fn printf(fmt: *const u8, ...) -> i32;
}

pub(crate) const fn square(x: u64) -> u64 { x * x }
pub async unsafe fn peek<'a, T>(at: *const T) -> &'a T { &*at }

extern crate alloc as heap;
pub use self::inner::{self as again, *};

mod inner {
    use super::*;

    impl dyn Shape + Send {
        fn name(&self) -> &'static str { r#"a "raw" name"# }
    }
    pub trait Shape { fn area(&self) -> f64; }

    macro_rules! square {
        ($side:expr $(, $name:ident : $ty:ty)* $(,)?) => { { let s = $side; $(let $name: $ty = s;)* s * s } };
        () => {};
    }

    pub fn shapes() -> Vec<Box<dyn Shape>> {
        struct Sq(f64);
        impl Shape for Sq {
            fn area(&self) -> f64 { square!(self.0, x: f64,) }
        }
        vec![Box::new(Sq(1.5e3)) as Box<dyn Shape>, Box::new(Sq(0x1f as f64))]
    }
}

thread_local! {
    static DEPTH: RefCell<usize> = const { RefCell::new(0) };
}

pub fn numbers() -> impl Iterator<Item = u32> {
    gen move { for i in 0..10 { yield i; } }
}
