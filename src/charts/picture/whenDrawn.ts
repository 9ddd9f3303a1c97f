import { PictureError } from './PictureError';

/** How often to look, and when to give up, ms. */
const EVERY = 30;
const MOST = 15_000;

const wait = () => new Promise((resolve) => setTimeout(resolve, EVERY));

/** Whether something reaches over the edge of the sheet. */
function overflows(element: HTMLElement): boolean {
  const sheets = [...element.children];
  return sheets.some(
    (sheet) => sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth,
  );
}

/** Whether all that a picture is to show is there; something on its way says so by its role. */
function isDrawn(element: HTMLElement): boolean {
  if (element.querySelector('[role="alert"]')) throw new PictureError('chart');
  if (element.querySelector('[role="status"]')) return false;
  const boxes = [...element.querySelectorAll('[data-plot]')];
  return (
    boxes.every((box) => box.childElementCount > 0) && element.querySelector('[data-chart], table') !== null
  );
}

/**
 * Waits until the sheet in an element is drawn, its fonts are there, and nothing in it changes any longer.
 * @throws PictureError when its chart fails or takes too long, or when something in it has no room
 */
export async function whenDrawn(element: HTMLElement): Promise<void> {
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans"`)));
  let before = '';
  for (let waited = 0; waited < MOST; waited += EVERY) {
    await wait();
    const now = element.innerHTML;
    if (isDrawn(element) && now === before) {
      if (overflows(element)) throw new PictureError('room');
      return;
    }
    before = now;
  }
  throw new PictureError('chart');
}
