import type { SlideContent } from '../../model/deck';
import { slidesOf } from '../../state/slides';
import type { MakeSlides } from '../page';
import type { OverviewView } from './page';

/** The most important figures of each municipality that minutes tell of: a slide for each of 98 nobody steps through. */
const overviewSlides: MakeSlides<OverviewView> = (_, { text: { index }, title }) =>
  slidesOf(title, [
    ...index.areasWithData
      .filter(({ id, type }) => type === 'kommune' && index.catalog.told.includes(id))
      .map(({ id }): SlideContent => ({ type: 'lede', area: id })),
    { type: 'sources', areas: [] },
  ]);
export default overviewSlides;
