import { useQuery } from '@tanstack/react-query';
import { heldOf, heldWords } from '../../../analysis/insight/officialWords';
import { figureName } from '../../../analysis/verdict/words';
import { quoted } from '../../../i18n/quotes';
import { SOURCE_PAGES } from '../../../i18n/sourcePages';
import { SOURCE_SHEET } from '../../../i18n/sourceSheet';
import { isDoubtful } from '../../../model/hedge';
import type { Observation } from '../../../model/observation';
import { isOwn } from '../../../model/ownData';
import { TOTAL_GROUPS } from '../../../model/total';
import { ButtonLink } from '../../../ui/Button';
import { FigureLink } from '../../../ui/FigureLink';
import { Note } from '../../../ui/Note';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import { passagesQuery } from '../../referat/passages';
import { Quote } from '../../referat/Quote';
import { ItemNotes } from '../ItemNotes';
import { Comparison } from './Comparison';
import { FigureRows } from './FigureRows';
import { meaning } from './meaning';
import { Reading } from './Reading';
import styles from './sheet.module.css';
import type { SheetFigures } from './useSheetFigures';

/** Figures of the same item that are shown; the rest are on the page of the source. */
const MOST = 7;

/** The figures of the item that tell most beside one: of the same indicator, then those that follow it in the text. */
function nearest(figure: Observation, others: readonly Observation[]): Observation[] {
  const at = others.indexOf(figure);
  const rest = [...others.slice(at + 1), ...others.slice(0, Math.max(0, at)).reverse()];
  const same = (o: Observation) => Number(o.indicator !== figure.indicator);
  return rest.sort((a, b) => same(a) - same(b)).slice(0, MOST);
}

/** Where it is said: the item, the passage if the text is at hand, and the way to what the municipality has published. */
function Place({ figure, others, text }: SheetFigures & { text: Text }) {
  const t = useTexts(SOURCE_SHEET);
  const words = useTexts(SOURCE_PAGES);
  const { index, language } = text;
  const { sources } = text.t;
  const source = index.source(figure.source);
  const item = source.items.find(({ number }) => number === figure.item);
  const { data: passages, isPending } = useQuery(passagesQuery(source));
  const who = index.area(source.area).longName[language];
  const own = isOwn(source.id);
  const itemName = text.t.table.item(figure.item);
  const page = text.href({ page: 'source', source: source.id, figure: null });
  return (
    <section className={styles.place}>
      <p className="small muted">
        {[sources.item(figure.item), item?.caseNumber && words.caseNumber(item.caseNumber)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h3 lang="da">{item?.title}</h3>
      <p>
        {sources.meeting(sources.documentType[source.documentType], text.period(source.date))},{' '}
        <span lang="da">{source.committee}</span>, {who}
      </p>
      {passages && <Quote passages={passages} figures={others} chosen={figure.id} text={text} />}
      {!passages && !isPending && (
        <p className={styles.where}>
          {own
            ? t.ownText
            : source.link === undefined
              ? t.find(who, `${text.period(source.date)} (${source.committee})`, itemName)
              : t.findByLink(who, itemName)}{' '}
          {!own && <a href={page}>{t.have}</a>}
        </p>
      )}
      {source.link !== undefined && (
        <ButtonLink className="no-print" look="primary" href={source.link} target="_blank" rel="noreferrer">
          {t.open[source.documentType](who)} ↗
        </ButtonLink>
      )}
    </section>
  );
}

/** A figure of minutes: where it is said, how it was read and what else it could be, and what else its item says. */
export function ReferatFigure({ figure: o, others, text }: SheetFigures & { text: Text }) {
  const t = useTexts(SOURCE_SHEET);
  const { index, language } = text;
  const source = index.source(o.source);
  const held = heldOf(o, text);
  const doubt = isDoubtful(o);
  const note = o.note?.[language];
  const { other } = index.unit(index.indicator(o.indicator).unit);
  return (
    <>
      <Place figure={o} others={others} text={text} />
      {doubt && (
        <Note as="section">
          <h3>{t.otherwise}</h3>
          <p>{note}</p>
        </Note>
      )}
      <Comparison figure={o} text={text} />
      <ItemNotes source={source.id} item={o.item} figure={o.id} text={text} />
      <Reading
        heading={t.read}
        rows={[
          [t.printed, o.printed && <span lang="da">{quoted(o.printed, text.language)}</span>],
          [
            t.readAs,
            <>
              <strong>
                {text.number(o.value, o.decimals)} {other[language]}
              </strong>
              , {t.kind[o.kind]}
            </>,
          ],
          [
            t.about,
            [text.area(o.area), !TOTAL_GROUPS.includes(o.group) && text.groupInSentence(o.group)]
              .filter(Boolean)
              .join(', '),
          ],
          [t.period, text.period(o.period)],
          [t.means, meaning(o, text)],
          [t.remark, !doubt && note],
          [
            t.statistic,
            held && (
              <FigureLink of={held.official} text={text}>
                {heldWords(held, text)}
              </FigureLink>
            ),
          ],
        ]}
      />
      <FigureRows
        heading={t.others(o.item)}
        rows={nearest(o, others).map((figure) => ({
          figure,
          name: figureName(figure, text),
          about: [text.area(figure.area), text.when(figure, 'short')].join(', '),
        }))}
        text={text}
      >
        <p>
          <a href={text.href({ page: 'source', source: source.id, figure: o.id })}>
            {t.all(others.length, o.item)}
          </a>
        </p>
      </FigureRows>
    </>
  );
}
