pub fn run(job: &dyn AsyncFn()) {}
