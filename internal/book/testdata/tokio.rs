//! Enough of tokio's signatures for the pages' examples to be judged by rustc.
use std::future::Future;

pub struct JoinHandle<T>(std::marker::PhantomData<T>);

pub fn spawn<F>(_future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    JoinHandle(std::marker::PhantomData)
}

pub async fn join2<A: Future, B: Future>(_a: A, _b: B) {}

#[macro_export]
macro_rules! join {
    ($a:expr, $b:expr) => {
        $crate::join2($a, $b).await
    };
}

/// What a race of futures gives: the output of the first, or what the race of the others gives.
pub enum First<A, B> {
    This(A),
    Other(B),
}

/// Futures as nested pairs, with () at the end.
pub trait Race {
    type Output;
}

impl Race for () {
    type Output = ();
}

impl<A: Future, B: Race> Race for (A, B) {
    type Output = First<A::Output, B::Output>;
}

pub async fn race<R: Race>(_futures: R) -> R::Output {
    std::future::pending().await
}

/// Like tokio's: all preconditions, then all futures in one statement, then the race, then a handler.
#[macro_export]
macro_rules! select {
    (@arms [$($arm:tt)*]) => { $crate::select!(@arms [$($arm)*] else => panic!()) };
    (@arms [$($arm:tt)*] else => $els:expr $(,)?) => { $crate::select!(@run [$($arm)*] $els) };
    (@arms [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:block, $($r:tt)*) => {
        $crate::select!(@arms [$($arm)* { $p, $f, $c, $h }] $($r)*)
    };
    (@arms [$($arm:tt)*] $p:pat = $f:expr => $h:block, $($r:tt)*) => {
        $crate::select!(@arms [$($arm)* { $p, $f, true, $h }] $($r)*)
    };
    (@arms [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:block $($r:tt)*) => {
        $crate::select!(@arms [$($arm)* { $p, $f, $c, $h }] $($r)*)
    };
    (@arms [$($arm:tt)*] $p:pat = $f:expr => $h:block $($r:tt)*) => {
        $crate::select!(@arms [$($arm)* { $p, $f, true, $h }] $($r)*)
    };
    (@arms [$($arm:tt)*] $p:pat = $f:expr, if $c:expr => $h:expr $(, $($r:tt)*)?) => {
        $crate::select!(@arms [$($arm)* { $p, $f, $c, $h }] $($($r)*)?)
    };
    (@arms [$($arm:tt)*] $p:pat = $f:expr => $h:expr $(, $($r:tt)*)?) => {
        $crate::select!(@arms [$($arm)* { $p, $f, true, $h }] $($($r)*)?)
    };
    (@run [$({ $p:pat, $f:expr, $c:expr, $h:expr })*] $els:expr) => {{
        $( let _: bool = $c; )*
        let futures = $crate::select!(@pairs $($f,)*);
        let output = $crate::race(futures).await;
        $crate::select!(@match output, $els; $($p => $h,)*)
    }};
    (@pairs) => { () };
    (@pairs $f:expr, $($r:tt)*) => { ($f, $crate::select!(@pairs $($r)*)) };
    (@match $o:expr, $els:expr;) => {{ let () = $o; $els }};
    (@match $o:expr, $els:expr; $p:pat => $h:expr, $($r:tt)*) => {
        match $o {
            $crate::First::This($p) => $h,
            $crate::First::Other(other) => $crate::select!(@match other, $els; $($r)*),
            #[allow(unreachable_patterns)]
            _ => unreachable!(),
        }
    };
    (biased; $($r:tt)+) => { $crate::select!(@arms [] $($r)+) };
    ($($r:tt)+) => { $crate::select!(@arms [] $($r)+) };
}

#[macro_export]
macro_rules! pin {
    ($($x:ident),*) => { $( let mut $x = std::pin::pin!($x); )* };
}

pub mod time {
    pub use std::time::Duration;

    pub async fn sleep(_duration: Duration) {}

    pub struct Interval;

    pub fn interval(_period: Duration) -> Interval {
        Interval
    }

    impl Interval {
        pub async fn tick(&mut self) {}
    }
}

pub mod sync {
    /// A lock whose guard may be held while the task sleeps.
    pub struct Mutex<T>(T);

    pub struct MutexGuard<'a, T>(&'a T);

    impl<T> std::ops::Deref for MutexGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            self.0
        }
    }

    impl<T> Mutex<T> {
        pub async fn lock(&self) -> MutexGuard<'_, T> {
            MutexGuard(&self.0)
        }
    }

    pub mod mpsc {
        pub struct Receiver<T>(Vec<T>);

        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {
                self.0.pop()
            }
        }
    }
}
