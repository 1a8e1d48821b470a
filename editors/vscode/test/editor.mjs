// VS Code for a test: its server in a folder of its own, with a browser in front of it.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.mjs';

export const extension = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
export const repository = path.join(extension, '..', '..');

const started = Date.now();
/** Prints a line with the seconds since the start. */
export const say = (...words) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)}s`, ...words);

/** Asks until the answer is truthy. */
export async function until(what, question, timeout = 30_000) {
    for (const end = Date.now() + timeout; ; await sleep(50)) {
        const answer = await question();
        if (answer) {
            return answer;
        }
        if (Date.now() > end) {
            throw new Error(`waited ${timeout / 1000} s for this: ${what}`);
        }
    }
}

/** A crate to work in: the editors' sample, and two files of our own: wide characters, and one for the pictures. */
export function project() {
    const dir = path.join(mkdtempSync(path.join(tmpdir(), 'crossawait-')), 'chapter');
    execFileSync(path.join(repository, 'tools', 'editors', 'sample.sh'), [dir]);
    const lib = path.join(dir, 'src', 'lib.rs');
    for (const name of ['wide', 'relay']) {
        cpSync(path.join(extension, 'test', `${name}.rs`), path.join(dir, 'src', `${name}.rs`));
        appendFileSync(lib, `pub mod ${name};\n`);
    }
    return dir;
}

const settings = {
    'chat.commandCenter.enabled': false,
    'chat.disableAIFeatures': true,
    'editor.fontFamily': 'DejaVu Sans Mono',
    'editor.minimap.enabled': false,
    'editor.occurrencesHighlight': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'files.autoSave': 'off',
    'git.enabled': false,
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.colorTheme': 'Default Dark Modern',
    'workbench.reduceMotion': 'on', // what fades in is not in a picture, and does not stand still to be clicked
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
};

/** Starts VS Code on a folder. Whoever calls this closes it. */
export async function open({ folder, payload, vsix, env, log, viewport, more }) {
    const main = path.join(process.env.VSCODE_ROOT, 'out', 'server-main.js');
    const data = mkdtempSync(path.join(tmpdir(), 'crossawait-vscode-'));
    for (const side of ['User', 'Machine']) {
        mkdirSync(path.join(data, 'data', side), { recursive: true });
        writeFileSync(path.join(data, 'data', side, 'settings.json'), JSON.stringify({ ...settings, ...more }));
    }
    const common = [main, '--accept-server-license-terms', '--server-data-dir', data];
    // Nothing of the test may rest on what this machine's user has cached, and nothing be left there.
    const around = { ...process.env, HOME: data, XDG_CACHE_HOME: path.join(data, 'cache'), CARGO_HOME: process.env.CARGO_HOME ?? path.join(process.env.HOME, '.cargo'), ...env };
    if (vsix !== undefined) {
        const install = spawnSync(process.execPath, [...common, '--install-extension', vsix], { encoding: 'utf8', env: around });
        if (!/successfully installed/.test(install.stdout)) {
            throw new Error(`the extension was not installed: ${install.stdout}${install.stderr}`);
        }
    }
    const port = await freePort();
    const out = openSync(log, 'w');
    const server = spawn(process.execPath, [...common, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--disable-workspace-trust', '--telemetry-level', 'off'], { stdio: ['ignore', out, out], env: around });
    const gone = new Promise(resolve => server.once('exit', resolve));
    let browser;
    const close = async () => {
        await browser?.close();
        server.kill();
        await gone;
        // The extension host goes a moment later, and may still write.
        rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    };
    try {
        await until('VS Code answers', () => answers(port));
        browser = await chromium.launch(browserOptions());
        const page = await browser.newPage({ viewport: viewport ?? { width: 1200, height: 700 } });
        const remote = file => `vscode-remote://127.0.0.1:${port}${file}`;
        const go = () => page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload(remote)))}`);
        return { page, go, close, data };
    } catch (err) {
        await close();
        throw err;
    }
}

function freePort() {
    return new Promise((resolve, reject) => {
        const s = http.createServer().once('error', reject).listen(0, '127.0.0.1', () => {
            const { port } = s.address();
            s.close(() => resolve(port));
        });
    });
}

const answers = port => new Promise(resolve => http.get({ port, host: '127.0.0.1', path: '/version' }, r => resolve(r.resume().statusCode === 200)).on('error', () => resolve(false)));

/** The processes of crossawait's server below a process of this machine, by their ids. Linux only. */
export function servers(program) {
    return readdirSync('/proc').filter(p => /^\d+$/.test(p)).filter(p => {
        try {
            const [name, ...args] = readFileSync(`/proc/${p}/cmdline`, 'utf8').split('\0');
            return name.includes(program) && args.includes('lsp');
        } catch {
            return false; // it ended meanwhile
        }
    }).map(Number);
}
