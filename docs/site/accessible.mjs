// What the theme of typedoc leaves undone for keyboards and screen readers, done on the finished page.

/**
 * @param {string} html
 * @param {string} lang
 */
export function accessible(html, lang) {
  const page = html
    .replace(/(<html[^>]*) lang="[^"]*"/, `$1 lang="${lang}"`)
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="site-menu">', '<div class="site-menu" role="navigation" aria-label="Site">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="Page">')
    .replace('<nav class="tsd-navigation">', '<div class="tsd-navigation">')
    .replace('</ul></nav>', '</ul></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<th([^>]*)><\/th>/g, '<td$1></td>')
    .replaceAll(/<summary[\s\S]*?<\/summary>/g, withoutLinks);
  return levelHeadings(page);
}

/** What opens and closes a section is one control, not a link inside another. */
function withoutLinks(summary) {
  return summary.replaceAll(/<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>/g, '');
}

/** Headings look as the theme wants them, and go down by one level at a time. */
function levelHeadings(page) {
  let level = 0;
  return page.replaceAll(/<h([1-6])\b/g, (start, written) => {
    const wanted = Number(written);
    level = Math.min(wanted, level + 1);
    return level === wanted ? start : `${start} aria-level="${level}"`;
  });
}
