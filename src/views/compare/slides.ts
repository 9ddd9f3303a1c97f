import { slidesOf } from '../../state/slides';
import type { MakeSlides } from '../page';
import { loadRows } from './onSlides';
import type { ComparisonView } from './page';

/** The rows of the table, a few on each slide. */
const compareSlides: MakeSlides<ComparisonView> = async (view, from) =>
  slidesOf(from.title, await loadRows(view, from));
export default compareSlides;
