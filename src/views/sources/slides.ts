import { slidesOf } from '../../state/slides';
import type { MakeSlides } from '../page';
import type { SourcesView } from './page';

/** The list of all sources. */
const sourcesSlides: MakeSlides<SourcesView> = (_, { title }) =>
  slidesOf(title, [{ type: 'sources', areas: [] }]);
export default sourcesSlides;
