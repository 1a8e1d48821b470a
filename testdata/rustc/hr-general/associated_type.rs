use std::future::Future;
use std::marker::PhantomData;

fn run(job: impl Future + Send) {}

async fn save() {}

pub trait Codec<'a>: Send + Sync {}

pub struct Plain;

impl<'a> Codec<'a> for Plain {}

pub trait Field<'a>: Send + Sync {
    type Size: Send + Sync;
}

pub struct Number<'a, C: Codec<'a> + 'a>(PhantomData<&'a C>);

impl<'a, C: Codec<'a> + 'a> Field<'a> for Number<'a, C> {
    type Size = usize;
}

pub struct Row<'a, F: Field<'a>> {
    data: &'a [u8],
    size: F::Size,
}

async fn load<'a>(data: &'a [u8]) {
    let row: Row<'a, Number<'a, Plain>> = Row { data, size: 1 };
    save().await;
    drop(row);
}

pub fn start(data: Vec<u8>) {
    run(async move { load(&data).await });
}
