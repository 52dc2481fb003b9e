/** What is wider than its place moves in it; then it can be reached and moved by keyboard, and has a name. */
export function reach(place: HTMLElement, nama: string): void {
  const lebih = place.scrollWidth > place.clientWidth;
  const sifat = { tabindex: '0', role: 'region', 'aria-label': nama };
  for (const [satu, nilai] of Object.entries(sifat)) {
    if (lebih) place.setAttribute(satu, nilai);
    else place.removeAttribute(satu);
  }
}
