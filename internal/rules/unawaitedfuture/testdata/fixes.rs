async fn save(id: u32) -> Result<u32, String> {
    Ok(id)
}

pub async fn run(id: u32) -> Result<u32, String> {
    let _ = save(id); //~ "dropped without being polled"
    drop(save(id + 1)); //~ "dropped without being polled"
    let _kept = save(id + 2); //~ "lies in `_kept`"
    let thrown = save(id + 3); //~ "lies in `thrown`"
    drop(thrown);
    async move { id + 4 }; //~ "nothing in it runs"
    if id > 0 {
        save(id + 5) //~ "nothing in `save` runs"
    } else {
        save(id + 6) //~ "nothing in `save` runs"
    };
    save(id + 7).await
}
