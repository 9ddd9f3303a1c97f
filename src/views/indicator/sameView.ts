import type { IndicatorView } from './page';

/** Whether two readings of an address choose the same; an address read anew has a new list of the same areas. */
export function sameView(a: IndicatorView, b: IndicatorView): boolean {
  return (Object.keys(a) as (keyof IndicatorView)[]).every((key) =>
    key === 'areas' ? a.areas?.join() === b.areas?.join() : a[key] === b[key],
  );
}
