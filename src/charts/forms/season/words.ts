import { texts } from '../../../i18n/texts';

/** The words of years laid over one another. */
export const SEASON = texts({ name: 'Sæson' }, { name: 'Season' });
