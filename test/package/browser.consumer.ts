import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../browser/launch.js';
import { conformance } from './conformance.js';
import { consumerFolder, project } from './places.js';
import { printedBy } from './printedBy.js';
import { asJavaScript, berkasProgram, dokumenProgram, readme } from './programs.js';
import { must } from './run.js';
import { tool } from './toolsFolder.js';

const pack = conformance();
const output = [readme.tenLines, readme.badData, dokumenProgram, berkasProgram, pack?.programs.page]
  .map((program) => program?.output ?? '')
  .join('');

const modules = {
  'answer.mjs': pack?.answer ?? '',
  'conformance.js': pack?.programs.page.code ?? '',
  'tenLines.js': readme.tenLines.code,
  'badData.js': readme.badData.code,
  'dokumen.js': asJavaScript(dokumenProgram).code,
  'berkas.js': asJavaScript(berkasProgram).code,
  'main.js':
    "import './tenLines.js';\nimport './badData.js';\nimport './dokumen.js';\nimport './berkas.js';\nimport './conformance.js';\ndocument.title = 'done';\n",
};

/** Where a page without a bundler finds each module. */
const importMap = {
  imports: {
    indikator: '/node_modules/indikator/dist/index.js',
    'indikator/katalog': '/node_modules/indikator/dist/katalog.js',
    'indikator/dokumen': '/node_modules/indikator/dist/dokumen.js',
    'indikator/berkas': '/node_modules/indikator/dist/berkas.js',
    'indikator/zod': '/node_modules/indikator/dist/zod.js',
    'decimal.js': '/node_modules/decimal.js/decimal.mjs',
    'zod/mini': '/node_modules/zod/mini/index.js',
  },
};

const page = (head: string): string =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${head}<script type="module" src="./main.js"></script>\n`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

/** Serves the files of the consumer, on this machine alone. */
function serve(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(consumerFolder(), normalize(new URL(url, 'http://127.0.0.1').pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
    return response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let browser: Awaited<ReturnType<typeof launch>>;
let server: Server;
const urlOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  console.log(`Chromium: ${browser.version()}`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('a page without a bundler prints what README.md says', async () => {
  const head = `<script type="importmap">${JSON.stringify(importMap)}</script>`;
  project('page', { ...modules, 'index.html': page(head) });
  expect(await printedBy(browser, urlOf('page/index.html'))).toBe(output);
});

it('a page built by Vite prints what README.md says', async () => {
  const cwd = project('vite', { ...modules, 'index.html': page('') });
  await must(process.execPath, [tool('vite', 'bin/vite.js'), 'build', '--base', './'], { cwd });
  expect(await printedBy(browser, urlOf('vite/dist/index.html'))).toBe(output);
});

it('what Vite builds from code that only evaluates carries neither zod nor the words of the schemas', async () => {
  const cwd = project('vite-evaluate', {
    'tenLines.js': readme.tenLines.code,
    'index.html': '<!doctype html><script type="module" src="./tenLines.js"></script>\n',
  });
  await must(process.execPath, [tool('vite', 'bin/vite.js'), 'build', '--outDir', 'built'], { cwd });
  const files = (await must('find', ['built', '-name', '*.js'], { cwd })).trim().split('\n');
  const code = files.map((file) => readFileSync(join(cwd, file), 'utf8')).join('\n');
  expect(code).toContain('PMKS terlayani');
  expect(code).not.toMatch(/_zod|additionalProperties|Pengenal indikator/);
});

/** Says whether code may be made from text, then asks a zod schema, which would like to. */
const policed = `import { dokumenIkuSchema } from 'indikator/zod';
import { dinsosTapin2020 } from 'indikator/katalog';
try { eval('1'); console.log('eval ran'); } catch (error) { console.log(error.name); }
console.log(dokumenIkuSchema.safeParse(dinsosTapin2020).success);
`;

it('a page runs under the policy default-src self, which is in force', async () => {
  const files = {
    ...modules,
    'policy.js': policed,
    'main.js': `import './policy.js';\n${modules['main.js']}`,
  };
  const cwd = project('csp', { ...files, 'index.html': page('') });
  await must(process.execPath, [tool('vite', 'bin/vite.js'), 'build', '--base', './'], { cwd });
  const built = readFileSync(join(cwd, 'dist/index.html'), 'utf8');
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
  const head = built
    .replace(/href="data:,"/, 'href="./icon.js"')
    .replace('<meta charset', `${policy}<meta charset`);
  project('csp/dist', { 'index.html': head, 'icon.js': '' });
  const printed = await printedBy(browser, urlOf('csp/dist/index.html'));
  // The browser reports what the policy kept from running: the attempt above, and zod's own, which goes on without.
  const lines = printed.split('\n').filter((line) => !line.includes("'script-src' was not explicitly set"));
  expect(lines.join('\n')).toBe(`EvalError\ntrue\n${output}`);
});
