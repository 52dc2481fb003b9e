import { zipOf } from '../zip/zipOf.js';
import { xmlPart, xmlText } from './xmlText.js';

/** A part of a file of Word or Excel. */
export interface PackagePart {
  readonly name: string;
  /** Its kind, as the list of contents says it: `wordprocessingml.styles`. */
  readonly kind: string;
  readonly xml: string;
  /** What it refers to, `rId1` first: the last word of the type of the relation, and where the part stands seen from this one. */
  readonly relations?: readonly (readonly [type: string, target: string])[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Packs parts into a file; the first is the one that the file is about. The same parts give the same bytes. */
export function packageOf(title: string, parts: readonly PackagePart[]): Uint8Array {
  const [main] = parts;
  const types = parts.map(
    ({ name, kind }) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`,
  );
  return zipOf({
    '[Content_Types].xml': xmlPart(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    '_rels/.rels': relationsXml([
      [`${OFFICE}/officeDocument`, main?.name ?? ''],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': xmlPart(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>id-ID</dc:language></cp:coreProperties>`,
    ),
    ...Object.fromEntries(
      parts.flatMap(({ name, xml, relations = [] }) => {
        const own: [string, string][] = [[name, xmlPart(xml)]];
        if (relations.length === 0) return own;
        const slash = name.lastIndexOf('/') + 1;
        const others = relations.map(([type, target]) => [`${OFFICE}/${type}`, target] as const);
        return [...own, [`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`, relationsXml(others)]];
      }),
    ),
  });
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const each = relations.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${xmlText(target)}"/>`,
  );
  return xmlPart(`<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
}
