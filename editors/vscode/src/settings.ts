// What of the editor's settings goes to the server.
import * as vscode from 'vscode';

/** The section of all settings. */
export const section = 'crossawait';

/** What only the extension reads; the server would call it unknown. */
const own = ['server', 'trace'];

/**
 * The settings that somebody has set. Defaults are left out: the server has its own, and a default that is sent would
 * hide what crossawait.toml says.
 */
export function forServer(): Record<string, unknown> {
    const all = vscode.workspace.getConfiguration(section);
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(all)) {
        if (own.includes(key) || typeof all[key] === 'function') {
            continue;
        }
        const value = setValue(all, key);
        if (value !== undefined) {
            out[key] = value;
        }
    }
    if (!vscode.workspace.isTrusted) {
        // It goes before crossawait.toml, with which a workspace could otherwise allow its own build scripts to be run.
        out['cargo-check'] = false;
    }
    return out;
}

/** A setting as it is set in the innermost place; of the rules, each as it is set in its innermost place. */
function setValue(all: vscode.WorkspaceConfiguration, key: string): unknown {
    const at = all.inspect<unknown>(key);
    const set = [at?.globalValue, at?.workspaceValue, at?.workspaceFolderValue].filter(v => v !== undefined);
    if (set.length > 0 && set.every(v => typeof v === 'object' && v !== null && !Array.isArray(v))) {
        return Object.assign({}, ...set) as unknown;
    }
    return set.at(-1);
}
