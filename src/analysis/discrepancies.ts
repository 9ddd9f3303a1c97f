import type { SourceEntry } from '../model/catalog';
import type { CheckResult } from '../model/check';
import type { Remark } from '../model/source';

/** What does not add up in a referat, item by item: computed differences and remarks. */
export interface Discrepancies {
  readonly checks: readonly CheckResult[];
  readonly remarks: readonly Remark[];
}

/** Whether a computed difference is about figures of any of some areas, which their ids name. */
export function isAboutAny({ observation, parts }: CheckResult, areas: readonly string[]): boolean {
  return [observation, ...parts].some((id) => id !== null && areas.some((area) => id.includes(`.${area}.`)));
}

/** The discrepancies of a referat, of one of its items when `item` is given. */
export function discrepanciesOf(
  source: SourceEntry,
  checks: readonly CheckResult[],
  item?: string,
): Discrepancies {
  const here = (number: string) => item === undefined || item === number;
  return {
    checks: checks.filter((c) => c.source === source.id && here(c.item)),
    remarks: source.remarks.filter((remark) => here(remark.item)),
  };
}
