/**
 * Whether this browser may hold figures of the reader's own. Without the flag nothing of them is loaded or opened; it
 * is another text after each change, so that the browser tells the other windows.
 */

/** Name of the flag, and of the database (`database.ts`). */
const KEY = 'noegletavlen.egne';

/** True if this page knows of figures that the flag cannot tell of: in memory, or no flag can be kept. */
let here = false;
const listeners = new Set<() => unknown>();

/** See {@link markOwn}. */
export function hasOwn(): boolean {
  try {
    return here || localStorage.getItem(KEY) !== null;
  } catch {
    return here;
  }
}

/**
 * As {@link hasOwn}, and if the browser refuses the flag, looks whether there is a database of them, which opens none.
 * Never throws.
 */
export async function findOwn(): Promise<boolean> {
  try {
    return here || localStorage.getItem(KEY) !== null;
  } catch {
    here ||= await hasDatabase();
    return here;
  }
}

/** Whether there is a database of the name, or may be: an older Firefox cannot say which there are. */
async function hasDatabase(): Promise<boolean> {
  try {
    return !indexedDB.databases || (await indexedDB.databases()).some(({ name }) => name === KEY);
  } catch {
    return false;
  }
}

/**
 * Says that something own is there, or has changed, or that nothing is left; done when everything shown follows.
 * @param lasting false for what this page alone holds
 */
export async function markOwn(any: boolean, lasting: boolean): Promise<void> {
  here = any && !lasting;
  try {
    if (lasting && any) localStorage.setItem(KEY, `${Date.now()} ${Math.random()}`);
    else if (lasting) localStorage.removeItem(KEY);
  } catch {
    // Refused or full; a page that is opened later looks for itself (see findOwn).
    here = any;
  }
  await Promise.all([...listeners].map((act) => act()));
}

/**
 * Calls back when something own has changed, here or in another window, or may have: a page that comes back as it was
 * left was told nothing meanwhile. Returns how to call it off.
 */
export function onOwnChange(act: () => unknown): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY) act();
  };
  const back = (event: PageTransitionEvent) => {
    if (event.persisted) act();
  };
  listeners.add(act);
  addEventListener('storage', onStorage);
  addEventListener('pageshow', back);
  return () => {
    listeners.delete(act);
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', back);
  };
}
