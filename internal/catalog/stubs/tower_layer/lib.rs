// tower-layer 0.3.3, after its documentation.
use std::clone::Clone;
use std::default::Default;
use std::marker::{Copy, Sized};
use std::ops::Fn;
pub struct Identity;
pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
pub struct LayerFn<F> { _0: F }
pub struct Stack<Inner, Outer> { _0: Inner, _1: Outer }
pub fn layer_fn<T>(f: T) -> LayerFn<T>;
impl Identity {
    pub fn new() -> Identity;
}
impl Clone for Identity {}
impl Default for Identity {}
impl<S> Layer<S> for Identity {
    type Service = S;
}
impl<'a, T, S> Layer<S> for &'a T where T: ?Sized + Layer<S> {
    type Service = <T as Layer<S>>::Service;
}
impl<S> Layer<S> for () {
    type Service = S;
}
impl<S, L1> Layer<S> for (L1,) where L1: Layer<S> {
    type Service = <L1 as Layer<S>>::Service;
}
impl<S, L1, L2> Layer<S> for (L1, L2) where L1: Layer<L2::Service>, L2: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<S>>::Service>>::Service;
}
impl<S, L1, L2, L3> Layer<S> for (L1, L2, L3) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<S>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4> Layer<S> for (L1, L2, L3, L4) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<S>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5> Layer<S> for (L1, L2, L3, L4, L5) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6> Layer<S> for (L1, L2, L3, L4, L5, L6) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7> Layer<S> for (L1, L2, L3, L4, L5, L6, L7) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<<L14 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<<L14 as Layer<<L15 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<L16::Service>, L16: Layer<S> {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<<L14 as Layer<<L15 as Layer<<L16 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<F: Clone> Clone for LayerFn<F> {}
impl<F, S, Out> Layer<S> for LayerFn<F> where F: Fn(S) -> Out {
    type Service = Out;
}
impl<F: Copy> Copy for LayerFn<F> {}
impl<Inner, Outer> Stack<Inner, Outer> {
    pub fn new(inner: Inner, outer: Outer) -> Self;
}
impl<Inner: Clone, Outer: Clone> Clone for Stack<Inner, Outer> {}
impl<S, Inner, Outer> Layer<S> for Stack<Inner, Outer> where Inner: Layer<S>, Outer: Layer<Inner::Service> {
    type Service = <Outer as Layer<<Inner as Layer<S>>::Service>>::Service;
}
