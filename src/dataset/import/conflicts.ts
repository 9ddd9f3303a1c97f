import type { Conflict } from '../../model/import';
import { KINDS } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { decode } from '../columnar';
import { rowFinder } from './duplicates';
import type { ImportCodes, IndicatorFigures } from './indicatorFigures';

/** Pairs shown of each source. */
const EXAMPLES = 5;

interface Tally {
  same: number;
  different: number;
  readonly examples: { own: Observation; other: Observation }[];
}

/** Holds figures against what is there already, source by source. */
export class ConflictLog {
  private readonly tallies = new Map<string, Tally>();

  /** @param others what is there of the same indicator */
  compare(figures: IndicatorFigures, codes: ImportCodes, others: readonly Observation[]): void {
    if (others.length === 0) return;
    const find = rowFinder(figures, codes);
    let file: ReturnType<IndicatorFigures['toFile']> | null = null;
    for (const other of others) {
      const area = codes.areas.find(other.area);
      const group = codes.groups.find(other.group);
      const period = codes.periods.find(other.period);
      // Where no period is stated, nothing says that the two are of the same time.
      if (area === undefined || group === undefined || period === undefined || other.period === '') continue;
      const row = find(area, group, KINDS.indexOf(other.kind), period);
      if (row === -1) continue;
      const tally = this.tallies.get(other.source) ?? { same: 0, different: 0, examples: [] };
      this.tallies.set(other.source, tally);
      if (figures.value(row) === other.value) {
        tally.same += 1;
        continue;
      }
      tally.different += 1;
      if (tally.examples.length >= EXAMPLES) continue;
      file ??= figures.toFile('');
      const [own] = decode(file, [row]).observations;
      if (own) tally.examples.push({ own, other });
    }
  }

  /** What agrees and what does not, the source with most that does not first. */
  report(): Conflict[] {
    return [...this.tallies]
      .map(([source, tally]): Conflict => ({ source, ...tally }))
      .sort((a, b) => b.different - a.different || b.same - a.same);
  }
}
