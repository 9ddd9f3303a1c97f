/** The rules of `checks.csv` on the figures as they stand while they are reviewed. */
import { type CheckRule, runChecks } from '../../dataset/read/checks';
import { lookup } from '../../dataset/read/referat';
import type { CheckResult } from '../../model/check';
import type { Observation } from '../../model/observation';
import { itemNumber, type Referat } from '../blocks';
import type { Draft, Known } from './drafts';
import { printedOf } from './saving';

/** A rule that figures do not keep; both are keys of drafts. */
export interface Broken extends CheckResult {
  readonly observation: string | null;
  readonly parts: readonly string[];
}

/** The rules that figures do not keep; only what the lists know is held against them, and nothing that is skipped. */
export function brokenRules(
  rules: readonly CheckRule[],
  { items }: Pick<Referat, 'items'>,
  drafts: readonly Draft[],
  { codelists }: Known,
): readonly Broken[] {
  if (rules.length === 0) return [];
  const observations = drafts.flatMap((draft): Observation[] => {
    const { key, item, area, indicator, group, kind, period, value, decimals, verdict } = draft;
    if (verdict === 'skipped' || area.id === null || indicator.id === null || group.id === null) return [];
    const own = items[item];
    return [
      {
        ...{ id: key, kind, period, value, decimals, printed: printedOf(draft) },
        source: 'referat',
        item: own ? itemNumber(own) : '1',
        area: area.id,
        indicator: indicator.id,
        group: group.id,
        note: null,
      },
    ];
  });
  return runChecks(rules, observations, lookup(codelists)).filter(({ status }) => status === 'mismatch');
}
