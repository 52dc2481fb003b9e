import { describe, expect, it } from 'vitest';
import { cellText, escapeMarks } from '../../../src/dokumen/sheet/cellText.js';

describe('cellText', () => {
  it.each([
    ['94,33', '94,33'],
    ['Persentase PMKS (orang)', 'Persentase PMKS (orang)'],
    ['<p>satu</p><p>dua</p>', 'satu\ndua'],
    ['satu<br>dua<br/>tiga<BR />empat', 'satu\ndua\ntiga\nempat'],
    ['<ul><li>satu</li><li>dua</li></ul>', 'satu\ndua'],
    ['a <b>tebal</b> dan <span style="color:red">merah</span>', 'a tebal dan merah'],
    ['m<sup>3</sup>', 'm3'],
    ['S &amp; T &lt;5 &gt;3 &quot;x&quot; &#39;y&apos;', 'S & T <5 >3 "x" \'y\''],
    ['a&nbsp;&#160;b', 'a b'],
    ['&copy; &amp;amp;', '&copy; &amp;'],
    ['kurang < 5 dan <unknown>', 'kurang < 5 dan <unknown>'],
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'+62", '+62'],
    ["'-5", '-5'],
    ["'@x", '@x'],
    ["'kutip'", "'kutip'"],
    ['  a  \n\n b\u00a0c \r\n', 'a\nb c'],
    ['', ''],
  ])('%j', (raw, expected) => {
    expect(cellText(raw)).toBe(expected);
  });
});

describe('escapeMarks', () => {
  it.each([
    ['S & T', 'S & T'],
    ['&amp; &copy;', '&amp;amp; &copy;'],
    ['<p> </BR> <script>', '&lt;p> &lt;/BR> <script>'],
    ['< 5', '< 5'],
  ])('%j', (text, expected) => {
    expect(escapeMarks(text)).toBe(expected);
    expect(cellText(expected)).toBe(text);
  });
});

it('a raised digit is none of the number before it', () => {
  expect(cellText('80<sup>1</sup>')).toBe('80 1');
  expect(cellText('15 m<sup>2</sup>')).toBe('15 m2');
});
