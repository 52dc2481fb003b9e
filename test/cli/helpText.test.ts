import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { commandHelp, helpText } from '../../src/cli/helpText.js';
import { styleOf } from '../../src/cli/terminal/styleOf.js';

const style = styleOf({ isTerminal: false, columns: 80, write: async () => undefined }, {});

it.each(['id', 'en'] as const)('help in %s fits 80 columns and names every command and option', (bahasa) => {
  const layout = { bahasa, columns: 80, style };
  const whole = helpText(layout);
  for (const command of commands) {
    expect(whole).toContain(`  ${command.name} `);
    const help = commandHelp(command, layout);
    for (const option of command.options) expect(help).toContain(`--${option}`);
    for (const line of [...whole.split('\n'), ...help.split('\n')])
      expect(line.length, line).toBeLessThanOrEqual(80);
  }
});

it('says what an option means in its own command', () => {
  const layout = { bahasa: 'id', columns: 120, style } as const;
  const help = (name: string) =>
    commands.filter((one) => one.name === name).map((one) => commandHelp(one, layout))[0];
  expect(help('hitung')).toMatch(/--tingkat TINGKAT +tingkat wilayah: 1 provinsi/);
  expect(help('katalog')).toMatch(
    /--tingkat TINGKAT +tingkat pemerintahan: nasional, provinsi, kabupaten-kota, desa/,
  );
  expect(help('sql')).toMatch(/--kolom ID=NAMA +kolom tabel untuk variabel ini/);
});

it('English help says in English what is to be typed', () => {
  const help = helpText({ bahasa: 'en', columns: 80, style });
  expect(help).toContain('  indikator COMMAND [FILE] [--OPTION]\n');
  expect(help).toContain('--bahasa LANGUAGE  language: id or en');
  expect(help).not.toMatch(/PERINTAH|BERKAS|PILIHAN|BAHASA/);
});
