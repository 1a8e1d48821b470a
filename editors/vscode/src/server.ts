// Finding the server: which program to run, and what to tell the user when there is none. Nothing here knows the
// vscode API, so that the rules stand in one place and can be tried with any machine's facts.
import { execFile } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';

/** Where a server was found. */
export type Origin = 'setting' | 'bundled' | 'path';

/** A server that answered when asked for its version. */
export interface Found {
    path: string;
    origin: Origin;
    /** As the server says it: "0.1.0 (commit 1a2b3c4, tree-sitter-rust v0.24.2)". */
    version: string;
    /** What the user should know although a server was found. */
    warning?: string;
}

/** No server, and why. */
export interface Missing {
    message: string;
    /** Whether the setting is what has to be changed. */
    setting: boolean;
}

/** What the search looks at. */
export interface Place {
    /** The setting, as the user wrote it. */
    setting: string;
    /** The first folder of the workspace. */
    workspace: string | undefined;
    /** The folder of the extension. */
    extension: string;
    /** The extension's version. */
    version: string;
    platform: NodeJS.Platform;
    arch: string;
    env: NodeJS.ProcessEnv;
    home: string;
}

/** What tools/dist writes beside the bundled server. */
interface Target {
    target: string;
}

/** The place that this process runs in. */
export function here(setting: string, workspace: string | undefined, extension: string, version: string): Place {
    return { setting, workspace, extension, version, platform: process.platform, arch: process.arch, env: process.env, home: os.homedir() };
}

/** Looks in the setting, the extension and PATH, in this order. A setting that leads nowhere is not passed over. */
export async function find(at: Place): Promise<Found | Missing> {
    const setting = expand(at.setting.trim(), at);
    if (setting !== '') {
        const name = path.isAbsolute(setting) || setting.includes('/') ? setting : onPath(setting, at) ?? setting;
        const answer = await ask(name);
        if ('failure' in answer) {
            return { message: `The setting crossawait.server.path names ${name}, and ${answer.failure}.`, setting: true };
        }
        return withVersion({ path: name, origin: 'setting', version: answer.version }, at);
    }
    const mine = `${at.platform}-${at.arch}`;
    const bundled = await inExtension(at, mine);
    if (bundled !== undefined && 'version' in bundled) {
        return withVersion(bundled, at);
    }
    const program = onPath('crossawait', at);
    if (program !== undefined) {
        const answer = await ask(program);
        if ('version' in answer) {
            return withVersion({ path: program, origin: 'path', version: answer.version, warning: bundled?.message }, at);
        }
        return { message: `PATH has ${program}, but ${answer.failure}.`, setting: false };
    }
    if (bundled !== undefined) {
        return bundled;
    }
    return {
        message: `There is no crossawait server: this extension was packaged without one, and PATH has none. Install crossawait-${mine}-${at.version}.vsix, or put the program on PATH.`,
        setting: false,
    };
}

/** The extension's own server; undefined when it was packaged without. */
async function inExtension(at: Place, mine: string): Promise<Found | Missing | undefined> {
    const dir = path.join(at.extension, 'server');
    let target: Target;
    try {
        target = JSON.parse(fs.readFileSync(path.join(dir, 'target.json'), 'utf8')) as Target;
    } catch {
        return undefined;
    }
    if (target.target !== mine) {
        return {
            message: `This is the crossawait extension for ${target.target}, and this machine is ${mine}: install crossawait-${mine}-${at.version}.vsix instead.`,
            setting: false,
        };
    }
    const program = path.join(dir, at.platform === 'win32' ? 'crossawait.exe' : 'crossawait');
    try {
        fs.accessSync(program, fs.constants.X_OK);
    } catch {
        try {
            fs.chmodSync(program, 0o755); // unpackers that lose the permission
        } catch {
            // What it means that it cannot be run is said below.
        }
    }
    const answer = await ask(program);
    if ('failure' in answer) {
        return { message: `The server that came with the extension does not run: ${answer.failure}. Reinstall the extension, or name another server in crossawait.server.path.`, setting: true };
    }
    return { path: program, origin: 'bundled', version: answer.version };
}

/** Adds a warning when server and extension are not of one version. */
function withVersion(found: Found, at: Place): Found {
    const server = /\d+\.\d+\.\d+/.exec(found.version)?.[0];
    if (found.warning === undefined && server !== undefined && server !== at.version) {
        found.warning = `${found.path} is crossawait ${server}, and this extension is ${at.version}: what one of them lacks does not work. Update the older one.`;
    }
    return found;
}

/** `~` is the home, `${workspaceFolder}` the workspace. */
function expand(setting: string, at: Place): string {
    if (setting === '~' || setting.startsWith('~/') || setting.startsWith('~\\')) {
        setting = at.home + setting.slice(1);
    }
    return at.workspace === undefined ? setting : setting.replaceAll('${workspaceFolder}', at.workspace);
}

/**
 * A program of PATH, or of the folders where `go install`, cargo and users put programs: an editor that was started
 * from a desktop often does not have the shell's PATH.
 */
function onPath(name: string, at: Place): string | undefined {
    const file = at.platform === 'win32' && !name.endsWith('.exe') ? name + '.exe' : name;
    const listed = at.env['PATH'] ?? at.env['Path'] ?? '';
    const dirs = listed.split(path.delimiter).filter(d => d !== '' && path.isAbsolute(d));
    for (const dir of [...dirs, path.join(at.home, 'go', 'bin'), path.join(at.home, '.local', 'bin'), path.join(at.home, '.cargo', 'bin')]) {
        const program = path.join(dir, file);
        try {
            fs.accessSync(program, fs.constants.X_OK);
            if (fs.statSync(program).isFile()) {
                return program;
            }
        } catch {
            continue;
        }
    }
    return undefined;
}

/** Runs a program to hear its version. A failure reads on from "…, and". */
function ask(program: string): Promise<{ version: string } | { failure: string }> {
    return new Promise(resolve => {
        // The time is what a cold disk and a virus scanner may take.
        const say = (failure: string) => resolve({ failure });
        try {
            execFile(program, ['--version'], { timeout: 20_000, windowsHide: true }, (err, stdout, stderr) => {
                const version = /^crossawait (\S.*)/.exec(stdout)?.[1];
                if (err === null) {
                    return version === undefined ? say('it is not crossawait') : resolve({ version: version.trim() });
                }
                say(failureOf(err, stderr));
            });
        } catch (err) {
            say(failureOf(err as NodeJS.ErrnoException, ''));
        }
    });
}

function failureOf(err: NodeJS.ErrnoException | Error, stderr: string): string {
    const code = 'code' in err ? err.code : undefined;
    switch (code) {
        case 'ENOENT':
            return 'there is no such program';
        case 'EACCES':
            return 'it may not be executed';
        case 'ENOEXEC':
        case 'UNKNOWN':
            return 'it is made for another kind of machine';
    }
    const said = stderr.trim().split('\n')[0];
    return `it fails: ${said === undefined || said === '' ? err.message : said}`;
}
