import { texts } from '../../../i18n/texts';

/** The words of one number. */
export const NUMBER = texts({ name: 'Tallet' }, { name: 'The figure' });
