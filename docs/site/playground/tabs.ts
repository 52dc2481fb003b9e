/** Makes a list of tabs work: one panel is seen; arrows, Home and End go from tab to tab. Gives what opens one by its name. */
export function makeTabs(list: HTMLElement, opened: (name: string) => void): (name: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const open = (name: string) => {
    for (const tab of tabs) {
      const isOpen = tab.dataset['tab'] === name;
      tab.setAttribute('aria-selected', String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !isOpen;
    }
    opened(name);
  };
  const go = (place: number) => {
    const tab = tabs[(place + tabs.length) % tabs.length];
    if (tab === undefined) return;
    open(tab.dataset['tab'] ?? '');
    tab.focus();
  };
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => open(tab.dataset['tab'] ?? ''));
    tab.addEventListener('keydown', ({ key }) => {
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[key];
      if (to !== undefined) go(to);
    });
  }
  return open;
}
