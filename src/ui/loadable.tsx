import { type ComponentType, lazy, useState } from 'react';

/** Makes the parts that could not be loaded ready for another try. */
const failed = new Set<() => void>();

/** Lets parts whose script could not be loaded be asked for again; an error boundary calls it when it is reset. */
export function renewFailed(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/** Whether there are such parts. A new version may have taken them off the host; then only all of it anew helps. */
export function anyFailed(): boolean {
  return failed.size > 0;
}

/** What comes when it is first shown, or when it is fetched ahead. */
export interface Fetchable {
  /** Fetches the script ahead; settles when it is there or could not be had, and then the part asks again and tells. */
  fetch(): Promise<void>;
}

/**
 * Like `lazy`, but a part whose script could not be loaded is asked for again after {@link renewFailed}, and one whose
 * script is there is shown at once: React holds what comes after a fallback back for 300 ms.
 */
export function loadable<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> & Fetchable {
  let there: ComponentType<P> | null = null;
  const get = async () => {
    const part = await load();
    there = part.default;
    return part;
  };
  const make = () =>
    lazy(() =>
      get().catch((error: unknown) => {
        failed.add(() => {
          Later = make();
        });
        throw error;
      }),
    );
  let Later = make();
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, not in a render
  function Part(props: P) {
    // Chosen once: another type would begin anew what is shown.
    const [Shown] = useState(() => there ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(Part, {
    fetch: () =>
      get().then(
        () => {},
        () => {},
      ),
  });
}
