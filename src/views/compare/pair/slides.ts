import { slidesOf } from '../../../state/slides';
import type { MakeSlides } from '../../page';
import { loadRows } from '../onSlides';
import type { PairView } from './page';

/** The rows of what the two have in common, a few on each slide. */
const pairSlides: MakeSlides<PairView> = async (view, from) =>
  slidesOf([view.area, view.other].map(from.text.area).join(', '), await loadRows(view, from));
export default pairSlides;
