/**
 * Checks on the sources: do the figures that a referat states agree with one another? The rules are data
 * (`checks.csv`); everything else is computed. A difference that the rounding of the printed figures can explain is
 * told apart from one that it cannot.
 */
import { CHECK_TYPES, type CheckResult, type CheckStatus, type CheckType } from '../../model/check';
import type { Name } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import { hedgeOf } from '../../model/hedge';
import { isKind, type Kind } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { endpoints } from '../../model/period';
import { parsePrinted } from '../../model/printed';
import type { Problem } from '../../model/problem';
import { nearest } from './nearest';
import type { Lookup } from './referat';
import { readTable, reporter } from './table';

/** A term of a rule: `-star-antal/kontanthjaelp:faktisk@faxe`. What it leaves out is taken from the result. */
export interface Term {
  readonly sign: 1 | -1;
  /** A missing optional term counts as nothing; any other missing term makes the rule not apply. */
  readonly optional: boolean;
  readonly indicator: string;
  readonly group: string | null;
  readonly kind: Kind | null;
  readonly area: string | null;
}

/** A rule of `checks.csv`. */
export interface CheckRule {
  readonly id: string;
  readonly type: CheckType;
  /** The stated figure, or a fixed number. */
  readonly result: Term | number;
  readonly parts: readonly Term[];
  readonly name: Name;
}

/** Columns of `checks.csv`. */
export const CHECK_COLUMNS = ['id', 'type', 'resultat', 'dele', 'navn', 'navn_en'] as const;

const TERM = /^([+\-?]?)([a-z0-9-]+?)(?:\/([a-z0-9-]+))?(?::([a-z]+))?(?:@([a-z0-9-]+))?$/;

function parseTerm(text: string): Term | null {
  const m = TERM.exec(text);
  const kind = m?.[4] ?? null;
  if (!m?.[2] || (kind !== null && !isKind(kind))) return null;
  return {
    sign: m[1] === '-' ? -1 : 1,
    optional: m[1] === '?',
    indicator: m[2],
    group: m[3] ?? null,
    kind,
    area: m[5] ?? null,
  };
}

/** Reads and checks the rules. */
export function readChecks(text: string, codes: Lookup): { rules: CheckRule[]; problems: Problem[] } {
  const { rows, problems: tableProblems } = readTable('checks.csv', text, CHECK_COLUMNS);
  const problems = [...tableProblems];
  const areas = new Set(codes.areaByName.values());
  const rules: CheckRule[] = [];
  for (const { line, cells } of rows) {
    const report = reporter(problems, 'checks.csv', line);
    const before = problems.length;
    if (rules.some((rule) => rule.id === cells.id)) report('id', 'duplicate', cells.id);
    for (const column of ['id', 'dele', 'navn'] as const) {
      if (cells[column] === '') report(column, 'required', '');
    }
    if (!(CHECK_TYPES as readonly string[]).includes(cells.type)) {
      report('type', 'unknown-choice', cells.type, CHECK_TYPES);
    }
    const term = (column: string, source: string): Term | null => {
      const parsed = parseTerm(source);
      if (!parsed) report(column, 'malformed-check', source, ['+indikator/gruppe:type@omraade']);
      else if (!codes.indicators.has(parsed.indicator)) {
        report(column, 'unknown-indicator', parsed.indicator, codes.near.indicator(parsed.indicator));
      } else if (parsed.group !== null && !codes.groups.has(parsed.group)) {
        report(column, 'unknown-group', parsed.group, codes.near.group(parsed.group));
      } else if (parsed.area !== null && !areas.has(parsed.area)) {
        report(column, 'unknown-area', parsed.area, nearest(parsed.area, areas));
      }
      return parsed;
    };
    const result = /^\d+$/.test(cells.resultat) ? Number(cells.resultat) : term('resultat', cells.resultat);
    const parts = cells.dele
      .split(/\s+/)
      .filter(Boolean)
      .map((part) => term('dele', part));
    if (problems.length > before || result === null) continue;
    rules.push({
      id: cells.id,
      type: cells.type as CheckType,
      result,
      parts: parts.filter((part): part is Term => part !== null),
      name: { da: cells.navn, en: cells.navn_en || cells.navn },
    });
  }
  return { rules, problems };
}

/** A value known to lie within `low`–`high`, with `value` as its best guess. */
interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const exact = (value: number): Range => ({ value, low: value, high: value });
const hull = (value: number, corners: readonly number[]): Range => ({
  value,
  low: Math.min(...corners),
  high: Math.max(...corners),
});
const combine = (a: Range, b: Range, f: (x: number, y: number) => number): Range =>
  hull(f(a.value, b.value), [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)]);

/** The range of true values a printed figure stands for: counts and ranks are exact, the rest rounded. */
function range(observation: Observation, codes: Lookup): Range {
  const { value, printed } = observation;
  const type = codes.units.get(codes.indicators.get(observation.indicator)?.unit ?? '')?.type;
  if (type === 'antal' || type === 'placering') return exact(value);
  const half = (parsePrinted(printed)?.step ?? 0) / 2;
  return { value, low: value - half, high: value + half };
}

