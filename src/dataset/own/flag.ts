/**
 * Whether this browser may hold figures of the reader's own. Without the flag nothing of them is loaded or opened; it
 * is another text after each change, so that the browser tells the other windows.
 */
const KEY = 'noegletavlen.egne';

/** True where figures are held by this page alone, which the browser would not keep. */
let inMemory = false;

/** See {@link markOwn}. */
export function hasOwn(): boolean {
  try {
    return inMemory || localStorage.getItem(KEY) !== null;
  } catch {
    return inMemory;
  }
}

/**
 * Says that something own is there, or has changed, or that nothing is left.
 * @param lasting false for what this page alone holds
 */
export function markOwn(any: boolean, lasting: boolean): void {
  inMemory = any && !lasting;
  if (!lasting) return;
  try {
    if (any) localStorage.setItem(KEY, String(performance.timeOrigin + performance.now()));
    else localStorage.removeItem(KEY);
  } catch {
    // Refused or full: the list of own figures finds them when it is opened.
    inMemory = any;
  }
}

/** Calls back when another window has changed something own. Returns how to call it off. */
export function onOwnChange(act: () => void): () => void {
  const told = ({ key }: StorageEvent) => {
    if (key === KEY) act();
  };
  addEventListener('storage', told);
  return () => removeEventListener('storage', told);
}
