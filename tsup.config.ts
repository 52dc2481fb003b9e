import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', katalog: 'src/katalog/index.ts', dokumen: 'src/dokumen/index.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
  splitting: true,
  // The parsers of tables are part of the package: docs/decisions/0006-parsers-of-tables.md.
  noExternal: ['csv-parse', 'htmlparser2'],
});
