import { SOURCE_SHEET } from '../../../i18n/sourceSheet';
import type { Wording } from '../../../i18n/wording';
import type { Observation } from '../../../model/observation';

/** What a figure measures, and how it is read or which way is good. */
export function meaning({ indicator }: Observation, { index, language }: Wording): string {
  const { definition, reading, direction } = index.indicator(indicator);
  const better = direction === 'neutral' ? '' : SOURCE_SHEET[language].better[direction];
  const read = reading[language] || better;
  return [definition[language], read].filter(Boolean).join(' ');
}
