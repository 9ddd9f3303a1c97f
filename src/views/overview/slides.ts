import type { SlideContent } from '../../model/deck';
import { knownMunicipality, useMunicipality } from '../../state/municipality';
import { slidesOf } from '../../state/slides';
import { areaContents } from '../area/slides';
import type { MakeSlides } from '../page';
import type { OverviewView } from './page';

/**
 * The slides of the reader's municipality; without one, the most important figures of each that minutes tell of: a slide
 * for each of 98 nobody steps through.
 */
const overviewSlides: MakeSlides<OverviewView> = (_, { text: { index, language }, title }) => {
  const mine = knownMunicipality(useMunicipality.getState().area, index);
  if (mine !== null) return slidesOf(index.area(mine).longName[language], areaContents(mine, index));
  return slidesOf(title, [
    ...index.areasWithData
      .filter(({ id, type }) => type === 'kommune' && index.catalog.withMinutes.includes(id))
      .map(({ id }): SlideContent => ({ type: 'lede', area: id })),
    { type: 'sources', areas: [] },
  ]);
};
export default overviewSlides;
