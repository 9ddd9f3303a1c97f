import { type ComponentType, lazy } from 'react';

/** Makes the parts that could not be loaded ready for another try. */
const failed = new Set<() => void>();

/** Lets parts whose script could not be loaded be asked for again; an error boundary calls it when it is reset. */
export function renewFailed(): void {
  for (const renew of failed) renew();
  failed.clear();
}

/** Whether there are such parts. A new version may have taken them off the host; then only the whole page helps. */
export function anyFailed(): boolean {
  return failed.size > 0;
}

/** Like `lazy`, but a part whose script could not be loaded is asked for again after {@link renewFailed}. */
export function loadable<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const make = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed.add(() => {
          Part = make();
        });
        throw error;
      }),
    );
  let Part = make();
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, not in a render
  return function Loadable(props: P) {
    return <Part {...props} />;
  };
}
