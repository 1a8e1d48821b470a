// The item in the status bar: how the server is, and how much it has found.
import * as vscode from 'vscode';
import type { Health, Session } from './session';
import { section } from './settings';

/** How many findings of each severity there are, by vscode.DiagnosticSeverity. */
type Counts = [errors: number, warnings: number, infos: number, hints: number];

export class Status implements vscode.Disposable {
    private readonly item = vscode.window.createStatusBarItem('crossawait', vscode.StatusBarAlignment.Left, 0);
    private readonly parts: vscode.Disposable[];
    private timer: NodeJS.Timeout | undefined;

    constructor(private readonly session: Session) {
        this.item.name = 'crossawait';
        this.item.command = 'crossawait.menu';
        this.parts = [
            this.item,
            session.onHealth(() => this.show()),
            vscode.languages.onDidChangeDiagnostics(() => {
                clearTimeout(this.timer); // they come file by file
                this.timer = setTimeout(() => this.show(), 100);
            }),
        ];
        this.show();
        this.item.show();
    }

    dispose(): void {
        clearTimeout(this.timer);
        vscode.Disposable.from(...this.parts).dispose();
    }

    private show(): void {
        const { health, found } = this.session;
        const counts = count();
        this.item.text = textOf(health, counts);
        this.item.backgroundColor = health.kind === 'stopped' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
        this.item.tooltip = new vscode.MarkdownString([sentence(health, counts), found === undefined ? '' : `crossawait ${found.version}\n\n${found.path}`].join('\n\n'));
    }
}

/** Findings in the whole workspace. */
function count(): Counts {
    const counts: Counts = [0, 0, 0, 0];
    for (const [, list] of vscode.languages.getDiagnostics()) {
        for (const d of list) {
            if (d.source === section) {
                counts[d.severity]++;
            }
        }
    }
    return counts;
}

function textOf(health: Health, [errors, warnings]: Counts): string {
    switch (health.kind) {
        case 'starting':
            return '$(loading~spin) crossawait';
        case 'reading':
            return `$(loading~spin) crossawait${health.percent === undefined ? '' : ` ${health.percent} %`}`;
        case 'waiting':
            return '$(debug-restart) crossawait';
        case 'stopped':
            return '$(circle-slash) crossawait';
        case 'running':
            break;
    }
    const found = [errors > 0 ? `$(error) ${errors}` : '', warnings > 0 ? `$(warning) ${warnings}` : ''].filter(s => s !== '');
    return found.length === 0 ? '$(check) crossawait' : `crossawait ${found.join(' ')}`;
}

function sentence(health: Health, counts: Counts): string {
    switch (health.kind) {
        case 'starting':
            return 'The server starts.';
        case 'reading':
            return `${health.title} …`;
        case 'waiting':
            return `The server ended by itself and starts again in ${health.seconds} s.`;
        case 'stopped':
            return health.why;
        case 'running':
            break;
    }
    const words = ['error', 'warning', 'note', 'hint'] as const;
    const found = words.map((w, i) => [w, counts[i] ?? 0] as const).filter(([, n]) => n > 0).map(([w, n]) => `${n} ${w}${n === 1 ? '' : 's'}`);
    return found.length === 0 ? 'Nothing found.' : `Found: ${found.join(', ')}.`;
}
