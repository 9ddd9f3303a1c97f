import { areaNames } from '../../analysis/insight/caveats';
import { COMPARE } from '../../i18n/compare';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { LinkRow } from '../../ui/LinkRow';
import type { Text } from '../../ui/useText';
import type { Change } from '../pages';
import { type ComparisonView, comparisonView } from './page';

/** What to say when there is nothing to compare: why, and the ways out. */
export function Nothing({
  view,
  change,
  chosen,
  columns,
  text,
}: {
  view: ComparisonView;
  change: Change<ComparisonView>;
  /** The areas chosen that have figures. */
  chosen: readonly string[];
  columns: readonly string[];
  text: Text;
}) {
  const t = COMPARE[text.language].empty;
  const { compared } = text.index.catalog;
  const [only] = columns;
  const why =
    only === undefined || chosen.length === 0
      ? t.none
      : columns.length === 1
        ? t.one(text.area(only))
        : view.theme !== null
          ? t.theme(text.index.theme(view.theme).name[text.language])
          : t.shared(areaNames(columns, text));
  return (
    <Card as="div">
      <p>{why}</p>
      <LinkRow as="p">
        {view.theme !== null && <Button onClick={() => change({ theme: null })}>{t.allThemes}</Button>}
        {!view.all && <Button onClick={() => change({ all: true })}>{t.showAll}</Button>}
        {compared.length > 1 && (
          <a href={text.href(comparisonView(compared))}>{t.best(areaNames(compared, text))}</a>
        )}
      </LinkRow>
    </Card>
  );
}
