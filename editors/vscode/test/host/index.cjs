// Runs in the real extension host, with the real vscode API. It says what it saw on the server's log, line by line,
// and throws what it missed.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { setTimeout: sleep } = require('node:timers/promises');
const vscode = require('vscode');

async function until(what, question, timeout = 30_000) {
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

const id = 'crossawait.crossawait';
const run = (name, ...args) => vscode.commands.executeCommand(name, ...args);
const ours = uri => vscode.languages.getDiagnostics(uri).filter(d => d.source === 'crossawait');
const rule = d => (typeof d.code === 'object' ? d.code.value : d.code);
const guards = uri => ours(uri).filter(d => rule(d) === 'guard-across-await');
const found = uri => until('a guard is found', () => guards(uri).length > 0 && guards(uri));
const mended = uri => until('the guard is found no more', () => guards(uri).length === 0);
const tabs = () => vscode.window.tabGroups.all.flatMap(g => g.tabs);
const text = h => h.contents.map(c => (typeof c === 'string' ? c : c.value)).join('\n');

/** The servers that this extension host runs. */
function servers() {
    const children = fs.readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(p => p !== '');
    return children.filter(p => fs.readFileSync(`/proc/${p}/cmdline`, 'utf8').split('\0')[1] === 'lsp').map(Number);
}

const tests = {
    async 'the diagnostic stands where the guard does, behind wide characters'({ doc }) {
        const [d] = await found(doc.uri);
        assert.equal(doc.getText(d.range), 'guard');
        const line = doc.lineAt(d.range.start.line).text;
        assert.equal(d.range.start.character, line.indexOf('guard'));
        assert.ok(/🦀.*数.*guard/u.test(line));
        assert.equal(d.severity, vscode.DiagnosticSeverity.Error);
        assert.match(d.code.target.toString(), /^https:/);
        assert.ok(d.relatedInformation.length >= 2);
    },
    async 'nothing is shown twice'({ doc }) {
        const [d] = await found(doc.uri);
        const keys = vscode.languages.getDiagnostics(doc.uri).map(x => `${x.range.start.line}:${x.range.start.character} ${x.message}`);
        assert.equal(new Set(keys).size, keys.length, keys.join('\n'));
        const hovers = await run('vscode.executeHoverProvider', doc.uri, d.range.start);
        assert.equal(hovers.filter(h => text(h).includes('guard')).length, 1);
        assert.equal(servers().length, 1);
    },
    async 'a hover has our answer'({ doc }) {
        const [d] = await found(doc.uri);
        const [hover] = await run('vscode.executeHoverProvider', doc.uri, d.range.start);
        assert.match(text(hover), /guard/);
        assert.match(text(hover), /MutexGuard/);
        assert.match(text(hover), /\]\(command:crossawait\.explain\?%5B%22guard-across-await%22%5D\)/);
        assert.doesNotMatch(text(hover), /docs\/book/);
    },
    async 'a fix is applied and saved'({ doc }) {
        const [d] = await found(doc.uri);
        const actions = await run('vscode.executeCodeActionProvider', doc.uri, d.range, 'quickfix', 10);
        const fix = actions.find(a => a.isPreferred);
        assert.match(fix.title, /`guard`/);
        assert.ok(await vscode.workspace.applyEdit(fix.edit));
        await mended(doc.uri);
        await doc.save();
        assert.match(fs.readFileSync(doc.uri.fsPath, 'utf8'), /\{ let mut guard/);
    },
    async 'an edit brings it back, and another takes it away'({ doc, original }) {
        await replace(doc, original);
        const [d] = await found(doc.uri);
        const edit = new vscode.WorkspaceEdit();
        const wait = [...doc.getText().matchAll(/do_io\(\)\.await;/g)].at(-1).index;
        edit.delete(doc.uri, new vscode.Range(doc.positionAt(wait), doc.positionAt(wait + 'do_io().await;'.length)));
        assert.ok(await vscode.workspace.applyEdit(edit));
        await mended(doc.uri);
        await replace(doc, original);
        await found(doc.uri);
        assert.equal(doc.getText(d.range), 'guard');
    },
    async 'all that is safe in the file is mended at once'({ doc, original }) {
        await replace(doc, original);
        await found(doc.uri);
        await run('crossawait.fixAll');
        await mended(doc.uri);
        await replace(doc, original);
        await found(doc.uri);
    },
    async 'a setting holds at once, and a default hides nothing'({ doc, folder }) {
        const config = vscode.workspace.getConfiguration('crossawait');
        await config.update('rules', { 'guard-across-await': 'off' }, vscode.ConfigurationTarget.Global);
        await mended(doc.uri);
        await config.update('rules', undefined, vscode.ConfigurationTarget.Global);
        await found(doc.uri);
        const file = vscode.Uri.joinPath(folder, 'crossawait.toml');
        await vscode.workspace.fs.writeFile(file, Buffer.from('[rules]\nguard-across-await = "off"\n'));
        await mended(doc.uri);
        await vscode.workspace.fs.delete(file);
        await found(doc.uri);
    },
    async 'the state machine opens, by command and as the code lens does'({ doc, editor }) {
        const open = () => tabs().find(t => t.input instanceof vscode.TabInputWebview && t.input.viewType.includes('crossawait.states'));
        const at = doc.positionAt(doc.getText().indexOf('do_io().await'));
        editor.selection = new vscode.Selection(at, at);
        await run('crossawait.showStates');
        await vscode.window.tabGroups.close(await until('the drawing is open', open));
        await run('crossawait.showStates', doc.uri.toString(), { line: at.line, character: at.character });
        await vscode.window.tabGroups.close(await until('the drawing is open', open));
    },
    async 'the lens over an async function opens its state machine'({ doc }) {
        const lenses = await until('there are lenses', async () => {
            const all = await run('vscode.executeCodeLensProvider', doc.uri, 10);
            return all.length > 0 && all;
        });
        const lens = lenses.find(l => l.command?.command === 'crossawait.showStates');
        assert.ok(lens, JSON.stringify(lenses));
        await run(lens.command.command, ...lens.command.arguments);
        const open = () => tabs().find(t => t.input instanceof vscode.TabInputWebview && t.input.viewType.includes('crossawait.states'));
        await vscode.window.tabGroups.close(await until('the drawing is open', open));
    },
    async 'a switch turns the lenses off'({ doc }) {
        const config = vscode.workspace.getConfiguration('crossawait');
        const lenses = async () => (await run('vscode.executeCodeLensProvider', doc.uri)).length;
        await config.update('code-lenses.states', false, vscode.ConfigurationTarget.Global);
        await until('there are no lenses', async () => (await lenses()) === 0);
        await config.update('code-lenses.states', undefined, vscode.ConfigurationTarget.Global);
        await until('there are lenses again', async () => (await lenses()) > 0);
    },
    async 'the page for a finding opens'({ doc }) {
        const [d] = await found(doc.uri);
        const editor = await vscode.window.showTextDocument(doc, vscode.ViewColumn.One);
        editor.selection = new vscode.Selection(d.range.start, d.range.start);
        await run('crossawait.explain');
        const page = await until('the page is open', () => tabs().find(t => t.label.includes('guard-across-await')));
        await vscode.window.tabGroups.close(page);
        const shown = await vscode.workspace.openTextDocument(vscode.Uri.parse('crossawait-page:/guard-across-await.md'));
        assert.match(shown.getText(), /^# /);
    },
    async 'a server that was killed comes back'({ doc }) {
        await found(doc.uri);
        const [old] = servers();
        process.kill(old, 'SIGKILL');
        await mended(doc.uri);
        await found(doc.uri);
        const now = servers();
        assert.equal(now.length, 1);
        assert.notEqual(now[0], old);
    },
    async 'restart takes the place of the one that runs'({ doc }) {
        const [old] = servers();
        await run('crossawait.restart');
        await found(doc.uri);
        const now = servers();
        assert.equal(now.length, 1);
        assert.notEqual(now[0], old);
    },
    async 'a wrong path is said, and the right one starts at once'({ doc }) {
        const config = vscode.workspace.getConfiguration('crossawait');
        await config.update('server.path', '/nowhere/crossawait', vscode.ConfigurationTarget.Global);
        await until('no server runs', () => servers().length === 0);
        await config.update('server.path', undefined, vscode.ConfigurationTarget.Global);
        await found(doc.uri);
        assert.equal(servers().length, 1);
    },
    async 'a server that never answers is not started for ever'({ doc, folder }) {
        const starts = vscode.Uri.joinPath(folder, 'starts').fsPath;
        const program = vscode.Uri.joinPath(folder, 'broken').fsPath;
        fs.writeFileSync(program, `#!/bin/sh\nif [ "$1" = --version ]; then echo 'crossawait 0.1.0'; exit; fi\ndate +%s.%N >>'${starts}'\nexit 3\n`, { mode: 0o755 });
        const config = vscode.workspace.getConfiguration('crossawait');
        await config.update('server.path', '${workspaceFolder}/broken', vscode.ConfigurationTarget.Global);
        const times = await until('it is started three times', () => {
            const all = fs.existsSync(starts) ? fs.readFileSync(starts, 'utf8').trim().split('\n').map(Number) : [];
            return all.length >= 3 && all;
        });
        assert.ok(times[1] - times[0] >= 1 && times[2] - times[1] >= 2, times.join());
        await config.update('server.path', undefined, vscode.ConfigurationTarget.Global);
        await found(doc.uri);
        assert.equal(servers().length, 1);
        await sleep(5000); // longer than what it would have waited for the broken one
        assert.equal(fs.readFileSync(starts, 'utf8').trim().split('\n').length, 3);
        assert.equal(servers().length, 1);
    },
    async 'every command of the manifest is there'() {
        const manifest = vscode.extensions.getExtension(id).packageJSON;
        const all = await vscode.commands.getCommands(true);
        for (const { command } of manifest.contributes.commands) {
            assert.ok(all.includes(command), command);
        }
    },
};

async function replace(doc, content) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(doc.uri, new vscode.Range(0, 0, doc.lineCount, 0), content);
    assert.ok(await vscode.workspace.applyEdit(edit));
}

exports.run = async () => {
    const report = process.env.TEST_REPORT;
    const say = line => fs.appendFileSync(report, `${line}\n`);
    const folder = vscode.workspace.workspaceFolders[0].uri;
    const doc = await vscode.workspace.openTextDocument(vscode.Uri.file(vscode.Uri.joinPath(folder, 'src/wide.rs').fsPath));
    const editor = await vscode.window.showTextDocument(doc, vscode.ViewColumn.One);
    const original = doc.getText();
    say(`# VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.extensions.getExtension(id).packageJSON.version}`);
    let failed = 0;
    for (const [name, body] of Object.entries(tests)) {
        const start = Date.now();
        try {
            await body({ doc, editor, folder, original });
            say(`ok   ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
        } catch (err) {
            failed++;
            say(`FAIL ${name}\n${err.stack}\n${ours(doc.uri).map(d => `${d.range.start.line}:${d.range.start.character} ${d.message}`).join('\n')}`);
        }
    }
    if (failed > 0) {
        throw new Error(`${failed} of ${Object.keys(tests).length} tests failed`);
    }
};
