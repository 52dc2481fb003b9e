/** Data flows one way: a folder may import from itself and from what stands left of it. */
export const order = [
  'issue',
  'decimal',
  'definition',
  'formula',
  'parse',
  'find',
  'period',
  'reference',
  'read',
  'evaluate',
  'achieve',
  'aggregate',
  'explain',
  'page',
  'report',
  'dokumen',
];
