// The life of the server: found, started, and after a crash started again, each time a little later.
import { type ChildProcess, spawn } from 'child_process';
import { once } from 'events';
import { setTimeout as wait } from 'timers/promises';
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions, State, type WorkDoneProgressBegin, type WorkDoneProgressReport } from 'vscode-languageclient/node';
import { withOwnPages } from './explain';
import { find, type Found, here } from './server';
import { forServer, section } from './settings';

/** How the server is. */
export type Health =
    | { kind: 'starting' }
    | { kind: 'reading'; title: string; percent: number | undefined }
    | { kind: 'running' }
    | { kind: 'waiting'; seconds: number }
    | { kind: 'stopped'; why: string };

/** Where it says how to get a server. */
const installPage = 'https://github.com/crossawait/crossawait/blob/main/editors/vscode/README.md#install';

/** How long it waits before it starts a server that crashed: this many seconds after the first crash, the second, … */
const pauses = [1, 2, 4, 8, 16];

/** Crashes that are longer ago than this, in milliseconds, are forgotten. */
const memory = 3 * 60_000;

export class Session implements vscode.Disposable {
    /** The server that runs or ran last. */
    found: Found | undefined;
    health: Health = { kind: 'starting' };

    private readonly changed = new vscode.EventEmitter<Health>();
    readonly onHealth = this.changed.event;
    private client: LanguageClient | undefined;
    private process: ChildProcess | undefined;
    private crashes: number[] = [];
    private timer: NodeJS.Timeout | undefined;
    private warned: string | undefined;
    private readonly progress = new Map<string | number, { title: string; percent: number | undefined }>();
    /** Starting and stopping, one after the other. */
    private turn: Promise<void> = Promise.resolve();

    constructor(private readonly context: vscode.ExtensionContext, private readonly output: vscode.LogOutputChannel) {}

    dispose(): void {
        clearTimeout(this.timer);
        this.changed.dispose();
    }

    /** Starts the server, or starts it anew. */
    restart(): Promise<void> {
        clearTimeout(this.timer);
        return this.inTurn(async () => {
            await this.end();
            await this.begin();
        });
    }

    /** Ends the server. */
    stop(): Promise<void> {
        clearTimeout(this.timer);
        return this.inTurn(() => this.end());
    }

    /** Asks the server; undefined when there is none to ask. */
    async request<T>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<T | undefined> {
        if (this.client?.state !== State.Running) {
            return undefined;
        }
        return this.client.sendRequest<T>(method, params, token);
    }

    /** A document and a place in it, as the protocol names them. */
    locate(document: vscode.TextDocument, position: vscode.Position) {
        return this.client?.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
    }

    private inTurn(task: () => Promise<void>): Promise<void> {
        const next = this.turn.then(task);
        this.turn = next.catch((err: unknown) => this.output.error(String(err)));
        return this.turn;
    }

    private become(health: Health): void {
        this.health = health;
        this.changed.fire(health);
    }

    private async begin(): Promise<void> {
        this.become({ kind: 'starting' });
        const setting = vscode.workspace.getConfiguration(section).get<string>('server.path', '');
        const version = (this.context.extension.packageJSON as { version: string }).version;
        const found = await find(here(setting, vscode.workspace.workspaceFolders?.[0]?.uri.fsPath, this.context.extensionPath, version));
        if ('message' in found) {
            this.output.error(found.message);
            this.become({ kind: 'stopped', why: found.message });
            void this.complain(found.message);
            return;
        }
        this.found = found;
        this.output.info(`${found.path} (${found.origin}): crossawait ${found.version}`);
        if (found.warning !== undefined && found.warning !== this.warned) {
            this.warned = found.warning;
            this.output.warn(found.warning);
            void vscode.window.showWarningMessage(`crossawait: ${found.warning}`);
        }
        let endedEarly: (why: Error) => void = () => {};
        const early = new Promise<never>((_, reject) => (endedEarly = reject));
        const closed = async () => {
            const running = this.client === client && client.state === State.Running;
            const why = await how(this.process);
            if (running && this.client === client) {
                this.client = undefined;
                this.crashed(why);
            } else {
                endedEarly(new Error(why));
            }
        };
        const client = new LanguageClient(section, 'crossawait', () => this.spawn(found), this.options(closed));
        this.client = client;
        try {
            await Promise.race([client.start(), early]); // a server that ends before it has answered leaves start() waiting
        } catch (err) {
            this.output.error(String(err));
            this.client = undefined;
            this.process?.kill();
            this.crashed(`it did not start: ${err instanceof Error ? err.message : String(err)}`);
            return;
        }
        if (this.health.kind === 'starting') {
            this.become({ kind: 'running' });
        }
    }

