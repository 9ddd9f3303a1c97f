import { chartContent, slidesOf } from '../../state/slides';
import { indicatorView } from '../indicator/page';
import type { MakeSlides } from '../page';
import type { IndicatorsView } from './page';
import { search, searchables } from './search';

/** A chart of each indicator that is found. */
const indicatorsSlides: MakeSlides<IndicatorsView> = ({ query, theme }, { text, title }) =>
  slidesOf(
    title,
    search(searchables(text), query, theme).map(({ id }) => chartContent(indicatorView(id))),
  );
export default indicatorsSlides;
