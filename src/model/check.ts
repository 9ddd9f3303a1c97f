import type { Name } from './codelist';

/** How a stated figure compares with what other stated figures give. */
export type CheckStatus = 'ok' | 'rounding' | 'mismatch';

/** What is computed: a signed sum, a share in per cent, a change in per cent, what is missing to a target, a repeat. */
export const CHECK_TYPES = ['sum', 'andel', 'aendring', 'mangler', 'gentaget'] as const;
/** See {@link CHECK_TYPES}. */
export type CheckType = (typeof CHECK_TYPES)[number];

/** One computed comparison within the sources. */
export interface CheckResult {
  /** Id of the rule in `checks.csv`, or `gentaget` for a figure stated twice. */
  readonly rule: string;
  readonly type: CheckType;
  readonly name: Name;
  readonly source: string;
  readonly indicator: string;
  /** Id of the observation held against the others, or null when the rule is about a fixed number such as 100. */
  readonly observation: string | null;
  readonly item: string;
  /** What is stated, in the indicator's unit. */
  readonly stated: number;
  /** What the parts give. */
  readonly computed: number;
  /** Decimals that both are shown with. */
  readonly decimals: number;
  /** Ids of the observations it is computed from. */
  readonly parts: readonly string[];
  readonly status: CheckStatus;
}
