/** What is made at its first use, and kept: at the top of a file, every start would wait for it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