    private async end(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        this.progress.clear();
        if (client === undefined) {
            return;
        }
        try {
            await client.dispose(3000);
        } catch {
            this.process?.kill(); // it does not listen
        }
    }

    private spawn(found: Found): Promise<ChildProcess> {
        const child = spawn(found.path, ['lsp'], { stdio: 'pipe', windowsHide: true, cwd: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath });
        this.process = child;
        return new Promise((resolve, reject) => {
            child.once('spawn', () => resolve(child));
            child.once('error', reject);
        });
    }

    private options(closed: () => Promise<void>): LanguageClientOptions {
        return {
            documentSelector: [{ scheme: 'file', language: 'rust' }],
            outputChannel: this.output,
            initializationOptions: forServer(),
            synchronize: { configurationSection: section },
            initializationFailedHandler: () => false,
            errorHandler: {
                error: () => ({ action: ErrorAction.Continue }),
                closed: async () => {
                    await closed();
                    return { action: CloseAction.DoNotRestart, handled: true };
                },
            },
            middleware: {
                workspace: {
                    configuration: (params, token, next) =>
                        params.items.every(i => i.section === section) ? params.items.map(forServer) : next(params, token),
                },
                provideHover: async (document, position, token, next) => withOwnPages(await next(document, position, token)),
                // It is shown in our own status item.
                handleWorkDoneProgress: (token, params) => this.showProgress(token, params),
            },
        };
    }

    private showProgress(token: string | number, p: WorkDoneProgressBegin | WorkDoneProgressReport | { kind: 'end' }): void {
        if (p.kind === 'end') {
            this.progress.delete(token);
        } else {
            const title = p.kind === 'begin' ? p.title : this.progress.get(token)?.title ?? '';
            this.progress.set(token, { title, percent: p.percentage });
        }
        const first = this.progress.values().next().value;
        this.become(first === undefined ? { kind: 'running' } : { kind: 'reading', ...first });
    }

    /** Starts the server again a little later, or gives up when it crashed too often. */
    private crashed(why: string): void {
        this.progress.clear();
        const now = Date.now();
        this.crashes = this.crashes.filter(t => now - t < memory);
        const seconds = pauses[this.crashes.length];
        this.crashes.push(now);
        if (seconds === undefined) {
            const message = `The server crashed ${this.crashes.length} times in three minutes, and was not started again: ${why}.`;
            this.output.error(message);
            this.become({ kind: 'stopped', why: message });
            void this.complain(message);
            return;
        }
        const message = `The server ended by itself (${why}) and starts again in ${seconds} s.`;
        this.output.warn(message);
        this.become({ kind: 'waiting', seconds });
        this.timer = setTimeout(() => void this.restart(), seconds * 1000);
        void vscode.window.showWarningMessage(`crossawait: ${message}`, 'Show Output').then(choice => choice && this.output.show());
    }

    /** Says that there is no server, and offers what can be done about it. */
    private async complain(message: string): Promise<void> {
        const settings = 'Open Settings', install = 'How to Install', again = 'Try Again';
        switch (await vscode.window.showErrorMessage(`crossawait: ${message}`, settings, install, again)) {
            case settings:
                await vscode.commands.executeCommand('workbench.action.openSettings', 'crossawait.server.path');
                break;
            case install:
                await vscode.env.openExternal(vscode.Uri.parse(installPage));
                break;
            case again:
                this.crashes = [];
                await this.restart();
        }
    }
}

/** How a process ended. Its pipes are closed a moment before that is known. */
async function how(child: ChildProcess | undefined): Promise<string> {
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(child, 'exit'), wait(1000)]);
    }
    if (child?.signalCode) {
        return `signal ${child.signalCode}`;
    }
    return child?.exitCode === null || child?.exitCode === undefined ? 'the connection broke' : `exit status ${child.exitCode}`;
}
