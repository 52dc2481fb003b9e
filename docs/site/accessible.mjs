// What the theme of typedoc leaves undone for keyboards and screen readers, done on the finished page.

/**
 * @param {string} html
 * @param {string} lang
 */
export function accessible(html, lang) {
  return html.replace(/<html([^>]*) lang="[^"]*"/, `<html$1 lang="${lang}"`);
}
