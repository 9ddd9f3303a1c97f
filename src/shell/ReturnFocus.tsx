import { useEffect } from 'react';
import { takeStart } from '../state/startPresenting';

/** Whether an element could take the focus; one in a closed menu cannot. */
function focused(element: HTMLElement | null): boolean {
  element?.focus({ preventScroll: true });
  return element !== null && document.activeElement === element;
}

/**
 * After a presentation: the focus goes back to what started it, else to the page's heading. It stands after the page in
 * the same `Suspense`, so that the page is there.
 */
export function ReturnFocus() {
  useEffect(() => {
    const start = takeStart();
    if (start === null || focused(document.getElementById(start))) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) heading.tabIndex = -1;
    if (!focused(heading)) focused(document.getElementById('indhold'));
  }, []);
  return null;
}
