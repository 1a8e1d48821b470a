//@ deps: tokio
pub struct Client {
    n: u32,
}

async fn one() -> Result<u32, String> {
    Ok(1)
}

impl Client {
    async fn send(&mut self) -> u32 {
        self.n += 1;
        self.n
    }

    async fn name(&mut self) -> &str {
        self.n += 1;
        "name"
    }

    async fn tried(&mut self) -> Result<u32, String> {
        Ok(self.send().await)
    }

    pub async fn both(&mut self) -> u32 {
        let (a, b) = tokio::join!(self.send(), self.send()); //~ "mutably borrows `self`"
        a + b
    }

    pub async fn all_or_none(&mut self) -> Result<u32, String> {
        let (a, b, c) = tokio::try_join!(self.tried(), one(), self.tried())?; //~ "mutably borrows `self`"
        Ok(a + b + c)
    }

    pub async fn an_error_of_no_type(&mut self) -> Result<u32, String> {
        let (a, b, c) = tokio::try_join!(self.tried(), async { Ok(1) }, self.tried())?; //~ "mutably borrows `self`"
        Ok(a + b + c)
    }

    pub async fn passed_on(&mut self) -> Result<(u32, u32), String> {
        tokio::try_join!(self.tried(), self.tried()) //~ "mutably borrows `self`"
    }

    pub async fn what_it_gives_borrows(&mut self) {
        let (name, n) = tokio::join!(self.name(), self.send()); //~ "mutably borrows `self`"
        println!("{name} {n}");
    }

    pub async fn made_before(&mut self) {
        let sending = self.send();
        tokio::join!(sending, self.send()); //~ "mutably borrows `self`"
    }
}
