/**
 * How elements look that nothing but jsdom's own style sheet has a say in, found once for each kind of element: whether
 * something can be seen is asked of every element that is looked for by its role or name, and jsdom goes over its style
 * sheet each time.
 */

/** Attributes that jsdom's style sheet looks at. */
const KINDS = ['hidden', 'open', 'type', 'href', 'controls'] as const;
/** What a style of its own is said by, and what tests give a size; see `visit.tsx`. */
const STYLED = ['style', 'data-plot', 'data-strip', 'data-map'] as const;

const kindOf = (element: Element) =>
  [element.localName, ...KINDS.map((name) => element.getAttribute(name))].join('\n');

function isStyled(element: Element): boolean {
  if (STYLED.some((name) => element.hasAttribute(name))) return true;
  return element.parentElement !== null && isStyled(element.parentElement);
}

/** Has the window answer at once how an element looks that looks as others of its kind. */
export function rememberPlainStyles(): void {
  const { getComputedStyle } = window;
  const known = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || isStyled(element)) return getComputedStyle(element, pseudo);
    const kind = kindOf(element);
    const style = known.get(kind) ?? getComputedStyle(element);
    known.set(kind, style);
    return style;
  };
}
