/**
 * What open windows may still bring back of what was deleted. Each tells by a lock, which the browser's other windows and
 * workers see, and which goes when the window does.
 */
const LOCK = 'noegletavlen.egne slettet ';

/**
 * Holds on to a deleted data set, so that nothing clears it away.
 * @returns once others see it, how to let go; that is done when others see that
 */
export async function hold(id: string): Promise<() => Promise<void>> {
  const { locks } = navigator;
  if (!locks) return async () => {};
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let done: Promise<unknown> = Promise.resolve();
  await new Promise<void>((held) => {
    done = locks
      .request(LOCK + id, { mode: 'shared' }, () => {
        held();
        return released;
      })
      .catch(() => held());
  });
  return async () => {
    release();
    await done;
  };
}

/** Ids of what some window holds; null if the browser cannot tell. */
export async function heldIds(): Promise<ReadonlySet<string> | null> {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : [])));
  } catch {
    return null;
  }
}
