/** What is wrong in an imported table, gathered so that a million mistakes of one sort are one line. */
import type { ImportProblem, ImportProblemCode, ProblemGroup } from '../../model/import';

/** Lines named for each group. */
const LINES = 5;
/** Values of one sort of problem in one column that are told apart; the rest are one group. */
const VALUES = 30;
/** Groups that a report holds. */
const GROUPS = 200;
/** Problems that are kept one by one, to be downloaded. */
const KEPT_PROBLEMS = 100_000;
/** What is right depends on the row and not on the value alone: such problems are one group. */
const BY_ROW: ReadonlySet<ImportProblemCode> = new Set(['duplicate']);
/** Letters of a value that are kept. */
const LONGEST = 200;

interface Group {
  readonly first: ImportProblem;
  count: number;
  readonly lines: number[];
}

/** Gathers problems as they are met. */
export class ProblemLog {
  count = 0;
  /** The first of them, one by one. */
  readonly kept: ImportProblem[] = [];
  private readonly groups = new Map<string, Group>();
  private readonly values = new Map<string, number>();

  /** @param allowed is asked for once a group if the value alone tells, since it may take long to find */
  add(
    line: number,
    column: string,
    code: ImportProblemCode,
    value: string,
    allowed: () => readonly string[] = () => [],
  ): void {
    this.count += 1;
    const text = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    const byRow = BY_ROW.has(code);
    const sort = `${code}\n${column}`;
    let key = byRow ? sort : `${sort}\n${text}`;
    let group = this.groups.get(key);
    if (!group) {
      const distinct = this.values.get(sort) ?? 0;
      if (distinct >= VALUES) {
        key = `${sort}\n…`;
        group = this.groups.get(key);
      }
      if (!group) {
        this.values.set(sort, distinct + 1);
        const shown = distinct >= VALUES ? '' : text;
        group = {
          first: { line, column, code, value: shown, allowed: distinct >= VALUES ? [] : allowed() },
          count: 0,
          lines: [],
        };
        this.groups.set(key, group);
      }
    }
    group.count += 1;
    if (group.lines.length < LINES) group.lines.push(line);
    if (this.kept.length < KEPT_PROBLEMS) {
      const right = byRow && group.count > 1 ? allowed() : group.first.allowed;
      this.kept.push({ line, column, code, value: text, allowed: right });
    }
  }

  /** The groups, the most frequent first. */
  report(): { problems: readonly ProblemGroup[]; moreProblems: boolean } {
    const all = [...this.groups.values()]
      .map(({ first, count, lines }): ProblemGroup => {
        const several = BY_ROW.has(first.code) && count > 1;
        return { ...first, ...(several && { value: '', allowed: [] }), count, lines };
      })
      .sort((a, b) => b.count - a.count);
    return { problems: all.slice(0, GROUPS), moreProblems: all.length > GROUPS };
  }
}
