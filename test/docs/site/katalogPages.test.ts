import type { Indikator } from 'indikator';
import * as katalog from 'indikator/katalog';
import { findKatalog } from 'indikator/katalog/indeks';
import { describe, expect, it } from 'vitest';
import { chosenIds, filtersOf } from '../../../docs/site/katalog/chosenIds.js';
import { katalogPages } from '../../../docs/site/katalog/katalogPages.js';
import { pageText } from '../../../docs/site/page/page.js';

const { pages, tables, indicators } = katalogPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const all = Object.values<object>(katalog).filter((one): one is Indikator => 'formula' in one);

describe('the explorer of the catalogue', () => {
  it('has a page for every definition, in both languages, and lists it', () => {
    const ids = findKatalog({}).map(({ id }) => id);
    expect(indicators).toBe(all.length);
    for (const [prefix, list] of [
      ['', byPath.get('katalog/index.html')],
      ['en/', byPath.get('en/katalog/index.html')],
    ] as const) {
      expect(ids.filter((id) => !byPath.has(`${prefix}katalog/${id}.html`))).toEqual([]);
      expect(ids.filter((id) => !list?.isi.text.includes(`data-id="${id}"`))).toEqual([]);
    }
  });

  it('draws each formula, and has a field for each variable', () => {
    const lacking = all.filter(({ id, variabel }) => {
      const text = byPath.get(`katalog/${id}.html`)?.isi.text ?? '';
      const fields = Object.keys(variabel).every((name) => text.includes(`id="v-${name}"`));
      const code = text.replaceAll(/<[^>]+>/g, '').includes(`import { ${id} } from 'indikator/katalog'`);
      return !fields || !text.includes('<math') || !code;
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('has the official tables of both documents', () => {
    expect([...tables.keys()]).toEqual([
      'katalog/tabel/dinsosKutaiKartanegara2022.html',
      'katalog/tabel/dinsosTapin2020.html',
    ]);
  });

  it('has a page for every indicator of a document, to which the document leads', () => {
    for (const dokumen of [katalog.dinsosTapin2020, katalog.dinsosKutaiKartanegara2022]) {
      const own = dokumen.sasaran.flatMap(({ indikator }) => [...indikator]);
      const list = byPath.get(`katalog/${dokumen.id}.html`)?.isi.text ?? '';
      expect(own.length).toBeGreaterThan(1);
      for (const { id } of own) {
        expect(list).toContain(`katalog/${dokumen.id}-${id}.html`);
        expect(byPath.get(`en/katalog/${dokumen.id}-${id}.html`)?.isi.text).toContain('<math');
      }
    }
  });

  it('says in each language how an indicator of a document is taken from the package', () => {
    const text = byPath.get('katalog/dinsosTapin2020-psksMelayaniPmks.html')?.isi.text ?? '';
    const code = text
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&gt;', '>');
    const ways = [...text.matchAll(/<h3>(TypeScript|JSON|PHP|SQL)<\/h3>/g)].map(([, name]) => name);
    expect(ways).toEqual(['TypeScript', 'JSON', 'PHP', 'SQL']);
    for (const line of [
      "const indikator = findIndikator(dinsosTapin2020, { id: 'psksMelayaniPmks' });",
      "import dinsosTapin2020 from 'indikator/katalog/dinsosTapin2020.json' with { type: 'json' };",
      ".find(({ id }) => id === 'psksMelayaniPmks');",
      "$definisi = array_column($indikator, null, 'id')['psksMelayaniPmks'];",
      'const kueri = toSql(indikator, {',
    ])
      expect(code).toContain(line);
  });

  it('carries each definition as data that no browser takes for markup', () => {
    const page = byPath.get('katalog/spmIbuHamilKabKota.html');
    const json = /id="definisi">([\s\S]*?)<\/script>/.exec(
      page === undefined ? '' : pageText(page, '0'),
    )?.[1];
    expect(JSON.parse(json ?? '')).toEqual(JSON.parse(JSON.stringify(katalog.spmIbuHamilKabKota)));
  });
});

describe('the filters', () => {
  const ids = (query: string) => [...chosenIds(filtersOf(new URLSearchParams(query)), findKatalog)];

  it('find by old and new terms alike', () => {
    expect(ids('kata=pmks').length).toBeGreaterThan(0);
    // What is called so comes first, so the order differs.
    expect([...ids('kata=pmks')].sort()).toEqual([...ids('kata=ppks')].sort());
  });

  it('narrow each other', () => {
    expect(ids('urusan=1.06&tingkat=kabupaten-kota&rujukan=PP 2/2018&kata=lansia')).toEqual([
      'spmSosialLanjutUsiaLuarPantiKabKota',
    ]);
    expect(
      ids('keyakinan=teks-asli').length +
        ids('keyakinan=sumber-kedua').length +
        ids('keyakinan=belum-diperiksa').length,
    ).toBe(findKatalog({}).length);
    expect(ids('jenis=indikator').length).toBe(indicators);
  });

  it('find by code', () => {
    expect(ids('kata=SIPD 000470')).toContain('spmHipertensiKabKota');
  });

  it('an address that asks for nonsense finds nothing', () => {
    expect(ids('urusan=x')).toEqual([]);
    expect(ids('tingkat=galaksi')).toEqual([]);
  });
});
