import { TOTAL_GROUPS } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import type { Text } from '../../ui/useText';

/**
 * Figures as a table, in the order given: what, where, when, the value, and the figure as printed. On a phone each row
 * becomes a small block. The row of the chosen figure is marked and can be focused.
 */
export function FigureTable({
  figures,
  chosen,
  text,
  label,
}: {
  figures: readonly Observation[];
  chosen: string | null;
  text: Text;
  label: string;
}) {
  const { t } = text;
  return (
    <table className="figures">
      <caption className="visually-hidden">{t.table.caption(label)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.table.indicator}</th>
          <th scope="col">{t.table.area}</th>
          <th scope="col">{t.table.kind}</th>
          <th scope="col">{t.table.period}</th>
          <th scope="col" className="number">
            {t.table.value}
          </th>
          <th scope="col">{t.table.printed}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((o) => (
          <tr key={o.id} id={o.id} tabIndex={-1} className={o.id === chosen ? 'chosen' : undefined}>
            <th scope="row">
              <a
                href={text.href({
                  page: 'indikator',
                  indicator: o.indicator,
                  areas: [o.area],
                  group: text.index.entry(o.indicator).groups.length > 1 ? o.group : null,
                  display: null,
                })}
              >
                {text.indicator(o.indicator)}
              </a>
              {!TOTAL_GROUPS.includes(o.group) && <span className="figure-group">{text.group(o.group)}</span>}
              {o.note && <span className="figure-note">{o.note[text.language]}</span>}
            </th>
            <td>{text.area(o.area)}</td>
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
          </tr>
        ))}
      </tbody>
    </table>
  );
}
