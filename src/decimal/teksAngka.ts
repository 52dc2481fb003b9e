/** A number in a definition, as plain decimal text: `'94.33'`, `'-5'`. A decimal comma does not compile. */
export type TeksAngka = `${number}`;

/** A number in a definition that may also be an exact fraction: `'0.376'`, `'1/9'`. */
export type TeksPecahan = TeksAngka | `${number}/${number}`;
