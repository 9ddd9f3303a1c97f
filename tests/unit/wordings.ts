/** The two languages bound to the bundled code lists, and texts as they read. */
import { da } from '../../src/i18n/da';
import { en } from '../../src/i18n/en';
import { makeWording, type Wording } from '../../src/i18n/wording';
import type { CatalogIndex } from '../../src/model/catalogIndex';
import { realIndex } from './fixtures';

/** Danish and English over some code lists. */
export function wordingsOf(index: CatalogIndex): readonly [Wording, Wording] {
  return [makeWording(da, 'da', index), makeWording(en, 'en', index)];
}

/** Danish and English over the bundled code lists. */
export const [danish, english] = wordingsOf(realIndex());

/** A text with plain spaces, as it reads. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
