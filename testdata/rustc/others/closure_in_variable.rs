fn apply(f: impl Fn(&u32) -> &u32) {}

pub fn start() {
    let same = |n| n;
    apply(same);
}
