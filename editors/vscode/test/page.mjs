// What a user does and sees: the packaged extension, installed, in VS Code's own page. VSCODE_ROOT is VS Code's folder,
// VSIX the package, OUT where logs and pictures go.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { open, project, say, servers, until } from './editor.mjs';

const out = process.env.OUT;
const folder = project();
const file = path.join(folder, 'src', 'wide.rs');
const original = readFileSync(file, 'utf8');
const editor = await open({
    folder,
    vsix: process.env.VSIX,
    log: path.join(out, 'page-vscode.log'),
    payload: remote => [['openFile', remote(file)]],
});
const { page } = editor;

const squiggle = page.locator('.monaco-editor .squiggly-error');
const item = page.locator('[id="crossawait.crossawait.crossawait"]');
/** The errors that our status item counts, and those that VS Code's own counts: here they are the same. */
const errors = async () => Number(/crossawait\D*(\d+)/.exec(await item.innerText())?.[1] ?? 0);
const allErrors = async () => Number(/\d+/.exec(await page.locator('[id="status.problems"]').innerText())?.[0] ?? 0);
const counted = () => until('the status item has as many as there are', async () => (await errors()) === (await allErrors()));
const picture = (name, clip) => page.screenshot({ path: path.join(out, `${name}.png`), clip, animations: 'disabled' });
const disk = () => readFileSync(file, 'utf8');

/** Where a word stands on the screen, in the first line that has the text before it too. */
function boxOf(before, word) {
    return until(`"${before}${word}" is on the screen`, () => page.evaluate(([before, word]) => {
        for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
            const text = line.textContent.replaceAll('\u00a0', ' ');
            let start = text.indexOf(before + word);
            if (start < 0) {
                continue;
            }
            start += before.length;
            const range = document.createRange();
            const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            for (let at = 0, node; (node = nodes.nextNode()); at += node.length) {
                if (start >= at && start < at + node.length) {
                    range.setStart(node, start - at);
                }
                if (start + word.length > at && start + word.length <= at + node.length) {
                    range.setEnd(node, start + word.length - at);
                }
            }
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
        }
        return undefined;
    }, [before, word]));
}

/** Rests the mouse on the guard. */
async function pointAtGuard() {
    const { x, y, width, height } = await boxOf('let mut ', 'guard');
    await page.mouse.move(x + width / 2, y + height / 2);
}

/** Runs a command as a user does, by its title. */
async function command(title) {
    const input = page.locator('.quick-input-widget input').first();
    // A key is lost while a webview takes or gives up the focus.
    await until('the commands are offered', async () => {
        await page.keyboard.press('F1');
        return input.waitFor({ timeout: 3000 }).then(() => true, () => false);
    });
    await input.fill(`>${title}`);
    // With the key, not the mouse: what comes to be under the mouse would say its name.
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
}

/** Puts the cursor before a text of the file that is open. */
async function cursorTo(line, column = 1) {
    await page.keyboard.press('Control+KeyG');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`:${line},${column}`);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
}

/** The frame in which the page of a webview is; VS Code puts it into another. */
function drawing() {
    return until('the drawing is there', async () => {
        for (const frame of page.frames()) {
            if ((await frame.locator('#drawing').count().catch(() => 0)) > 0) {
                return frame;
            }
        }
        return undefined;
    });
}

/** Waits for a page, in the markdown preview. */
async function shownPage(key, title = key) {
    await page.locator('.tab', { hasText: key }).waitFor();
    await until('the page is shown', async () => {
        for (const frame of page.frames()) {
            if ((await frame.locator('h1', { hasText: title }).count().catch(() => 0)) > 0) {
                return true;
            }
        }
        return false;
    });
}

