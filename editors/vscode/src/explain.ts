// "Explain this": the page for what is under the cursor, in the markdown preview.
import { execFile } from 'child_process';
import { promisify } from 'util';
import * as vscode from 'vscode';
import type { Session } from './session';
import { section } from './settings';

const run = promisify(execFile);

/** The scheme of pages, which exist in no folder: crossawait-page:/guard-across-await.md. */
const scheme = 'crossawait-page';

/** Where the server's texts link to: the pages on the web, as docs/book has them. */
const online = /\]\(https:\/\/github\.com\/crossawait\/crossawait\/blob\/main\/docs\/book\/([\w-]+)\.md\)/g;

/** A hover whose links open the server's own pages, beside the code and without a network. */
export function withOwnPages(hover: vscode.Hover | null | undefined): vscode.Hover | null | undefined {
    for (const text of hover?.contents ?? []) {
        if (text instanceof vscode.MarkdownString) {
            text.value = text.value.replace(online, (_, file: string) => `](command:crossawait.explain?${encodeURIComponent(JSON.stringify([keyOf(file)]))})`);
            text.isTrusted = { enabledCommands: ['crossawait.explain'] };
        }
    }
    return hover;
}

/** The key of a page by its file in docs/book, without the ending: a section's is section-6.md. */
const keyOf = (file: string) => file.replace(/^section-/, '');

export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
    private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

    constructor(private readonly session: Session) {}

    dispose(): void {
        this.registration.dispose();
    }

    async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
        const key = keyOf(uri.path.slice(1).replace(/\.md$/, '')); // links lead to files as docs/book has them
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
        return this.ask('explain', '--links', '--', key).catch(() => undefined);
    }

    /** Lets the user choose from all pages, as `crossawait explain` lists them: below headings, a key and what it is about. */
    private async choose(): Promise<string | undefined> {
        const items = (await this.ask('explain')).split('\n').flatMap((line): vscode.QuickPickItem[] => {
            const [, label, description] = /^ {2}(\S+) +(.*)$/.exec(line) ?? [];
            if (label !== undefined) {
                return [{ label, description }];
            }
            return /^\S[^.]*$/.test(line) ? [{ label: line, kind: vscode.QuickPickItemKind.Separator }] : [];
        });
        const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'There is no page for what is under the cursor. What do you want to read about?', matchOnDescription: true });
        return chosen?.label;
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
