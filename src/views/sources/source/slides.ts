import { groupBy } from '../../../model/groupBy';
import { chartContent, slidesOf } from '../../../state/slides';
import { observationsQuery } from '../../../ui/queries';
import { indicatorView } from '../../indicator/page';
import type { MakeSlides } from '../../page';
import type { SourceView } from './page';

/** A chart of each indicator that the source states, of the areas that it states it for. */
const sourceSlides: MakeSlides<SourceView> = async (view, { text, client }) => {
  const { index } = text;
  const name = text.sourceName(view.source);
  const source = index.source(view.source);
  if (source.documentType === 'tabel') {
    const known = (source.indicators ?? []).filter((id) => index.has('indicator', id));
    return slidesOf(
      name,
      known.map((id) => chartContent(indicatorView(id))),
    );
  }
  const { observations } = await client.fetchQuery(observationsQuery(source.file ? [source.file] : []));
  return slidesOf(name, [
    { type: 'sources', areas: [source.area] },
    ...[...groupBy(observations, (o) => o.indicator)].map(([id, stated]) =>
      chartContent(indicatorView(id, { areas: [...new Set(stated.map((o) => o.area))] })),
    ),
  ]);
};
export default sourceSlides;
