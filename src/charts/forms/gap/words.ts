import { texts } from '../../../i18n/texts';

/** The words of actual and expected over time. */
export const GAP = texts(
  { name: 'Mod forventet', more: 'over forventet', fewer: 'under forventet' },
  { name: 'Against expected', more: 'above expected', fewer: 'below expected' },
);
