/** Whether this browser may hold the text of minutes: without the flag no database is opened for it. */
const KEY = 'noegletavlen.tekster';

/** True where the browser keeps no flag, and this page has a text. */
let here = false;

/** See the top. */
export function mayHaveTexts(): boolean {
  try {
    return here || localStorage.getItem(KEY) !== null;
  } catch {
    return here;
  }
}

/** Says that a text is kept. */
export function markTexts(): void {
  here = true;
  try {
    localStorage.setItem(KEY, 'ja');
  } catch {
    // This page knows.
  }
}
