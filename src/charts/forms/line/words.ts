import { texts } from '../../../i18n/texts';

/** The words of lines over time. */
export const LINE = texts({ name: 'Udvikling' }, { name: 'Over time' });
