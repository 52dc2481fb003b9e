import { describe, expect, it } from 'vitest';
import { readApi } from '../../../docs/site/api/readApi.js';
import { entryPoints } from '../../../entryPoints.mjs';

describe('what typedoc reads of the sources', async () => {
  const names = await readApi(entryPoints);
  const named = (name: string) => names.find(({ nama }) => nama === name);

  it('is each declaration as it is written, and every parameter with what is spelt out in its type', () => {
    const { deklarasi, parameter } = named('readTarget') ?? {};
    expect(deklarasi?.split('\n')).toEqual([
      'function readTarget(',
      '  text: string,',
      '  pilihan: PilihanTarget & {',
      '    readonly periode: Periode;',
      '  },',
      '): TargetTerbaca;',
      'function readTarget(text: string, pilihan?: PilihanAngka): TargetTerbaca<IsiTarget>;',
    ]);
    expect(parameter?.map(({ nama, tipe }) => [nama, tipe])).toEqual([
      ['text', 'string'],
      ['pilihan', 'PilihanTarget & { readonly periode: Periode; }'],
      ['pilihan.periode', 'Periode'],
    ]);
  });

  it('is what all forms of a name say', () => {
    expect(named('Decimal')).toMatchObject({
      jenis: 'constant',
      deklarasi: 'const Decimal: typeof DecimalJs\ntype Decimal = DecimalJs;',
      uraian: expect.stringMatching(
        /^The `Decimal` class [\s\S]*\n\nA number of \[`Decimal`\]\(api:Decimal\)\.$/,
      ),
    });
  });

  it('has each name once, with all its entry points', () => {
    expect(new Set(names.map(({ nama }) => nama)).size).toBe(names.length);
    expect(named('DokumenTerbaca')?.dari).toEqual(['indikator/dokumen', 'indikator/berkas']);
  });

  it('leaves the definitions of the catalogue to pages of their own', () => {
    const ofCatalogue = names.filter(({ file }) => file.startsWith('src/katalog/'));
    expect(ofCatalogue.filter(({ jenis }) => jenis === 'constant')).toEqual([]);
    expect(ofCatalogue.map(({ nama }) => nama)).toContain('findKatalog');
  });

  it('lacks no text', () => {
    const fields = names.flatMap(({ parameter, anggota }) => [...parameter, ...anggota]);
    expect([...names, ...fields].filter(({ uraian }) => uraian === '')).toEqual([]);
    expect(fields.length).toBeGreaterThan(names.length);
  });
});
