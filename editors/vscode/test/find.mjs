// What is found, and what is said when nothing is: src/server.ts in Node alone, on machines made up for it.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { extension } from './editor.mjs';

const dir = mkdtempSync(path.join(tmpdir(), 'crossawait-find-'));
after(() => rmSync(dir, { recursive: true }));
const bundle = path.join(dir, 'server.cjs');
await build({ entryPoints: [path.join(extension, 'src', 'server.ts')], outfile: bundle, bundle: true, platform: 'node', format: 'cjs' });
const { default: { find } } = await import(bundle);

let n = 0;
/** Writes a program that says a text when it is asked for its version. */
function program(folder, says = 'crossawait 0.1.0 (commit 1a2b3c4, tree-sitter-rust v0.24.2)', status = 0) {
    const file = path.join(dir, String(n++), folder, 'crossawait');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho '${says}' ${status === 0 ? '' : '>&2'}\nexit ${status}\n`);
    chmodSync(file, 0o755);
    return file;
}

/** An extension with a server for a platform. */
function packaged(target, mode = 0o755) {
    const file = program('server');
    writeFileSync(path.join(path.dirname(file), 'target.json'), JSON.stringify({ target }));
    chmodSync(file, mode);
    return { file, extension: path.dirname(path.dirname(file)) };
}

const place = at => ({ setting: '', workspace: undefined, extension: dir, version: '0.1.0', platform: 'linux', arch: 'x64', env: { PATH: '' }, home: dir, ...at });

test('the setting goes first', async () => {
    const mine = program('mine');
    const found = await find(place({ setting: mine, extension: packaged('linux-x64').extension, env: { PATH: path.dirname(program('bin')) } }));
    assert.deepEqual(found, { path: mine, origin: 'setting', version: '0.1.0 (commit 1a2b3c4, tree-sitter-rust v0.24.2)' });
});

test('the setting may begin with ~ or ${workspaceFolder}, or be a name in PATH', async () => {
    const file = program('ws/bin');
    const root = path.dirname(path.dirname(file));
    assert.equal((await find(place({ setting: '~/bin/crossawait', home: root }))).path, file);
    assert.equal((await find(place({ setting: '${workspaceFolder}/bin/crossawait', workspace: root }))).path, file);
    assert.equal((await find(place({ setting: 'crossawait', env: { PATH: path.dirname(file) } }))).path, file);
});

test('a setting that leads nowhere is said, not passed over', async () => {
    const none = await find(place({ setting: '/nowhere/crossawait', extension: packaged('linux-x64').extension }));
    assert.equal(none.message, 'The setting crossawait.server.path names /nowhere/crossawait, and there is no such program.');
    assert.equal(none.setting, true);
    const other = await find(place({ setting: program('other', 'ls (GNU coreutils) 9.1') }));
    assert.match(other.message, /, and it is not crossawait\.$/);
    const broken = await find(place({ setting: program('old', 'GLIBC_2.99 not found', 1) }));
    assert.match(broken.message, /, and it fails: GLIBC_2\.99 not found\.$/);
});

test('the one in the extension goes before PATH', async () => {
    const { file, extension } = packaged('linux-x64');
    const found = await find(place({ extension, env: { PATH: path.dirname(program('bin')) } }));
    assert.equal(found.path, file);
    assert.equal(found.origin, 'bundled');
    assert.equal(found.warning, undefined);
});

test('an unpacker may have lost the permission', async () => {
    const { file, extension } = packaged('linux-x64', 0o644);
    assert.equal((await find(place({ extension }))).path, file);
});

test('an extension for another platform says which one to install', async () => {
    const { extension } = packaged('win32-x64');
    const none = await find(place({ extension }));
    assert.equal(none.message, 'This is the crossawait extension for win32-x64, and this machine is linux-x64: install crossawait-linux-x64-0.1.0.vsix instead.');
    const found = await find(place({ extension, env: { PATH: path.dirname(program('bin')) } }));
    assert.equal(found.origin, 'path');
    assert.equal(found.warning, none.message);
});

test('PATH, or where programs are put', async () => {
    const file = program('bin');
    assert.equal((await find(place({ env: { PATH: `/nowhere${path.delimiter}${path.dirname(file)}` } }))).path, file);
    const built = program('go/bin');
    assert.equal((await find(place({ home: path.dirname(path.dirname(path.dirname(built))) }))).path, built);
});

test('another version is said', async () => {
    const file = program('bin', 'crossawait 0.0.9 (commit unknown, tree-sitter-rust v0.24.2)');
    const found = await find(place({ env: { PATH: path.dirname(file) } }));
    assert.equal(found.warning, `${file} is crossawait 0.0.9, and this extension is 0.1.0: what one of them lacks does not work. Update the older one.`);
    const dev = await find(place({ env: { PATH: path.dirname(program('bin', 'crossawait 0.1.0-dev (commit 1a2b3c4, tree-sitter-rust v0.24.2)')) } }));
    assert.equal(dev.warning, undefined);
});

test('none at all', async () => {
    const none = await find(place({ arch: 'arm64' }));
    assert.equal(none.message, 'There is no crossawait server: this extension was packaged without one, and PATH has none. Install crossawait-linux-arm64-0.1.0.vsix, or put the program on PATH.');
});
