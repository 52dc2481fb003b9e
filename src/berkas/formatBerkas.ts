/** The kinds of files (format) of an office: Word and Excel. */
export type FormatBerkas = 'docx' | 'xlsx';

/** The kinds of files, all of them. */
export const formatBerkas: readonly FormatBerkas[] = ['docx', 'xlsx'];
