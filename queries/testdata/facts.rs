trait Source {
    async fn next(&mut self) -> u32; //~ async.fn
}

async fn work(pool: Pool, set: &mut Set) { //~ async.fn
    step().await; //~ await
    let block = async move { 1 }; //~ async.block
    let closure = async |x: u32| x; //~ async.closure
    tokio::spawn(block); //~ spawn.name
    spawn_local::<u32>(closure(1)); //~ spawn.name
    set.spawn(work()); //~ spawn.name
    pool.spawn_in::<u32>(closure(2)); //~ spawn.name
    println!("{}", 1); //~ macro.name macro.body
    tokio::join!(a.await, async { 2 }); //~ macro.name macro.body await.in_macro async.in_macro
}

fn quiet(spawn: fn(u32)) {
    let awaiting = spawn;
    respawn(spawner.spawned());
}
