// What every page does: the list beside it stands open where there is room, and the search is loaded when it is asked for.

const script = document.currentScript as HTMLScriptElement;
const root = script.dataset['root'] ?? '';

for (const side of document.querySelectorAll<HTMLDetailsElement>('[data-side]')) {
  side.open = matchMedia('(min-width: 60rem)').matches;
}

const button = document.getElementById('cari');
let loading: Promise<unknown> | undefined;

/** Loads the engine and what it finds, once. */
function openSearch(): void {
  const lang = document.documentElement.lang;
  loading ??= Promise.all([`search-${lang}.js`, 'search.js'].map(load));
  void loading.then(() => dispatchEvent(new CustomEvent('indikator-search', { detail: root })));
}

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = root + file;
    // The engine takes what the data script has set: they must run in this order.
    element.async = false;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}

button?.addEventListener('click', openSearch);
addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});
