import { knownMunicipality, useMunicipality } from '../../state/municipality';
import { slidesOf } from '../../state/slides';
import { areaContents } from '../area/slides';
import type { MakeSlides } from '../page';
import type { OverviewView } from './page';

/** The slides of the reader's municipality; none before it is known which that is. */
const overviewSlides: MakeSlides<OverviewView> = async (_, from) => {
  const { index, language } = from.text;
  const mine = knownMunicipality(useMunicipality.getState().area, index);
  if (mine === null) return slidesOf(from.title, []);
  return slidesOf(index.area(mine).longName[language], await areaContents(mine, from));
};
export default overviewSlides;
