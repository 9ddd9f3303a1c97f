import { heldOf, heldWords } from '../../analysis/insight/officialWords';
import { qualify } from '../../analysis/insight/statements';
import type { ItemFigures } from '../../analysis/verdict/items';
import { areasOf, type Judged } from '../../analysis/verdict/judge';
import { comparisonLine } from '../../analysis/verdict/words';
import { AREA } from '../../i18n/area';
import { isReferat } from '../../model/documentType';
import { hedgeOf } from '../../model/hedge';
import { isOwn } from '../../model/ownData';
import { Chevron } from '../../ui/Chevron';
import { FigureLink } from '../../ui/FigureLink';
import { OwnMark } from '../../ui/OwnMark';
import { SignLine, SignMark } from '../../ui/Sign';
import { useFolded } from '../../ui/useFolded';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import styles from './minutes.module.css';

/** Rows of an item at most; the rest are in its source. */
const MOST = 7;

/** The value as text; of a deviation its size, as the words beside it say which way it goes. */
function valueText({ figure: o }: Judged, text: Text): string {
  const deviation = text.index.indicator(o.indicator).nature === 'afvigelse';
  const { about } = hedgeOf(o);
  const size = text.format(o.indicator).full(deviation ? Math.abs(o.value) : o.value, o.decimals);
  return about === null ? size : text.t.facts.hedged[about](size);
}

/** The name of an indicator, and of the part that the figure is of. */
function nameOf({ figure: o }: Judged, text: Text): string {
  return [text.indicator(o.indicator), ...qualify(o, text)].join(' · ');
}

function Row({ judged, text }: { judged: Judged; text: Text }) {
  const t = useTexts(AREA);
  const { figure: o } = judged;
  const held = heldOf(o, text);
  const several = text.index.entry(o.indicator).groups.length > 1;
  const view = indicatorView(o.indicator, { areas: areasOf(judged), group: several ? o.group : null });
  return (
    <tr data-figure={o.id}>
      <th scope="row">
        {isOwn(o.source) && <OwnMark />}
        <a href={text.href(view)}>{nameOf(judged, text)}</a>
        {held && (
          <FigureLink className={styles.held} of={held.official} text={text}>
            {heldWords(held, text)}
          </FigureLink>
        )}
      </th>
      <td className={styles.value}>{valueText(judged, text)}</td>
      <td className={styles.period}>{text.when(o, 'short')}</td>
      <td className={styles.comparison}>
        <SignLine judged={judged}>{comparisonLine(judged, text).text}</SignLine>
      </td>
      <td className={styles.source}>
        <FigureLink of={o} text={text} aria-label={text.t.card.sourceOf(nameOf(judged, text))}>
          {t.source}
        </FigureLink>
      </td>
    </tr>
  );
}

/** The id of an item's heading. */
export const itemId = ({ key }: ItemFigures) => `punkt-${key}`;

/**
 * An agenda item: its heading, which unfolds it, and its figures. What is folded can still be found in the page, and is
 * printed.
 */
export function MinutesItem({
  item: own,
  open,
  onToggle,
  text,
}: {
  item: ItemFigures;
  open: boolean;
  onToggle: () => void;
  text: Text;
}) {
  const t = useTexts(AREA);
  const panel = useFolded<HTMLDivElement>(open, onToggle);
  const { source, item, rows, worst, count } = own;
  const id = itemId(own);
  const [first] = rows;
  const referat = isReferat(source);
  return (
    <section className={styles.item} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        <button type="button" aria-expanded={open} aria-controls={`${id}-tal`} onClick={onToggle}>
          <Chevron />
          {referat && <span className={styles.number}>{text.t.sources.item(item.number)}</span>}
          <span className={styles.title} lang={referat ? 'da' : undefined}>
            {item.title}
          </span>
          {!open && first && (
            <span className={styles.finding}>
              {nameOf(first, text)}: {valueText(first, text)}
            </span>
          )}
          <span className={styles.count}>
            {!open && <SignMark sign={worst} />}
            {text.t.figures(count)}
          </span>
        </button>
      </h3>
      <div ref={panel} id={`${id}-tal`} className={styles.panel}>
        <table>
          <caption className="visually-hidden">{item.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col" className={styles.value}>
                {t.value}
              </th>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.comparison}</th>
              <th scope="col">
                <span className="visually-hidden">{t.source}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map((judged) => (
              <Row key={judged.figure.id} judged={judged} text={text} />
            ))}
          </tbody>
        </table>
        <p className={styles.more}>
          <a href={text.href({ page: 'source', source: source.id, figure: first?.figure.id ?? null })}>
            {t.all(count)}
          </a>
        </p>
      </div>
    </section>
  );
}
