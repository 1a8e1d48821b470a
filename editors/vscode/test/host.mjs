// Runs test/host in the real extension host. VSCODE_ROOT is VS Code's folder, OUT where the logs go.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extension, open, project, say } from './editor.mjs';

const out = process.env.OUT;
const report = path.join(out, 'host.txt');
rmSync(report, { force: true });
const folder = project();
const editor = await open({
    folder,
    log: path.join(out, 'host-vscode.log'),
    env: { TEST_REPORT: report },
    payload: remote => [
        ['extensionDevelopmentPath', remote(extension)],
        ['extensionTestsPath', remote(path.join(extension, 'test', 'host', 'index.cjs'))],
    ],
});
let code;
try {
    const done = new Promise(resolve => void editor.page.exposeFunction('codeAutomationExit', resolve));
    await editor.page.exposeFunction('codeAutomationLog', () => {});
    await editor.go();
    code = await Promise.race([done, sleep(180_000, 'more than three minutes', { ref: false })]);
} finally {
    say(existsSync(report) ? readFileSync(report, 'utf8') : 'the tests did not start');
    if (code !== 0) {
        await editor.page.screenshot({ path: path.join(out, 'host-failed.png') }).catch(() => {});
    }
    await editor.close();
    rmSync(path.dirname(folder), { recursive: true, force: true });
}
if (code !== 0) {
    console.error(`the tests in the extension host failed: ${code}`);
    process.exit(1);
}