/** The observation a term points at, seen from `anchor`; a target without a period serves every period. */
function resolve(
  term: Term,
  anchor: Observation,
  pool: readonly Observation[],
  period = anchor.period,
): Observation | null {
  const fits = pool.filter(
    (o) =>
      o.indicator === term.indicator &&
      o.group === (term.group ?? anchor.group) &&
      o.kind === (term.kind ?? anchor.kind) &&
      o.area === (term.area ?? anchor.area),
  );
  return (
    fits.find((o) => o.period === period) ??
    (fits.length === 1 && fits[0]?.period === '' ? (fits[0] ?? null) : null)
  );
}

/** Computes a rule from its parts; null when a part it needs is not stated. */
function compute(
  rule: CheckRule,
  anchor: Observation,
  pool: readonly Observation[],
  codes: Lookup,
): { range: Range; parts: string[] } | null {
  if (rule.type === 'aendring') {
    const [first, last] = endpoints(anchor.period);
    if (first === last) return null;
    const term = rule.parts[0];
    const from = term && resolve(term, anchor, pool, first);
    const to = term && resolve(term, anchor, pool, last);
    if (!from || !to) return null;
    const change = combine(range(to, codes), range(from, codes), (b, a) => (100 * (b - a)) / a);
    return { range: change, parts: [from.id, to.id] };
  }
  const found: { term: Term; observation: Observation }[] = [];
  for (const term of rule.parts) {
    const observation = resolve(term, anchor, pool);
    if (observation) found.push({ term, observation });
    else if (!term.optional) return null;
  }
  const parts = found.map(({ observation }) => observation.id);
  const ranges = found.map(({ observation }) => range(observation, codes));
  const [a, b, c] = ranges;
  switch (rule.type) {
    case 'sum':
      return {
        range: found.reduce<Range>(
          (sum, { term }, i) => combine(sum, ranges[i] as Range, (x, y) => x + term.sign * y),
          exact(0),
        ),
        parts,
      };
    case 'andel':
      return a && b ? { range: combine(a, b, (x, y) => (100 * x) / y), parts } : null;
    case 'mangler': {
      // a persons are b per cent of those counted; c per cent is the target.
      if (!a || !b || !c) return null;
      const all = combine(a, b, (x, y) => (100 * x) / y);
      const wanted = combine(all, c, (x, y) => (x * y) / 100);
      return { range: combine(wanted, a, (x, y) => Math.ceil(x - y - 1e-9)), parts };
    }
    default:
      return null;
  }
}

/** Compares what is stated with what is computed. */
export function status(stated: Range, computed: Range): CheckStatus {
  const epsilon = 1e-9 * Math.max(1, Math.abs(stated.value));
  // A sum that rounds to the printed figure is what a reader would expect; it is no discrepancy.
  if (computed.value >= stated.low - epsilon && computed.value <= stated.high + epsilon) return 'ok';
  if (computed.high >= stated.low - epsilon && computed.low <= stated.high + epsilon) return 'rounding';
  return 'mismatch';
}

/** Applies every rule to every referat, and compares each figure that is stated more than once. */
export function runChecks(
  rules: readonly CheckRule[],
  observations: readonly Observation[],
  codes: Lookup,
): CheckResult[] {
  const results: CheckResult[] = [];
  const bySource = groupBy(observations, (o) => o.source);
  for (const pool of bySource.values()) {
    for (const rule of rules) {
      const anchorTerm = typeof rule.result === 'number' ? rule.parts[0] : rule.result;
      if (!anchorTerm) continue;
      const anchors = pool.filter(
        (o) =>
          o.indicator === anchorTerm.indicator &&
          (anchorTerm.group === null || o.group === anchorTerm.group) &&
          (anchorTerm.kind === null || o.kind === anchorTerm.kind) &&
          (anchorTerm.area === null || o.area === anchorTerm.area),
      );
      for (const anchor of anchors) {
        const computed = compute(rule, anchor, pool, codes);
        // Nothing can be a share of nothing.
        if (!computed || !Number.isFinite(computed.range.high - computed.range.low)) continue;
        const stated = typeof rule.result === 'number' ? exact(rule.result) : range(anchor, codes);
        results.push({
          rule: rule.id,
          type: rule.type,
          name: rule.name,
          source: anchor.source,
          indicator: anchor.indicator,
          observation: typeof rule.result === 'number' ? null : anchor.id,
          item: anchor.item,
          stated: stated.value,
          // A fraction in words is not quoted as a number.
          ...(hedgeOf(anchor).fraction === null ? {} : { printed: anchor.printed }),
          computed: computed.range.value,
          decimals: anchor.decimals,
          parts: computed.parts,
          status: status(stated, computed.range),
        });
      }
    }
    const repeats = groupBy(pool, (o) => [o.indicator, o.area, o.group, o.kind, o.period].join('.'));
    for (const [first, ...others] of repeats.values()) {
      for (const other of others) {
        if (!first) continue;
        // Stated rounded in one place and more precisely in another: the rougher one is held against the finer.
        const [rough, fine] = other.decimals <= first.decimals ? [other, first] : [first, other];
        results.push({
          rule: 'gentaget',
          type: 'gentaget',
          name: { da: 'Samme tal står to steder', en: 'The same figure stands in two places' },
          source: rough.source,
          indicator: rough.indicator,
          observation: rough.id,
          item: rough.item,
          stated: rough.value,
          computed: fine.value,
          decimals: fine.decimals,
          parts: [fine.id],
          status: status(range(rough, codes), range(fine, codes)),
        });
      }
    }
  }
  return results;
}
