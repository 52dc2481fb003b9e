/**
 * A number in a definition, as plain decimal text: `'94.33'`, `'-5'`. A decimal comma does not compile.
 *
 * @example
 * ```ts
 * const nilai: TeksAngka = '94.33';
 * defineIndikator({ ...pmks, target: [{ jenis: 'angka', periode: '2022', nilai }] }).target?.length; // => 1
 * ```
 */
export type TeksAngka = `${number}`;

/**
 * A number in a definition that may also be an exact fraction: `'0.376'`, `'1/9'`.
 *
 * @example
 * ```ts
 * const bobot: TeksPecahan = '1/9';
 * konstanta(bobot); // => { jenis: 'konstanta', nilai: '1/9' }
 * ```
 */
export type TeksPecahan = TeksAngka | `${number}/${number}`;