/** Keeps what the status item has said, one after the other. */
await page.addInitScript(() => {
    window.statusTexts = [];
    new MutationObserver(() => {
        const item = document.getElementById('crossawait.crossawait.crossawait');
        const text = item && `${item.querySelector('.codicon-loading') ? 'busy ' : ''}${item.innerText.trim()}`;
        if (text && text !== window.statusTexts.at(-1)) {
            window.statusTexts.push(text);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});

const steps = {
    async 'the finding is underlined where the guard is'() {
        await squiggle.first().waitFor();
        await until('the line is below the word', async () => {
            const word = await boxOf('let mut ', 'guard'); // it moves down when the lenses come
            const line = await squiggle.first().boundingBox();
            return line !== null && Math.abs(line.x - word.x) < 3 && Math.abs(line.width - word.width) < 3 && Math.abs(line.y - word.y) < 10;
        });
        await until('the status item counts it', async () => (await errors()) > 0);
        await counted();
        const texts = await page.evaluate(() => window.statusTexts);
        assert.ok(texts.some(t => /^busy crossawait/.test(t)), texts.join(' | '));
    },
    async 'the problems have it once, at the right column'() {
        await page.keyboard.press('Control+Shift+KeyM');
        // The list shows as many rows as there is room for, in an order that depends on what came first.
        await page.locator('[placeholder^="Filter (e.g. text"]').first().fill('**/wide.rs');
        const rows = page.locator('.markers-panel .monaco-list-row', { hasText: '`guard`' });
        await rows.first().waitFor();
        assert.equal(await rows.count(), 1);
        const column = original.split('\n')[9].indexOf('guard') + 1;
        assert.match(await rows.first().innerText(), new RegExp(`\\[Ln 10, Col ${column}\\]`));
        await command('View: Toggle Panel Visibility');
        await page.locator('.markers-panel').waitFor({ state: 'hidden' });
    },
    async 'a hover says what is kept'() {
        await pointAtGuard();
        const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'MutexGuard' });
        await hover.waitFor();
        await picture('hover');
        await page.keyboard.press('Escape');
    },
    async 'a fix is applied and saved'() {
        await cursorTo(10, original.split('\n')[9].indexOf('guard') + 2);
        const choice = page.locator('.action-widget .monaco-list-row', { hasText: 'end the scope of `guard`' }).first();
        // The key is dropped while a hover closes or the actions are asked for anew.
        await until('the fixes are offered', async () => {
            await page.keyboard.press('Control+Period');
            if (await choice.waitFor({ timeout: 2000 }).then(() => true, () => false)) {
                return true;
            }
            await page.keyboard.press('Escape');
            return false;
        });
        await picture('fixes');
        assert.match(await choice.getAttribute('class'), /focused/); // it is the preferred one
        await page.keyboard.press('Enter');
        await squiggle.first().waitFor({ state: 'detached' });
        await page.keyboard.press('Control+KeyS');
        await until('the fix is saved', () => /\{ let mut guard/.test(disk()));
        await counted();
    },
    async 'an edit brings it back, and another takes it away'() {
        await page.keyboard.press('Control+KeyZ');
        await squiggle.first().waitFor();
        await cursorTo(12);
        await page.keyboard.type('//');
        await squiggle.first().waitFor({ state: 'detached' });
        await page.keyboard.press('Control+KeyZ');
        await squiggle.first().waitFor();
    },
    async 'the state machine is drawn, and follows the cursor'() {
        await cursorTo(12, 5);
        await command('crossawait: Show State Machine');
        const frame = await drawing();
        const here = frame.locator('#drawing .here');
        await here.first().waitFor();
        assert.equal(await here.first().getAttribute('data-line'), '12');
        const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
        assert.ok(policy.startsWith("default-src 'none'") && !policy.includes('unsafe'), policy);
        await picture('states');
        await cursorTo(6, 5);
        await here.filter({ has: frame.locator('xpath=self::*[@data-line="6"]') }).first().waitFor();
    },
    async 'a click on a state goes to its line'() {
        const frame = await drawing();
        await cursorTo(11, 5);
        const state = frame.locator('#drawing [data-line="12"]').first();
        await state.click();
        await page.locator('.statusbar-item', { hasText: /Ln 12, Col/ }).waitFor();
        await frame.locator('#drawing [data-line="12"].here').first().waitFor();
    },
    async 'the drawing has the theme'() {
        const frame = await drawing();
        const colour = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const dark = await colour();
        await command('Preferences: Toggle between Light/Dark Themes');
        await until('the theme changes', async () => (await colour()) !== dark);
        await picture('states-light');
        await command('Preferences: Toggle between Light/Dark Themes');
        await until('the theme changes', async () => (await colour()) === dark);
    },
    async 'the page of the rule opens'() {
        await cursorTo(10, original.split('\n')[9].indexOf('guard') + 2);
        await command('crossawait: Explain This');
        await shownPage('guard-across-await');
    },
    async 'a page leads to others'() {
        const frame = await until('the page has links', async () => {
            for (const f of page.frames()) {
                if ((await f.locator('a[data-href="held.md"], a[href$="held.md"]').count().catch(() => 0)) > 0) {
                    return f;
                }
            }
            return undefined;
        });
        await frame.locator('a[data-href="held.md"], a[href$="held.md"]').first().click();
        await shownPage('held', 'Held');
    },
    async 'where there is no page, all can be chosen from'() {
        await page.locator('.tab', { hasText: 'wide.rs' }).click();
        await cursorTo(2);
        await command('crossawait: Explain This');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Two rules' }).waitFor();
        await page.locator('.quick-input-widget input').first().fill('detached-task');
        await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'detached-task' }).waitFor();
        await page.keyboard.press('Enter');
        await shownPage('detached-task');
    },
    async 'a link in a hover opens the page'() {
        await page.locator('.tab', { hasText: 'wide.rs' }).click();
        await pointAtGuard();
        const link = page.locator('.monaco-hover:visible a', { hasText: 'guard-across-await' });
        await link.last().click(); // the first is the finding's own, to the web
        await shownPage('guard-across-await');
        await page.locator('.tab', { hasText: 'wide.rs' }).click();
    },
    async 'a server that was killed is started again, and says so'() {
        const mine = () => servers(editor.data);
        const [old, ...more] = mine();
        assert.deepEqual(more, []);
        process.kill(old, 'SIGKILL');
        await page.locator('.notification-list-item', { hasText: 'The server ended by itself (signal SIGKILL) and starts again in 1 s.' }).waitFor();
        await until('another server runs', () => mine().length === 1 && mine()[0] !== old);
        await squiggle.first().waitFor();
    },
    async 'pictures for those who have not seen it'() {
        await command('File: Save All Files'); // what is not saved would be asked about
        await page.locator('.tab.dirty').waitFor({ state: 'detached' });
        await command('View: Close All Editors');
        await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'relay.rs' }).dblclick();
        await squiggle.first().waitFor();
        await command('View: Toggle Primary Side Bar Visibility');
        await command('Notifications: Clear All Notifications');
        const picture = (name, width, height, top = 36) => page.screenshot({ path: path.join(out, `picture-${name}.png`), clip: { x: 48, y: top, width, height }, animations: 'disabled' });
        await page.locator('.codelens-decoration', { hasText: 'not Send' }).first().waitFor();
        const { x, y, width, height } = await boxOf('let mut ', 'count');
        await page.mouse.move(x + width / 2, y + height / 2);
        await page.locator('.monaco-hover:visible').filter({ hasText: 'MutexGuard' }).waitFor();
        await picture('finding', 1100, 500);
        await page.keyboard.press('Escape');
        await page.mouse.move(1100, 600);
        await cursorTo(9, 9);
        await command('crossawait: Show State Machine');
        await (await drawing()).locator('#drawing [data-line="9"].here').first().waitFor();
        await page.mouse.move(300, 600);
        await picture('states', 1152, 640);
        await cursorTo(7, 17);
        await command('crossawait: Explain This');
        await shownPage('guard-across-await');
        await picture('explain', 1152, 480);
        await page.keyboard.press('Control+Shift+KeyM');
        await page.locator('.markers-panel .monaco-list-row').first().waitFor();
        await page.screenshot({ path: path.join(out, 'picture-status.png'), clip: { x: 0, y: 440, width: 700, height: 260 } });
        await command('View: Toggle Panel Visibility');
        await page.locator('.markers-panel').waitFor({ state: 'hidden' });
    },
    async 'the walkthrough is there'() {
        await command('crossawait: Open Walkthrough');
        await page.locator('.gettingStartedContainer', { hasText: 'Async Rust with crossawait' }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await picture('walkthrough');
    },
};

let failed = 0;
try {
    await editor.go();
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
    say('the file is open');
    for (const [name, step] of Object.entries(steps)) {
        try {
            await step();
            say(`ok   ${name}`);
        } catch (err) {
            failed++;
            say(`FAIL ${name}\n${err.stack}`);
            await picture(`failed-${failed}`).catch(() => {});
            await page.keyboard.press('Escape');
        }
    }
    if (failed > 0) {
        writeFileSync(path.join(out, 'page-failed.html'), await page.content());
        await command('crossawait: Show Output').catch(() => {});
        console.log(`the extension's output:\n${await page.locator('.panel .view-lines').innerText({ timeout: 5000 }).catch(() => 'not to be seen')}`);
    }
} finally {
    await editor.close();
    rmSync(path.dirname(folder), { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);
