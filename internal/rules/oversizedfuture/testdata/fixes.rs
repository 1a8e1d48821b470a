async fn tick() {}

async fn read(buf: &mut [u8]) -> usize {
    buf.len()
}

fn fill(buf: &mut [u8]) {
    buf[0] = 1;
}

pub struct Table {
    cells: [u64; 4096],
}

impl Table {
    fn new() -> Table {
        Table { cells: [0; 4096] }
    }

    fn first(&self) -> u64 {
        self.cells[0]
    }
}

pub async fn forgotten() -> u8 {
    let mut buf = [0u8; 2048]; //~ "where nobody uses it any more"
    fill(&mut buf);
    let first = buf[0];
    tick().await;
    first
}

pub async fn needed() -> usize {
    let mut buf = [0u8; 65536]; //~ "takes 65536 bytes"
    let mut n = 0;
    while n < 1_000_000 {
        n += read(&mut buf).await;
        n += usize::from(buf[0]) + buf.len();
    }
    n
}

pub async fn table() -> u64 {
    let table = Table::new(); //~ "takes 32768 bytes"
    let first = table.first();
    tick().await;
    first + table.first() + table.cells[1]
}

pub async fn returned() -> [u8; 20_000] {
    let mut buf = [0u8; 20_000]; //~ "takes 20000 bytes"
    fill(&mut buf);
    tick().await;
    buf
}
