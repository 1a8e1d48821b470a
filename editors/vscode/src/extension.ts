// crossawait in VS Code: starts the server, and gives its answers a place on the screen. What is found, and every
// text about it, comes from the server.
import * as vscode from 'vscode';
import { Pages } from './explain';
import { Session } from './session';
import { section } from './settings';
import { StatesView } from './states';
import { Status } from './status';

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    const output = vscode.window.createOutputChannel('crossawait', { log: true });
    const server = (session = new Session(context, output));
    const states = new StatesView(server, vscode.Uri.joinPath(context.extensionUri, 'media'));
    const pages = new Pages(server);
    const command = (name: string, does: (...args: unknown[]) => unknown) => vscode.commands.registerCommand(`crossawait.${name}`, does);
    context.subscriptions.push(
        output,
        server,
        states,
        pages,
        new Status(server),
        command('restart', () => server.restart()),
        command('showOutput', () => output.show()),
        command('showStates', (uri, position) => states.open(uri, position)),
        command('explain', key => pages.explain(key)),
        command('fixAll', fixAll),
        command('menu', menu),
        command('welcome', () => vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#welcome`, false)),
        vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
        vscode.workspace.onDidChangeConfiguration(e => {
            if (e.affectsConfiguration(`${section}.server`)) {
                void server.restart();
            }
        }),
    );
    await server.restart();
}

export async function deactivate(): Promise<void> {
    await session?.stop();
}

/** Applies all safe fixes of the file that is open. */
async function fixAll(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) {
        return;
    }
    const kind = vscode.CodeActionKind.SourceFixAll.append(section).value;
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, all, kind, 10);
    const edit = actions.find(a => a.edit !== undefined)?.edit;
    if (edit === undefined) {
        void vscode.window.showInformationMessage('crossawait: there is nothing here that is safe to fix without a look at it.');
        return;
    }
    await vscode.workspace.applyEdit(edit);
}

/** What there is to do, from the status item. */
async function menu(): Promise<void> {
    const items = [
        { label: '$(list-unordered) Show Problems', command: 'workbench.actions.view.problems' },
        { label: '$(type-hierarchy) Show State Machine', command: 'crossawait.showStates' },
        { label: '$(book) Explain This', command: 'crossawait.explain' },
        { label: '$(output) Show Output', command: 'crossawait.showOutput' },
        { label: '$(debug-restart) Restart Server', command: 'crossawait.restart' },
        { label: '$(gear) Settings', command: 'workbench.action.openSettings', args: [`@ext:crossawait.crossawait`] },
    ];
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: 'crossawait' });
    if (chosen !== undefined) {
        await vscode.commands.executeCommand(chosen.command, ...(chosen.args ?? []));
    }
}
