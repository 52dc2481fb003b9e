import { plainLabel } from './sameFormula.js';

// What formulas say, in the words of sameFormula: nothing here reads a text.

const shape = (part: string): string =>
  /^[a-z]+\(/.test(part) || /^\d[\d./]*$/.test(part) ? part : `"${plainLabel(part)}"`;

const join = (name: string, parts: readonly string[]): string => `${name}(${parts.map(shape).join(', ')})`;

/** Parts of an expression: labels, constants and what these functions give. */
export const tambah = (...parts: readonly string[]): string => join('tambah', parts);
export const kurang = (a: string, b: string): string => join('kurang', [a, b]);
export const kali = (...parts: readonly string[]): string => join('kali', parts);

export const rasio = (pembilang: string, penyebut: string, pengali = '1'): string =>
  `rasio ${shape(pembilang)} : ${shape(penyebut)} x ${pengali}`;

export const persen = (pembilang: string, penyebut: string): string => rasio(pembilang, penyebut, '100');
