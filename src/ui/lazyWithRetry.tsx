import { type ComponentType, lazy, useState } from 'react';

/** Makes the components whose script could not be loaded ready for another try. */
const failed = new Set<() => void>();

/** Lets scripts that could not be loaded be asked for again; an error boundary calls it when it is reset. */
export function retryFailed(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/** Whether there are such scripts. A new version may have taken them off the host; then only all of it anew helps. */
export function anyFailed(): boolean {
  return failed.size > 0;
}

/** A component whose script is loaded when it is first rendered, or earlier. */
export interface Prefetchable {
  /** Loads the script; settles when it is there or could not be loaded, and then the component tries again and tells. */
  prefetch(): Promise<void>;
}

/**
 * Like `lazy`, but a script that could not be loaded is asked for again after {@link retryFailed}, and one that is there
 * is rendered at once: React holds what comes after a fallback back for 300 ms.
 */
export function lazyWithRetry<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> & Prefetchable {
  let loaded: ComponentType<P> | null = null;
  const get = async () => {
    const module = await load();
    loaded = module.default;
    return module;
  };
  const make = () =>
    lazy(() =>
      get().catch((error: unknown) => {
        failed.add(() => {
          Lazy = make();
        });
        throw error;
      }),
    );
  let Lazy = make();
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each component, not in a render
  function Component(props: P) {
    // Chosen once: another type would begin anew what is shown.
    const [Shown] = useState(() => loaded ?? Lazy);
    return <Shown {...props} />;
  }
  return Object.assign(Component, {
    prefetch: () =>
      get().then(
        () => {},
        () => {},
      ),
  });
}
