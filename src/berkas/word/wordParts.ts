import type { PackagePart } from '../xml/packageOf.js';
import { field, paragraphXml, run } from './wordXml.js';

/** The namespaces that the parts of a document use. */
export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const KIND = 'wordprocessingml';

/** A style of paragraphs: its id, its name for people, and its properties. */
function style(id: string, name: string, paragraphs: string, letters: string): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style(
    'Judul',
    'Judul Tabel',
    '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>',
    '<w:b/><w:sz w:val="24"/>',
  ),
  style(
    'Subjudul',
    'Subjudul Tabel',
    '<w:keepNext/><w:spacing w:before="200" w:after="80"/>',
    '<w:b/><w:sz w:val="20"/>',
  ),
  style('Keterangan', 'Keterangan Tabel', '<w:spacing w:after="60"/>', ''),
  style('Sel', 'Isi Sel', '<w:spacing w:before="20" w:after="20"/>', '<w:sz w:val="17"/>'),
  style('SelKecil', 'Isi Sel Kecil', '<w:spacing w:before="20" w:after="20"/>', '<w:sz w:val="14"/>'),
  style('SelTerkecil', 'Isi Sel Terkecil', '<w:spacing w:before="10" w:after="10"/>', '<w:sz w:val="12"/>'),
].join('');

/** The parts of a document beside its text: styles, settings, and the number of the page at the foot. */
export const wordParts: readonly PackagePart[] = [
  {
    name: 'word/styles.xml',
    kind: `${KIND}.styles`,
    xml: `<w:styles ${WORD_NAMESPACES}>${styles}</w:styles>`,
  },
  {
    name: 'word/settings.xml',
    kind: `${KIND}.settings`,
    xml: `<w:settings ${WORD_NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><m:mathPr><m:mathFont m:val="Cambria Math"/></m:mathPr><w:themeFontLang w:val="id-ID"/></w:settings>`,
  },
  {
    name: 'word/footer1.xml',
    kind: `${KIND}.footer`,
    xml: `<w:ftr ${WORD_NAMESPACES}>${paragraphXml(run('Halaman ') + field('PAGE') + run(' dari ') + field('NUMPAGES'), '<w:jc w:val="right"/>')}</w:ftr>`,
  },
];
