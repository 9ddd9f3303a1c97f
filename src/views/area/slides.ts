import { storyOf } from '../../analysis/deck/story';
import type { SlideContent } from '../../model/deck';
import { chartContent, slidesOf } from '../../state/slides';
import { fetchAreaFigures } from '../../ui/areaFigures';
import { today } from '../../ui/today';
import { indicatorView } from '../indicator/page';
import type { MakeSlides, SlideSources } from '../page';
import type { AreaView } from './page';

/**
 * The deck of an area: what it is about, the verdict, a chart of each point, what stands alone, what to ask, sources.
 * Nothing of an area without figures.
 */
export async function areaContents(
  area: string,
  { text: { index }, client }: Pick<SlideSources, 'text' | 'client'>,
): Promise<SlideContent[]> {
  const figures = await fetchAreaFigures(area, client, index);
  const { verdict, points, plain, questions } = storyOf(figures, area, index, today());
  if (verdict.figures.length === 0) return [];
  return [
    { type: 'title', area },
    { type: 'verdict', area },
    ...points.map(({ indicator, group, areas, cut, base, once }) =>
      chartContent(
        indicatorView(indicator, {
          areas,
          group,
          fromZero: cut ? false : null,
          display: base !== null ? 'index' : once ? 'bars' : null,
          base,
        }),
      ),
    ),
    ...(plain.length > 0 ? [{ type: 'figures', area } as const] : []),
    ...(questions.length > 0 ? [{ type: 'questions', area } as const] : []),
    { type: 'sources', areas: [area], told: true },
  ];
}

const areaSlides: MakeSlides<AreaView> = async ({ area }, from) => {
  const { index, language } = from.text;
  return slidesOf(index.area(area).longName[language], await areaContents(area, from));
};
export default areaSlides;
