// "Explain this": the page for what is under the cursor, in the markdown preview.
import { execFile } from 'child_process';
import { promisify } from 'util';
import * as vscode from 'vscode';
import type { Session } from './session';
import { section } from './settings';

const run = promisify(execFile);

/** The scheme of pages, which exist in no folder: crossawait-page:/guard-across-await.md. */
const scheme = 'crossawait-page';

export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
    private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

    constructor(private readonly session: Session) {}

    dispose(): void {
        this.registration.dispose();
    }

    async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
        const key = uri.path.slice(1).replace(/\.md$/, '');
        return (await this.page(key)) ?? `There is no page for \`${key}\`.`;
    }

    /** Shows the page for a key, or for what is under the cursor, or lets the user choose one. */
    async explain(key?: unknown): Promise<void> {
        if (this.session.found === undefined) {
            void vscode.window.showWarningMessage('crossawait: there is no server, and the pages are in it.');
            return;
        }
        const keys = typeof key === 'string' ? [key] : underCursor();
        for (const k of keys) {
            if ((await this.page(k)) !== undefined) {
                return this.open(k);
            }
        }
        const chosen = await this.choose();
        if (chosen !== undefined) {
            await this.open(chosen);
        }
    }

    private async open(key: string): Promise<void> {
        await vscode.commands.executeCommand('markdown.showPreviewToSide', vscode.Uri.from({ scheme, path: `/${key}.md` }));
    }

    /** The text of a page; undefined when there is none. */
    private async page(key: string): Promise<string | undefined> {
        return this.ask('explain', '--', key).catch(() => undefined);
    }

    private async choose(): Promise<string | undefined> {
        const lines = (await this.ask('rules', '--format', 'json')).split('\n').filter(l => l !== '');
        const items = lines.map(l => {
            const r = JSON.parse(l) as { rule: string; section: number; title: string };
            return { label: r.rule, description: `section ${r.section}`, detail: r.title };
        });
        return (await vscode.window.showQuickPick(items, { placeHolder: 'There is no page for what is under the cursor. Which rule do you want to read about?', matchOnDetail: true }))?.label;
    }

    private async ask(...args: string[]): Promise<string> {
        return (await run(this.session.found?.path ?? '', args, { maxBuffer: 16 << 20, windowsHide: true })).stdout;
    }
}

/** What the page could be for, the most fitting first: findings, rustc's errors, the word. */
function underCursor(): string[] {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
        return [];
    }
    const at = editor.selection.active;
    const here = vscode.languages.getDiagnostics(editor.document.uri).filter(d => d.range.contains(at));
    const ours = (d: vscode.Diagnostic) => d.source === section;
    const keys = [...here.filter(ours), ...here.filter(d => !ours(d))].map(codeOf).filter(c => c !== undefined);
    const word = editor.document.getWordRangeAtPosition(at, /[A-Za-z_][A-Za-z0-9_]*!?|\.await/);
    return word === undefined ? keys : [...keys, editor.document.getText(word).replace(/^\./, '')];
}

function codeOf(d: vscode.Diagnostic): string | undefined {
    const code = typeof d.code === 'object' ? d.code.value : d.code;
    return code === undefined ? undefined : String(code);
}
