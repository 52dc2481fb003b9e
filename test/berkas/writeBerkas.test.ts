import { IndikatorError } from 'indikator';
import { type BentukBerkas, type FormatBerkas, readBerkas, writeBerkas } from 'indikator/berkas';
import { dinsosTapin2020 } from 'indikator/katalog';
import { describe, expect, it } from 'vitest';

const forms: readonly BentukBerkas[] = ['iku', 'pk', 'capaian', 'rencana-aksi', 'kamus'];
const formats: readonly FormatBerkas[] = ['docx', 'xlsx'];

describe('writeBerkas', () => {
  it.each(forms.flatMap((bentuk) => formats.map((format) => ({ bentuk, format }))))(
    'writes $bentuk as $format, the same bytes each time',
    (pilihan) => {
      const bytes = writeBerkas(dinsosTapin2020, pilihan);
      expect(readBerkas(bytes).format).toBe(pilihan.format);
      expect(writeBerkas(dinsosTapin2020, pilihan)).toEqual(bytes);
    },
  );

  it.each([
    [{}, 'format'],
    [{ format: 'pdf' }, 'format'],
    [{ format: 'docx', bentuk: 'surat' }, 'bentuk'],
    [{ format: 'docx', anggaran: [{ program: 'P', rupiah: '1.5' }] }, 'anggaran.0.rupiah'],
    [{ format: 'docx', tandaTangan: { tempat: '' } }, 'tandaTangan.tempat'],
  ])('refuses %j', (pilihan, path) => {
    let thrown: unknown;
    try {
      writeBerkas(dinsosTapin2020, pilihan as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(IndikatorError);
    expect((thrown as IndikatorError).issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it.each(['hasil', 'capaian', 'anggaran'])(
    'refuses a list of %s that is too long before it is looked through',
    (key) => {
      const write = () => writeBerkas(dinsosTapin2020, { format: 'docx', [key]: new Array(1e8) } as never);
      expect(write).toThrow(IndikatorError);
    },
  );
});
