import { listedFamilies } from '../../analysis/benefit/family';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { SlideContent } from '../../model/deck';
import { chartContent, slidesOf } from '../../state/slides';
import { indicatorView } from '../indicator/page';
import type { MakeSlides } from '../page';
import type { BenefitsView } from './page';

/** A chart about a group, if the indicator has figures of that group. */
export function groupChart(
  id: string,
  group: string,
  areas: readonly string[] | null,
  index: CatalogIndex,
): SlideContent {
  const { groups } = index.entry(id);
  return chartContent(
    indicatorView(id, { areas, group: groups.length > 1 && groups.includes(group) ? group : null }),
  );
}

/** A chart for each benefit: of the most important indicator that has figures about it. */
const benefitsSlides: MakeSlides<BenefitsView> = (_, { text: { index }, title }) =>
  slidesOf(
    title,
    listedFamilies(index).flatMap(({ id, indicators: [first] }) =>
      first === undefined ? [] : [groupChart(first, id, null, index)],
    ),
  );
export default benefitsSlides;
