import { describe, expect, it } from 'vitest';
import { attributeOf, readXml } from '../../../src/berkas/xml/readXml.js';
import { mainPartOf, relationsOf } from '../../../src/berkas/xml/relations.js';
import { ZipFile } from '../../../src/berkas/zip/zipFile.js';
import { IndikatorError } from '../../../src/issue/indikatorError.js';
import { zipWith } from '../zip/files.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

function eventsOf(content: string | Uint8Array): readonly string[] {
  const events: string[] = [];
  readXml(new ZipFile(zipWith([{ name: 'a.xml', content }])), 'a.xml', {
    open: (name) => events.push(name),
    close: (name) => events.push(`/${name}`),
    text: (part) => events.push(part),
  });
  return events;
}

function refusalOf(content: string): unknown {
  try {
    return eventsOf(content);
  } catch (error) {
    return error instanceof IndikatorError ? error.issues[0]?.code : error;
  }
}

describe('readXml', () => {
  it.each([W, STRICT])('names elements by their namespace, whatever the prefix: %s', (address) => {
    const names = ['w:p', 'w:r', '/w:r', '/w:p'];
    expect(eventsOf(`<w:p xmlns:w="${address}"><w:r/></w:p>`)).toEqual(names);
    expect(eventsOf(`<p xmlns="${address}"><r/></p>`)).toEqual(names);
    expect(eventsOf(`<x:p xmlns:x="${address}"><x:r/></x:p>`)).toEqual(names);
  });

  it('forgets what an element declared behind its end', () => {
    const inner = `<a xmlns="urn:other"><p/></a>`;
    expect(eventsOf(`<p xmlns="${W}">${inner}<r/></p>`)).toEqual([
      'w:p',
      '?:a',
      '?:p',
      '/?:p',
      '/?:a',
      'w:r',
      '/w:r',
      '/w:p',
    ]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('reads %s', (encoding) => {
    const text = `\ufeff<p xmlns="${W}">é – ×</p>`;
    const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
    expect(eventsOf(encoding === 'utf-16be' ? bytes.swap16() : bytes).join('')).toContain('é – ×');
  });

  it('refuses a DTD and what is too deep', () => {
    const dtd = '<!DOCTYPE p [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><p>&c;</p>';
    expect(refusalOf(dtd)).toBe('damaged-file');
    expect(refusalOf('<p>'.repeat(501))).toBe('too-deep');
    expect(refusalOf(`${'<p>'.repeat(500)}${'</p>'.repeat(500)}`)).toHaveLength(1000);
  });

  it.each(['<p><r>', '<p><r>a</p>', '<p', '', 'abc', '<p><r/>'])(
    'refuses XML that is not whole: %s',
    (xml) => {
      expect(refusalOf(xml)).toBe('damaged-file');
    },
  );

  it('knows UTF-16 without a mark at its begin', () => {
    const bytes = Buffer.from(`<p xmlns="${W}">é</p>`, 'utf16le');
    expect(eventsOf(bytes).join('')).toBe('w:pé/w:p');
    expect(eventsOf(Buffer.from(bytes).swap16()).join('')).toBe('w:pé/w:p');
  });

  it('expands no entity that a part could declare', () => {
    expect(eventsOf(`<p xmlns="${W}">&amp;&#215;&x;</p>`).slice(1, -1).join('')).toBe('&×&x;');
  });
});

describe('attributeOf', () => {
  it('finds an attribute by its local name', () => {
    expect(attributeOf({ 'w:val': '1', id: '2' }, 'val')).toBe('1');
    expect([attributeOf({ id: '2' }, 'id'), attributeOf({ id: '2' }, 'toString')]).toEqual(['2', undefined]);
  });
});

describe('relationsOf', () => {
  const address = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const rels = (inner: string) => `<Relationships xmlns="${address}">${inner}</Relationships>`;

  it('resolves the parts that a part refers to, and leaves links out', () => {
    const content = rels(
      '<Relationship Id="a" Type="http://x/worksheet" Target="sheets/one.xml"/>' +
        '<Relationship Id="b" Type="http://x/styles" Target="/xl/./styles.xml"/>' +
        '<Relationship Id="c" Type="http://x/image" Target="../media/p.png"/>' +
        '<Relationship Id="d" Type="http://x/hyperlink" Target="http://contoh.go.id" TargetMode="External"/>',
    );
    const zip = new ZipFile(zipWith([{ name: 'xl/_rels/workbook.xml.rels', content }]));
    expect([...relationsOf(zip, 'xl/workbook.xml')]).toEqual([
      ['a', { type: 'worksheet', part: 'xl/sheets/one.xml' }],
      ['b', { type: 'styles', part: 'xl/styles.xml' }],
      ['c', { type: 'image', part: 'media/p.png' }],
    ]);
  });

  it('names the main part of a file', () => {
    const content = rels('<Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/>');
    expect(mainPartOf(new ZipFile(zipWith([{ name: '_rels/.rels', content }])))).toBe('word/document.xml');
    expect(mainPartOf(new ZipFile(zipWith([{ name: 'a', content: '' }])))).toBeUndefined();
  });
});
