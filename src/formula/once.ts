/**
 * What is made at its first use, and kept. For patterns with `\p{…}` outside of brackets: the build makes them calls of
 * `RegExp`, each of which takes as long as loading a module does; at the top of a file, every start would wait for it, and no
 * bundler could leave it out.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
