// The id of a definition is the name of its export, and stands in one file: of two exports of one name a module would pass on neither.

/**
 * Throws what is wrong, with the files.
 * @param {Readonly<Record<string, Readonly<Record<string, { readonly id: string }>>>>} families
 */
export function checkIds(families) {
  /** @type {Map<string, string>} */
  const files = new Map();
  const wrong = Object.entries(families).flatMap(([file, family]) =>
    Object.entries(family).flatMap(([name, { id }]) => {
      const first = files.get(name);
      files.set(name, file);
      return [
        ...(id === name ? [] : [`${file}.ts: "${name}" has the id "${id}"; give both the same name`]),
        ...(first === undefined
          ? []
          : [`${file}.ts: "${name}" is in ${first}.ts too; give one of them another id`]),
      ];
    }),
  );
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
