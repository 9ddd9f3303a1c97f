import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type NationalSeries, nationalSeries } from '../../analysis/national/figures';
import { da } from '../../i18n/da';
import { en } from '../../i18n/en';
import { makeWording } from '../../i18n/wording';
import type { Catalog } from '../../model/catalog';
import { indexCatalog } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import type { PageFile } from '../../prerender';
import { previewLines } from './lines';
import { drawPreview } from './picture';

/** The folder of the pictures, in that of the site. */
export const PREVIEWS = 'billeder/';

/** Draws the pictures that stand for pages where those are linked to. */
export interface Previews {
  /** Writes the picture of a page; gives its path. Null where the page has none. @param finding as text */
  readonly draw: (page: PageFile, finding: string) => string | null;
}

/** Draws pictures into the folder of a site. @param observationsIn all observations in a file of the site */
export function previews(
  folder: string,
  catalog: Catalog,
  observationsIn: (path: string) => readonly Observation[],
): Previews {
  const index = indexCatalog(catalog);
  const wording = { da: makeWording(da, 'da', index), en: makeWording(en, 'en', index) };
  /** Pages of areas come one after the other, all of one indicator; a country's figures are not all kept. */
  let last: { readonly indicator: string; readonly series: NationalSeries | null } | null = null;
  const seriesOf = (indicator: string) => {
    if (last?.indicator !== indicator) {
      const figures = index.entry(indicator).files.flatMap(observationsIn);
      const own = figures.filter((o) => o.indicator === indicator);
      last = { indicator, series: nationalSeries(own, null, index) };
    }
    return last.series;
  };
  return {
    draw({ path, name, language, preview }, finding) {
      if (!preview) return null;
      const lines = previewLines(preview, seriesOf(preview.indicator), wording[language]);
      const picture = `${PREVIEWS}${path.slice(0, -1)}.png`;
      mkdirSync(dirname(join(folder, picture)), { recursive: true });
      writeFileSync(join(folder, picture), drawPreview({ name, finding, ...lines }));
      return picture;
    },
  };
}
