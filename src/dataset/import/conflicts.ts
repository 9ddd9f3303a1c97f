import type { Conflict } from '../../model/import';
import { KINDS } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { decode } from '../files/columnar';
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
    // By source and own figure: a source may state one figure in several items, in more decimals or fewer.
    const same = new Map<string, Set<number>>();
    const different = new Map<string, Map<number, Observation>>();
    for (const other of others) {
      const area = codes.areas.find(other.area);
      const group = codes.groups.find(other.group);
      const period = codes.periods.find(other.period);
      // If no period is stated, nothing says that the two are of the same time.
      if (area === undefined || group === undefined || period === undefined || other.period === '') continue;
      const row = find(area, group, KINDS.indexOf(other.kind), period);
      if (row === -1) continue;
      const rows = same.get(other.source) ?? new Set();
      same.set(other.source, rows);
      if (figures.value(row) === other.value) {
        rows.add(row);
        continue;
      }
      const unlike = different.get(other.source) ?? new Map<number, Observation>();
      different.set(other.source, unlike);
      if (!unlike.has(row)) unlike.set(row, other);
    }
    let file: ReturnType<IndicatorFigures['toFile']> | null = null;
    for (const [source, rows] of same) {
      const tally = this.tallies.get(source) ?? { same: 0, different: 0, examples: [] };
      this.tallies.set(source, tally);
      tally.same += rows.size;
      for (const [row, other] of different.get(source) ?? []) {
        // What agrees with one of the items does not disagree with the source.
        if (rows.has(row)) continue;
        tally.different += 1;
        if (tally.examples.length >= EXAMPLES) continue;
        file ??= figures.toFile('');
        const [own] = decode(file, [row]).observations;
        if (own) tally.examples.push({ own, other });
      }
    }
  }

  /** What agrees and what does not, the source with most that does not first. */
  report(): Conflict[] {
    return [...this.tallies]
      .map(([source, tally]): Conflict => ({ source, ...tally }))
      .sort((a, b) => b.different - a.different || b.same - a.same);
  }
}
