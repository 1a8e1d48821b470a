pub struct Loop;
pub trait RelaxStrategy {
    fn relax();
}
pub struct Spin;
impl RelaxStrategy for Loop {}
impl RelaxStrategy for Spin {}
