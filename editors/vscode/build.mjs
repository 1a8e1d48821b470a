// Builds dist/extension.js, and beside it the licences of what is bundled into it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { metafile } = await build({
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    bundle: true,
    external: ['vscode'],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    metafile: true,
});

const packages = new Set(Object.keys(metafile.inputs).map(file => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(dir => dir !== undefined));
const texts = [...packages].sort().map(dir => {
    const { name, version, license } = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8'));
    const file = readdirSync(dir).find(f => /^licen[cs]e/i.test(f) && existsSync(`${dir}/${f}`));
    if (file === undefined) {
        throw new Error(`${dir} has no licence`);
    }
    return `${name} ${version} (${license})\n\n${readFileSync(`${dir}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/THIRD-PARTY.txt', `What is bundled into extension.js, and its licences.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`);
