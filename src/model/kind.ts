/**
 * What sort of statement a value is. The words are those of the data files:
 * observed, expected by a model, target, budget, forecast, and a change that stands alone.
 */
export const KINDS = ['faktisk', 'forventet', 'maal', 'budget', 'prognose', 'aendring'] as const;

/** See {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** True when `text` names a kind. */
export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}
