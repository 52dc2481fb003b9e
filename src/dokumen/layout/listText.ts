/** Names as the text of a cell: each on a line with its number, where there are several. */
export function listText(items: readonly { readonly nama: string }[] = []): string {
  return items.length === 1
    ? (items[0]?.nama ?? '')
    : items.map(({ nama }, i) => `${i + 1}. ${nama}`).join('\n');
}
