import { tellingIndicators } from '../../analysis/deck/telling';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { SlideContent } from '../../model/deck';
import { chartContent, slidesOf } from '../../state/slides';
import { indicatorView } from '../indicator/page';
import type { MakeSlides } from '../page';
import type { AreaView } from './page';

/** A share means most beside the country's: the areas of a chart about one of them. */
function withReferences(indicator: string, area: string, index: CatalogIndex): string[] {
  const { areas, kinds } = index.entry(indicator);
  const share = index.unit(index.indicator(indicator).unit).type === 'procent';
  if (!share || kinds.length > 1) return [area];
  return [area, ...index.area(area).parents.filter((parent) => areas.includes(parent))];
}

/** The slides that tell most of an area: at most ten. */
export function areaContents(area: string, index: CatalogIndex): SlideContent[] {
  const charts = tellingIndicators(area, index).map((id) =>
    chartContent(indicatorView(id, { areas: withReferences(id, area, index) })),
  );
  if (charts.length === 0) return [{ type: 'missing', area }];
  return [
    { type: 'lede', area },
    ...charts,
    // Of a municipality without minutes there is nothing to say but that.
    ...(index.area(area).type === 'kommune' && index.catalog.withMinutes.includes(area)
      ? [{ type: 'missing', area } as const]
      : []),
    { type: 'sources', areas: [area] },
  ];
}

const areaSlides: MakeSlides<AreaView> = ({ area }, { text: { index, language } }) =>
  slidesOf(index.area(area).longName[language], areaContents(area, index));
export default areaSlides;
