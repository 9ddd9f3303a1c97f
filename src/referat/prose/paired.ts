/** Lists of numbers beside lists of areas or periods that are as long: “henholdsvis 3,9 og 2,9 % i landet og regionen”. */
import type { Span } from '../blocks';
import type { Counted } from './counted';

/** Runs of numbers, areas or periods that only “og” and commas keep apart. */
function runsOf<T extends Span>(text: string, list: readonly T[], between: RegExp): T[][] {
  const runs: T[][] = [];
  for (const entry of list) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && between.test(text.slice(previous.to, entry.from))) run.push(entry);
    else runs.push([entry]);
  }
  return runs.filter(({ length }) => length > 1);
}

const AND = '(?:\\s|,|og|samt|eller|i|på|for|med|både|hele|gennemsnittet|andelen|tallet|tilsvarende|\\()+';

/** What may stand between areas of one list. */
export const BETWEEN_AREAS = new RegExp(`^${AND}$`, 'iu');

/** What may stand between numbers of one list. */
export const BETWEEN_NUMBERS = /^(?:\s|,|og|samt|%|pct\.?|procent|mio\.?|kr\.?|\)|\()+$/iu;

/** What every number of a run is paired with, where a run of areas or periods is as long and stands near. */
export function paired<T extends Span>(
  text: string,
  numbers: readonly Counted[],
  others: readonly T[],
  used: ReadonlySet<T>,
): Map<Counted, T> {
  const pairs = new Map<Counted, T>();
  const runs = runsOf(
    text,
    others.filter((other) => !used.has(other)),
    BETWEEN_AREAS,
  );
  if (runs.length === 0) return pairs;
  for (const run of runsOf(text, numbers, BETWEEN_NUMBERS)) {
    if (run.some(({ number }) => number.range !== null)) continue;
    const [first, last] = [run[0] as Counted, run.at(-1) as Counted];
    const said = /(?:henholdsvis|hhv\.?)\s*(?:på\s+)?(?:ca\.\s+)?$/iu.test(text.slice(0, first.from));
    const fits = runs.filter(({ length }) => length === run.length);
    const before = fits.filter((other) => (other.at(-1) as T).to <= first.from);
    const after = fits.filter((other) => (other[0] as T).from >= last.to);
    const match = before.at(-1) ?? after[0];
    if (!match) continue;
    // Without “henholdsvis” only a list that is as long as the list of numbers, and has more than one sort of sense.
    if (!said && run.length < 2) continue;
    for (const [i, entry] of run.entries()) pairs.set(entry, match[i] as T);
  }
  return pairs;
}
