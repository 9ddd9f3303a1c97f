import * as v from 'valibot';
import { nameSchema } from './codelist';
import { code, codes, decimals, finite, type Shape } from './shape';

/** What is computed: a signed sum, a share in per cent, a change in per cent, what is missing to a target, a repeat. */
export const CHECK_TYPES = ['sum', 'andel', 'aendring', 'mangler', 'gentaget'] as const;
/** See {@link CHECK_TYPES}. */
export type CheckType = (typeof CHECK_TYPES)[number];

/** One computed comparison within the sources. */
export const checkResultSchema = v.object({
  /** Id of the rule in `checks.csv`, or `gentaget` for a figure stated twice. */
  rule: code,
  type: v.picklist(CHECK_TYPES),
  name: nameSchema,
  source: code,
  indicator: code,
  /** Id of the observation held against the others, or null when the rule is about a fixed number such as 100. */
  observation: v.nullable(code),
  item: code,
  /** What is stated, in the indicator's unit. */
  stated: finite,
  /** As it is printed, where that is in words: `omkring en tredjedel`. */
  printed: v.exactOptional(v.string()),
  /** What the parts give. */
  computed: finite,
  /** Decimals that both are shown with. */
  decimals,
  /** Ids of the observations it is computed from. */
  parts: codes,
  /** How the stated figure compares with what other stated figures give. */
  status: v.picklist(['ok', 'rounding', 'mismatch']),
});
/** See {@link checkResultSchema}. */
export type CheckResult = Shape<typeof checkResultSchema>;
/** See {@link CheckResult.status}. */
export type CheckStatus = CheckResult['status'];
