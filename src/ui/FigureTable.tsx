import { TOTAL_GROUPS } from '../model/codelist';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import { OwnMark } from './OwnMark';
import type { Text } from './useText';
import './figureTable.css';
import { indicatorView } from '../state/view';

/** What heads a row: on a source's page the indicator, on an indicator's page the area. */
export type RowHead = 'indicator' | 'area';

/** The indicator as a link, chosen as the figure is. */
function IndicatorLink({ figure, text }: { figure: Observation; text: Text }) {
  const several = text.index.entry(figure.indicator).groups.length > 1;
  return (
    <a
      href={text.href(
        indicatorView(figure.indicator, { areas: [figure.area], group: several ? figure.group : null }),
      )}
    >
      {text.indicator(figure.indicator)}
    </a>
  );
}

/**
 * Figures as a table, in the order given: what, where, when, the value, and the figure as printed, which leads to its
 * place in the source. On a phone each row becomes a small block. The row of the chosen figure is marked.
 */
export function FigureTable({
  figures,
  chosen,
  text,
  label,
  head,
}: {
  figures: readonly Observation[];
  chosen: string | null;
  text: Text;
  label: string;
  head: RowHead;
}) {
  const { t } = text;
  // Beside its parts the whole is named too.
  const amongGroups = head === 'area' && new Set(figures.map((o) => o.group)).size > 1;
  return (
    <table className="figures">
      <caption className="visually-hidden">{t.table.caption(label)}</caption>
      <thead>
        <tr>
          <th scope="col">{head === 'indicator' ? t.table.indicator : t.table.area}</th>
          {head === 'indicator' && <th scope="col">{t.table.area}</th>}
          <th scope="col">{t.table.kind}</th>
          <th scope="col">{t.table.period}</th>
          <th scope="col" className="number">
            {t.table.value}
          </th>
          <th scope="col">{t.table.printed}</th>
          {head === 'area' && <th scope="col">{t.table.source}</th>}
        </tr>
      </thead>
      <tbody>
        {figures.map((o) => (
          <tr
            // Two sources may state the same of the same.
            key={`${o.source} ${o.id}`}
            id={head === 'indicator' ? o.id : undefined}
            tabIndex={-1}
            className={o.id === chosen ? 'chosen' : undefined}
          >
            <th scope="row">
              {head === 'indicator' ? <IndicatorLink figure={o} text={text} /> : text.area(o.area)}
              {(amongGroups || !TOTAL_GROUPS.includes(o.group)) && (
                <span className="figure-group">{text.group(o.group)}</span>
              )}
              {o.note && <span className="figure-note">{o.note[text.language]}</span>}
            </th>
            {head === 'indicator' && <td>{text.area(o.area)}</td>}
            <td>{t.kind[o.kind]}</td>
            <td>{text.period(o.period)}</td>
            <td className="number">{text.format(o.indicator).full(o.value, o.decimals)}</td>
            <td className="printed">
              <a
                href={text.href({ page: 'kilde', source: o.source, figure: o.id })}
                title={t.sources.linkTo}
                aria-label={`“${o.printed}”, ${t.sources.linkTo.toLowerCase()}`}
              >
                “<span lang="da">{o.printed}</span>”
              </a>
            </td>
            {head === 'area' && (
              <td>
                {isOwn(o.source) && <OwnMark />}
                {text.source(o)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
