/** The kinds of files (format) that `writeBerkas` writes: Word and Excel. */
export const formatBerkas = ['docx', 'xlsx'] as const;
