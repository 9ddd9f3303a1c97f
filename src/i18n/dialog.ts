import { texts } from './texts';

/** Texts of every dialog. */
export const DIALOG = texts({ close: 'Luk' }, { close: 'Close' });
