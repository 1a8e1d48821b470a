// Draws icon.png from icon.svg: node media/icon.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserOptions } from '../test/browser.mjs';

const file = name => fileURLToPath(new URL(name, import.meta.url));
const browser = await chromium.launch(browserOptions());
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(file('icon.svg'), 'utf8')}`);
await page.screenshot({ path: file('icon.png'), omitBackground: true });
await browser.close();
