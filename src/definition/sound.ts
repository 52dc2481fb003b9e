/**
 * What a check of shape leaves of data that should be a `T`: every part that is there has its type, and a part of
 * another type is undefined. Rules between parts read this, so that each can pass over what is wrong already.
 */
export type Sound<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Sound<Item> | undefined)[]
    : T extends { readonly jenis: infer Jenis }
      ? { readonly jenis: Jenis } & { readonly [K in Exclude<keyof T, 'jenis'>]?: Sound<T[K]> | undefined }
      : { readonly [K in keyof T as K extends symbol ? never : K]?: Sound<T[K]> | undefined };
