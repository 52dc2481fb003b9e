/** A query in brackets, with a name, to read from. */
export function from(query: string, name: string): string {
  return `(\n${query}\n) AS ${name}`;
}

/** A query: its columns, each already with its name. */
export function select(columns: readonly string[], source: string, groupBy: readonly string[] = []): string {
  const grouped = groupBy.length === 0 ? '' : `\nGROUP BY ${groupBy.join(', ')}`;
  return `SELECT ${columns.join(',\n  ')}\nFROM ${source}${grouped}`;
}
