// The page of the state machine: it shows the drawing that it is sent, marks the state of the cursor's line, and says
// which state was chosen.
(() => {
    const vscode = acquireVsCodeApi();
    const drawing = document.getElementById('drawing');
    const follow = document.getElementById('follow');
    // The drawing brings its own style. In a shadow tree, with the style as a constructed sheet, it needs no hole in
    // the content security policy, and cannot change the page.
    const root = drawing.attachShadow({ mode: 'open' });
    const look = new CSSStyleSheet();
    look.replaceSync(`
        svg { display: block; width: 100%; height: auto; }
        p { color: var(--vscode-descriptionForeground); }
        [data-line] { cursor: pointer; }
        [data-line]:focus { outline: none; }
        [data-line]:is(:hover, :focus-visible) :is(rect, path, ellipse, circle, polygon):first-of-type { stroke: var(--vscode-focusBorder); stroke-width: 2px; }
        [data-line].here > :is(rect, path, ellipse, circle, polygon):first-of-type { stroke: var(--vscode-focusBorder); stroke-width: 3px; }`);

    function show(svg) {
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
        const sheets = [];
        for (const style of parsed.querySelectorAll('style')) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(style.textContent);
            sheets.push(sheet);
            style.remove();
        }
        root.adoptedStyleSheets = [...sheets, look];
        root.replaceChildren(document.importNode(parsed, true));
        // As wide as there is room for, but no larger than it was drawn, and not so small that it cannot be read.
        const { style, viewBox } = root.querySelector('svg');
        style.maxWidth = `${viewBox.baseVal.width}px`;
        style.minWidth = `${0.8 * viewBox.baseVal.width}px`;
        for (const state of root.querySelectorAll('[data-line]')) {
            state.setAttribute('tabindex', '0');
            state.setAttribute('role', 'button');
        }
    }

    /** Marks the states of a line; when none is there, nothing is marked. */
    function mark(line) {
        let first;
        for (const state of root.querySelectorAll('[data-line]')) {
            const here = Number(state.dataset.line) === line;
            state.classList.toggle('here', here);
            if (here) {
                first ??= state;
            }
        }
        first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    function choose(e) {
        const state = e.target.closest?.('[data-line]');
        if (state) {
            vscode.postMessage({ type: 'line', line: Number(state.dataset.line) });
        }
    }

    root.addEventListener('click', choose);
    root.addEventListener('keydown', e => {
        if (e.key === 'Enter' || e.key === ' ') {
            e.preventDefault();
            choose(e);
        }
    });
    follow.addEventListener('change', () => vscode.postMessage({ type: 'follow', on: follow.checked }));
    window.addEventListener('message', ({ data }) => {
        switch (data.type) {
            case 'show':
                show(data.svg);
                mark(data.line);
                break;
            case 'line':
                mark(data.line);
                break;
            case 'nothing': {
                const p = document.createElement('p');
                p.textContent = data.text;
                root.adoptedStyleSheets = [look];
                root.replaceChildren(p);
            }
        }
    });
    vscode.postMessage({ type: 'ready' });
})();
