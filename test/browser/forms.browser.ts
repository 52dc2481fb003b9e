import { build, type Plugin } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPoints } from '../../entryPoints.mjs';
import { root } from '../docs/codeBlocks.js';
import { blockNamed } from '../docs/fileName.js';
import { typescriptOf } from '../docs/typescriptOf.js';
import { launch } from './launch.js';

// The forms that the guide shows, typed into.
const guide = 'docs/guides/react-vue.md';

/** Finds the files that the guide shows. */
const shownFiles: Plugin = {
  name: 'guide',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\// }, ({ path, importer, namespace }) =>
      importer === '<stdin>' || namespace === 'guide' ? { path, namespace: 'guide' } : undefined,
    );
    bundle.onLoad({ filter: /./, namespace: 'guide' }, ({ path }) => {
      const block = blockNamed(guide, path);
      if (block === undefined) throw new Error(`${guide} shows no ${path}`);
      const loader = block.language === 'tsx' ? 'tsx' : 'ts';
      return { contents: typescriptOf(block), loader, resolveDir: root };
    });
  },
};

async function bundled(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, loader: 'tsx', resolveDir: root },
    absWorkingDir: root,
    alias: entryPoints,
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    bundle: true,
    write: false,
    plugins: [shownFiles],
  });
  return outputFiles[0]?.text ?? '';
}

const programs = {
  React: `import { createRoot } from 'react-dom/client';
    import { Formulir } from './Formulir';
    import { lansia } from './lansia';
    createRoot(document.querySelector('main')).render(<Formulir indikator={lansia} awal={{}} />);`,
  Vue: `import { createApp } from 'vue';
    import Formulir from './Formulir.vue';
    import { lansia } from './lansia';
    createApp(Formulir, { indikator: lansia, awal: {} }).mount('main');`,
};

describe('the form of the guide', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(programs))(
    'of %s computes while somebody types, and says what is wrong',
    async (_, program) => {
      const page = await browser.newPage();
      await page.setContent('<main></main>');
      await page.addScriptTag({ content: await bundled(program) });
      await page.getByLabel('Lansia terlayani').fill('1.180');
      expect(await page.locator('#seluruh-masalah').textContent()).toContain('belum diisi');
      await page.getByLabel('Seluruh lansia').fill('1.250');
      expect(await page.locator('output').textContent()).toBe('94,40%');
      await page.getByLabel('Lansia terlayani').fill('1.300');
      expect(await page.locator('#terlayani-masalah').textContent()).toContain('melebihi "Seluruh lansia"');
      expect(await page.getByLabel('Lansia terlayani').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('output').textContent()).toBe('');
      await page.close();
    },
  );
});
