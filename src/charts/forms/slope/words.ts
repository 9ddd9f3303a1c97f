import { texts } from '../../../i18n/texts';

/** The words of two periods. */
export const SLOPE = texts({ name: 'Udvikling' }, { name: 'Over time' });
