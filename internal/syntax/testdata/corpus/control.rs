/* Control flow around suspension points. /* Nested. */ */
async fn step(n: i32) -> Option<i32> { if n > 0 { Some(n - 1) } else { None } }

pub async fn everything(mut n: i32, list: &[(i32, &str)]) -> Result<i32, String> {
    let Some(first) = step(n).await else { return Err(format!("no step from {n}")) };
    let value = 'outer: {
        if first == 3 { break 'outer 1; }
        while let Some(next) = step(n).await {
            n = next;
            if n % 2 == 0 && let Some(m) = step(n).await && m > 1 { continue }
            break;
        }
        match (n, first) {
            (0, _) | (_, 0) => 0,
            (i32::MIN..=-1, x) if x > 2 => -x,
            (a @ 1..=9, ref b) => a + *b,
            (_, mut c) => { c += 1; c }
        }
    };
    for (i, (number, name)) in list.iter().enumerate().rev() {
        let [head, .., tail] = [i as i32, *number, name.len() as i32] else { unreachable!() };
        n += head << 1 | !tail & 0b1010 ^ 0o17;
        n -= step(head).await.unwrap_or_default() as i32;
    }
    let double = async |x: i32| -> i32 { step(x).await.map_or(0, |y| y * 2) };
    let later = async move { double(value).await };
    let (a, mut b);
    (a, b) = (later.await, 2);
    [b, _] = [a; 2];
    let point = Point { x: b, ..Default::default() };
    let Point { x, y: Inner(z, ..), .. } = point;
    let text = b"bytes\x00" as &[u8];
    let c = if x.0 { '\u{1F980}' } else if text.is_empty() { 'a' } else { '\'' };
    let r = &raw const n;
    let raw = 1;
    let _ = unsafe { *r } + raw;
    let s = "escaped \"quotes\" \
             and lines";
    let f = |&(ref p, q): &(i32, i32)| move || p + q;
    loop {
        if n == c as i32 { break }
        n = (n..).step_by(2).next().ok_or(s)?;
        return Ok(f(&(n, -1))());
    }
    let turbo = Vec::<Result<_, ()>>::with_capacity(size_of::<[u8; { 3 + 1 }]>());
    let t: (i32, (), fn(&str) -> !, *mut u8, impl_::Trait<'static, Item = u8>) = todo!();
    Ok::<_, String>(try_all(turbo, t).await??.0[1..][..=2][0])
}
