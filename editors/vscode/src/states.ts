// The state machine of the future under the cursor, drawn beside the code.
import { randomBytes } from 'crypto';
import * as vscode from 'vscode';
import type { Session } from './session';

/** The server's answer to crossawait/states. */
interface States {
    futures: { future: string; kind: string; file: string; range: { start: { line: number }; end: { line: number } } }[];
    svg?: string;
}

/** What the page says. Lines count from 1. */
type FromPage = { type: 'ready' } | { type: 'line'; line: number } | { type: 'follow'; on: boolean };

/** What the page is told. */
type ToPage =
    | { type: 'show'; title: string; svg: string; line: number }
    | { type: 'line'; line: number }
    | { type: 'nothing'; text: string };

/** How long the cursor rests, in milliseconds, before the drawing follows it. */
const rest = 120;

export class StatesView implements vscode.Disposable {
    private panel: vscode.WebviewPanel | undefined;
    private ready = false;
    private follow = true;
    private timer: NodeJS.Timeout | undefined;
    private asked: vscode.CancellationTokenSource | undefined;
    /** What is shown, to be sent again when the page was loaded anew. */
    private shown: ToPage | undefined;
    private document: vscode.Uri | undefined;
    private readonly parts: vscode.Disposable[];

    constructor(private readonly session: Session, private readonly media: vscode.Uri) {
        this.parts = [
            vscode.window.onDidChangeTextEditorSelection(e => e.textEditor === vscode.window.activeTextEditor && this.cursorMoved(e.textEditor)),
            vscode.window.onDidChangeActiveTextEditor(e => e && this.cursorMoved(e)),
            vscode.workspace.onDidChangeTextDocument(e => {
                const editor = vscode.window.activeTextEditor;
                if (editor !== undefined && e.document === editor.document) {
                    this.cursorMoved(editor);
                }
            }),
            session.onHealth(h => {
                const editor = vscode.window.activeTextEditor;
                if (h.kind === 'running' && editor !== undefined) {
                    this.cursorMoved(editor);
                }
            }),
        ];
    }

    dispose(): void {
        clearTimeout(this.timer);
        this.asked?.dispose();
        this.panel?.dispose();
        vscode.Disposable.from(...this.parts).dispose();
    }

    /** Opens the drawing for a place, by default the cursor's. The code lens gives a URI and a position of the protocol. */
    async open(uri?: unknown, position?: unknown): Promise<void> {
        let editor = vscode.window.activeTextEditor;
        if (typeof uri === 'string' && isPosition(position)) {
            const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
            const at = new vscode.Position(position.line, position.character);
            editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preserveFocus: false });
        }
        if (editor === undefined || editor.document.languageId !== 'rust') {
            void vscode.window.showInformationMessage('crossawait: open a Rust file, and put the cursor into an async function.');
            return;
        }
        this.panel ??= this.create();
        this.panel.reveal(undefined, true);
        await this.show(editor);
    }

    private create(): vscode.WebviewPanel {
        const panel = vscode.window.createWebviewPanel('crossawait.states', 'State Machine', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, {
            enableScripts: true,
            localResourceRoots: [this.media],
        });
        panel.iconPath = vscode.Uri.joinPath(this.media, 'icon.png');
        panel.onDidDispose(() => {
            this.panel = undefined;
            this.ready = false;
            this.follow = true;
        });
        panel.webview.onDidReceiveMessage((m: FromPage) => this.heard(m));
        panel.webview.html = this.page(panel.webview);
        return panel;
    }

    private heard(m: FromPage): void {
        switch (m.type) {
            case 'ready':
                this.ready = true;
                if (this.shown !== undefined) {
                    void this.panel?.webview.postMessage(this.shown);
                }
                break;
            case 'follow':
                this.follow = m.on;
                if (m.on && vscode.window.activeTextEditor !== undefined) {
                    this.cursorMoved(vscode.window.activeTextEditor);
                }
                break;
            case 'line':
                void this.go(m.line);
        }
    }

    /** Puts the cursor on a line of the document that is drawn. */
    private async go(line: number): Promise<void> {
        if (this.document === undefined) {
            return;
        }
        const document = await vscode.workspace.openTextDocument(this.document);
        const at = document.lineAt(Math.min(Math.max(line - 1, 0), document.lineCount - 1));
        const place = new vscode.Position(at.lineNumber, at.firstNonWhitespaceCharacterIndex);
        const column = vscode.window.visibleTextEditors.find(e => e.document === document)?.viewColumn ?? vscode.ViewColumn.One;
        const editor = await vscode.window.showTextDocument(document, { viewColumn: column, selection: new vscode.Range(place, place) });
        editor.revealRange(at.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }

    private cursorMoved(editor: vscode.TextEditor): void {
        if (this.panel === undefined || !this.follow || editor.document.languageId !== 'rust') {
            return;
        }
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.show(editor), rest);
    }

    private async show(editor: vscode.TextEditor): Promise<void> {
        this.asked?.cancel();
        const asked = (this.asked = new vscode.CancellationTokenSource());
        const { document, selection } = editor;
        const place = this.session.locate(document, selection.active);
        let answer: States | undefined;
        try {
            answer = await this.session.request<States>('crossawait/states', { ...place, formats: ['svg'] }, asked.token);
        } catch (err) {
            if (asked.token.isCancellationRequested) {
                return;
            }
            this.tell({ type: 'nothing', text: `The server has no answer: ${err instanceof Error ? err.message : String(err)}` });
            return;
        }
        if (asked.token.isCancellationRequested) {
            return;
        }
        this.document = document.uri;
        const line = selection.active.line + 1;
        const future = answer?.futures[0];
        if (answer === undefined) {
            this.tell({ type: 'nothing', text: 'The server does not run.' });
        } else if (future === undefined) {
            this.tell({ type: 'nothing', text: 'The cursor is in no async function, block or closure.' });
        } else if (answer.svg === undefined) {
            this.tell({ type: 'nothing', text: 'This server is too old to draw state machines: update it.' });
        } else {
            this.tell({ type: 'show', title: `${future.kind} ${future.future}`, svg: answer.svg, line });
        }
    }

    private tell(m: ToPage): void {
        const last = this.shown;
        this.shown = m;
        if (!this.ready || this.panel === undefined) {
            return;
        }
        const same = m.type === 'show' && last?.type === 'show' && m.svg === last.svg;
        void this.panel.webview.postMessage(same ? { type: 'line', line: m.line } : m);
    }

    /** The page: nothing but our own script and style may run in it, and nothing is loaded from anywhere else. */
    private page(webview: vscode.Webview): string {
        const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.media, name)).toString();
        const nonce = randomBytes(16).toString('base64');
        return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${file('states.css')}">
<title>State Machine</title>
</head>
<body>
<header><label><input type="checkbox" id="follow" checked> Follow the cursor</label></header>
<main id="drawing" aria-live="polite"></main>
<script nonce="${nonce}" src="${file('states.js')}"></script>
</body>
</html>`;
    }
}

function isPosition(p: unknown): p is { line: number; character: number } {
    return typeof p === 'object' && p !== null && 'line' in p && 'character' in p && typeof p.line === 'number' && typeof p.character === 'number';
}
