// The browser that pages are driven in: Debian's chromium, or what CHROMIUM names.
import { existsSync } from 'node:fs';

export function browserOptions() {
    const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(p => p && existsSync(p));
    if (executablePath === undefined) {
        throw new Error('there is no Chromium: install it (apt-get install chromium), or name it in CHROMIUM');
    }
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    return { executablePath, headless: true, args };
}
