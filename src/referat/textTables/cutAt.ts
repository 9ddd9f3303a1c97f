/** Lines cut where columns begin. */
import { partsOf } from './parts';
import { empty } from './texts';

/** A line cut where columns begin. One that has no gap heads what is below it, however far it goes. */
export function cutAt(line: string, starts: readonly number[]): string[] {
  const [part, ...more] = partsOf(line);
  if (part && more.length === 0 && part.from < (starts[1] ?? 0))
    return [part.text, ...empty(starts.length - 1)];
  return starts.map((x, n) => line.slice(n === 0 ? 0 : x, starts[n + 1]).trim());
}
