import type { QueryClient } from '@tanstack/react-query';

/** How long nothing has to be on its way before a page is taken to stand; ms. */
const CALM = 60;
/** How long figures are waited for when the rest stands: buttons of a page that is only drawn do nothing yet; ms. */
const MOST = 8000;

/** The element of `to` that is what one of `from` is: of its `kind`, and as many of the same name before it. */
function counterpart(
  element: HTMLElement,
  from: HTMLElement,
  to: HTMLElement,
  kind = element.tagName,
): HTMLElement | undefined {
  const nameOf = (other: HTMLElement) => other.getAttribute('aria-label') ?? other.textContent;
  const alike = (within: HTMLElement) =>
    [...within.querySelectorAll<HTMLElement>(kind)].filter((other) => nameOf(other) === nameOf(element));
  return alike(to)[alike(from).indexOf(element)];
}

/** Types or chooses in a field as a reader does: React hears of a value only by the browser's own way of setting it. */
function fill(field: HTMLElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

const isField = (element: Element | null): element is HTMLInputElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

const CHART = '[role="application"]';

/** Leaves a drawing, and what belongs to it, in its box until the app's is there. */
function keepUntilDrawn(still: readonly Element[], box: Element): void {
  box.append(...still);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    for (const element of still) element.remove();
  }).observe(box, { childList: true });
}

/** Leaves the still drawings of charts and maps until the app's are there, which are measured only where they are seen. */
function keepStill(root: HTMLElement, stage: HTMLElement): void {
  for (const still of root.querySelectorAll<HTMLElement>(`${CHART} [data-still]`)) {
    const chart = still.closest<HTMLElement>(CHART);
    const plot = chart && counterpart(chart, root, stage, CHART)?.querySelector('[data-plot]:empty');
    // Of what is far down (`charts/NearPlot.tsx`) nothing is there, its key neither.
    if (plot) keepUntilDrawn(plot.matches('[data-plot=near]') ? [...chart.children] : [still], plot);
  }
  const map = root.querySelector('[data-map] > svg');
  const box = stage.querySelector('[data-map]:empty');
  if (map && box) keepUntilDrawn([map], box);
}

/**
 * Puts a page in place of another: the focus stays, what has been written or chosen in its field too, and what was
 * pressed there (`start.ts`) is pressed.
 */
export function replacePage(root: HTMLElement, stage: HTMLElement): void {
  const find = (element: Element | null) =>
    element instanceof HTMLElement && root.contains(element) ? counterpart(element, root, stage) : undefined;
  const active = document.activeElement;
  const focused = find(active);
  const pressed = find(root.querySelector('[data-pressed]'));
  keepStill(root, stage);
  root.replaceWith(stage);
  focused?.focus({ preventScroll: true });
  if (focused && isField(active) && isField(focused) && active.value !== focused.value)
    fill(focused, active.value);
  pressed?.click();
}

/** Puts what the app has drawn in place of what stood there, once its figures and drawings have come, or it says that something fails. */
export function takePlace(stage: HTMLElement, root: HTMLElement, client: QueryClient): void {
  let calm = 0;
  let stood = 0;
  const timer = setInterval(() => {
    const stands = stage.querySelector('h1, [role="alert"]') !== null;
    const waits = client.isFetching() > 0 || stage.querySelector('[data-loading]:not([data-far] *)') !== null;
    calm = stands && !waits ? calm + 1 : 0;
    stood += stands ? CALM : 0;
    if (calm < 2 && stood < MOST) return;
    clearInterval(timer);
    replacePage(root, stage);
  }, CALM);
}
