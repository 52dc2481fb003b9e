/**
 * What a definition holds, before it is checked: what a zod schema or a JSON file gives. {@link safeParseDokumen} and its
 * like make the definition of it.
 */
export type Isi<T> = T extends string | number | boolean
  ? T
  : T extends readonly unknown[]
    ? { readonly [K in keyof T]: Isi<T[K]> }
    : { readonly [K in keyof T as K extends symbol ? never : K]: Isi<T[K]> };
