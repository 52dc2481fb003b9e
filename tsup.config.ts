import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', katalog: 'src/katalog/index.ts' },
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
  splitting: true,
});
