import { chartContent, slidesOf } from '../../state/slides';
import type { MakeSlides } from '../page';
import type { IndicatorView } from './page';

/** The chart or table that is shown. */
const indicatorSlides: MakeSlides<IndicatorView> = (view, { text }) =>
  slidesOf(text.indicator(view.indicator), [chartContent({ ...view, joined: null })]);
export default indicatorSlides;
