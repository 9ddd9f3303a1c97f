/** How a part of a page is found by role and name: runs in the page, so that every browser finds it the same way. */

/** What can be said of a part that is in view. */
export interface Seen {
  /** Its text, or the value of a field. */
  readonly text: string;
  /** How many there are. */
  readonly count: number;
  /** Its middle, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly disabled: boolean;
}

/**
 * Looks for a part.
 * @param what a role, else a selector
 * @param name the accessible name, where it is more than the first
 * @returns null where it is not, or not in view
 */
export function look(what: string, name: string | null): Seen | null {
  const roles: Readonly<Record<string, string>> = {
    button: 'button',
    combobox: 'select',
    heading: 'h1, h2, h3',
    link: 'a[href]',
    searchbox: 'input[type=search]',
    textbox: 'input[type=text], input:not([type]), textarea',
  };
  const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
  const shown = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return copy.textContent;
  };
  const labelled = (element: Element) =>
    element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
  const named = (element: Element) =>
    plain(
      element.getAttribute('aria-label') ??
        labelled(element) ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        shown(element),
    );
  const found = [...document.querySelectorAll<HTMLElement>(roles[what] ?? what)].filter(
    (element) => element.getClientRects().length > 0 && (name === null || named(element) === name),
  );
  const [element] = found;
  if (!element) return null;
  const around = element.getBoundingClientRect();
  if (around.top < 0 || around.bottom > innerHeight) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    text: plain((element as HTMLInputElement).value || element.textContent),
    count: found.length,
    x: left + width / 2,
    y: top + height / 2,
    focused: element === document.activeElement,
    selected: element.getAttribute('aria-selected') === 'true',
    disabled: (element as HTMLButtonElement).disabled === true,
  };
}
