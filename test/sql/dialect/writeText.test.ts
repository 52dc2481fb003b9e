import { describe, expect, it } from 'vitest';
import { dialects } from '../../../src/sql/dialect/dialects.js';
import { writeText } from '../../../src/sql/dialect/writeText.js';
import { engines } from '../engines.js';

/** Texts that a setting, an escape or a template could read otherwise. */
const texts = ['A', 'Baik (B)', "Ma'ruf", 'a\\', '${' + 'x}', '{{ x }}', 'É\n', '%s ?', '"; --', ''];

describe('writeText', () => {
  it('writes what no setting reads otherwise as it is, and all else as bytes', () => {
    expect(writeText(dialects.mariadb, 'Sangat Baik (A+)')).toBe("'Sangat Baik (A+)'");
    expect(writeText(dialects.mariadb, "a'b")).toBe("CONVERT(X'612762' USING utf8mb4)");
    expect(writeText(dialects.postgresql, 'é')).toBe("convert_from(decode('c3a9', 'hex'), 'UTF8')");
    expect(writeText(dialects.spark, '$' + '{x}')).toBe("CAST(X'247b787d' AS STRING)");
  });

  it.each(engines)('[Q3] is read as the text in $name', async ({ open }) => {
    const engine = await open();
    const columns = texts.map((text, i) => `${writeText(dialects[engine.dialek], text)} AS c${i}`);
    expect(await engine.rows(`SELECT ${columns.join(', ')}`)).toEqual([texts]);
    await engine.stop();
  });
});
