/**
 * The text of minutes, for whoever hosts the site and may publish it: `tekst.txt` beside `referat.json`. The build finds
 * the figures in it as a reader's browser does in a file of hers.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset/read/dataset';
import { isReferat } from '../model/documentType';
import type { Referat } from '../model/source';
import type { Passages } from '../referat/review/passages';

const TEXT = 'tekst.txt';

/** The text of one source. @throws {Error} if it cannot be read, or is of something else */
async function textOf(source: Referat, path: string, dataset: Dataset): Promise<Passages> {
  // Not loaded where there is no text: every command that is given to Vite loads this module.
  const [{ openReferat }, { readReferat }, { passagesOf }] = await Promise.all([
    import('../referat/open'),
    import('../referat/read'),
    import('../referat/review/finding'),
  ]);
  const { codelists, observations } = dataset;
  const bytes = new Uint8Array(readFileSync(path));
  const referat = await openReferat({ name: TEXT, bytes }, { areas: codelists.areas });
  const confirmed = referat.meetings.map(() => ({ municipality: source.area, date: source.date }));
  const reading = readReferat(referat, { codelists, confirmed });
  const own = observations.filter((o) => o.source === source.id);
  const numbers = source.items.map(({ number }) => number);
  return passagesOf(referat, reading, own, numbers, '');
}

/**
 * The texts that the data folder has, by the id of their source.
 * @throws {Error} if one cannot be read, or has none of the figures, with a sentence for whoever put it there
 */
export async function sourceTexts(folder: string, dataset: Dataset): Promise<ReadonlyMap<string, Passages>> {
  const texts = new Map<string, Passages>();
  for (const source of dataset.sources.filter(isReferat)) {
    const path = join(folder, 'referater', source.id, TEXT);
    if (!existsSync(path)) continue;
    const passages = await textOf(source, path, dataset).catch((cause: unknown) => {
      throw new Error(`${path}: Teksten kan ikke læses.`, { cause });
    });
    if (Object.keys(passages.spans).length === 0) {
      throw new Error(`${path}: Ingen af referatets tal står i teksten. Er det det rigtige referat?`);
    }
    texts.set(source.id, passages);
  }
  return texts;
}
