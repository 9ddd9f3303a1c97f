/**
 * Whether this browser may hold figures of the reader's own. Without the flag nothing of them is loaded or opened; it
 * is another text after each change, so that the browser tells the other windows.
 */
const KEY = 'noegletavlen.egne';

/** True where figures are held by this page alone, which the browser would not keep. */
let inMemory = false;
const listeners = new Set<() => unknown>();

/** See {@link markOwn}. */
export function hasOwn(): boolean {
  try {
    return inMemory || localStorage.getItem(KEY) !== null;
  } catch {
    return inMemory;
  }
}

/**
 * Says that something own is there, or has changed, or that nothing is left; done when everything shown follows.
 * @param lasting false for what this page alone holds
 */
export async function markOwn(any: boolean, lasting: boolean): Promise<void> {
  inMemory = any && !lasting;
  try {
    if (lasting && any) localStorage.setItem(KEY, `${Date.now()} ${Math.random()}`);
    else if (lasting) localStorage.removeItem(KEY);
  } catch {
    // Refused or full: the list of own figures finds them when it is opened.
    inMemory = any;
  }
  await Promise.all([...listeners].map((act) => act()));
}

/** Calls back when something own has changed, here or in another window. Returns how to call it off. */
export function onOwnChange(act: () => unknown): () => void {
  const told = (event: StorageEvent) => {
    if (event.key === KEY) act();
  };
  listeners.add(act);
  addEventListener('storage', told);
  return () => {
    listeners.delete(act);
    removeEventListener('storage', told);
  };
}
