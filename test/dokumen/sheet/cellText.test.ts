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
    ['&ge; 80 &ndash; 90', '≥ 80 – 90'],
    ['A &divide; B &times; 100', 'A ÷ B × 100'],
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
    ['&ge; 80', '&amp;ge; 80'],
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

it.each([
  ...['b', 'i', 'strong', 'em', 'span', 'font', 'sub', 'B', 'FONT'].map((tag) => [tag, 'a1b2c']),
  ...['p', 'br', 'div', 'li', 'ol', 'ul', 'LI'].map((tag) => [tag, 'a1\nb2\nc']),
])('<%s>', (tag, expected) => {
  expect(cellText(`a1<${tag}>b2</${tag}>c`)).toBe(expected);
  expect(cellText(`a1<${tag} x="1">b2</${tag}>c`)).toBe(expected);
  expect(cellText(escapeMarks(`a1<${tag}>b2`))).toBe(`a1<${tag}>b2`);
});

it.each([
  ['a<bx>b', 'a<bx>b'],
  ['a<pre>b', 'a<pre>b'],
  ['a<b', 'a<b'],
  [`a<b ${'x'.repeat(300)}>b`, `a<b ${'x'.repeat(300)}>b`],
  ['80<sup class="x">1</sup>', '80 1'],
  ['80<SUP>12</SUP> orang', '80 12 orang'],
  ['a<sup>1</sup>', 'a1'],
  ['80<sup>a</sup>', '80a'],
  ['&amp;&lt;&gt;&quot;&apos;&#39;x', "&<>\"''x"],
  ['&Amp; &amp', '&Amp; &amp'],
  ['(a) b', '(a) b'],
  ['a  b', 'a b'],
  ["x'=1", "x'=1"],
  ["'A", "'A"],
])('%.40j', (raw, expected) => {
  expect(cellText(raw)).toBe(expected);
});

it('what is underlined stands between marks, and a rule is an empty one', () => {
  const begins = cellText('<u>a').replace('a', '');
  const ends = cellText('a</u>').replace('a', '');
  expect([begins.length, ends.length, begins === ends]).toEqual([1, 1, false]);
  expect(cellText('a <U>b</u> c')).toBe(`a ${begins}b${ends} c`);
  expect(cellText('a<hr>b')).toBe(`a\n${begins}${ends}\nb`);
  expect(cellText(`a${begins}b`)).toBe('ab');
});
