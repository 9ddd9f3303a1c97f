import { peers } from '../../analysis/peers';
import { ageOf } from '../../analysis/verdict/age';
import { headline } from '../../analysis/verdict/headline';
import type { Verdict } from '../../analysis/verdict/verdict';
import { AREA } from '../../i18n/area';
import type { SourceEntry } from '../../model/catalog';
import { isReferat } from '../../model/documentType';
import { comparePeriods } from '../../model/period';
import { AgePill } from '../../ui/AgePill';
import { ButtonLink } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { areaColor } from '../../ui/colors';
import { PresentButton } from '../../ui/PresentButton';
import { PrintButton } from '../../ui/PrintButton';
import { Swatch } from '../../ui/Swatch';
import { today } from '../../ui/today';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { comparisonView } from '../compare/page';
import styles from './area.module.css';
import type { AreaView } from './page';

/** Columns of a comparison that a screen has room for, beside the country. */
const MOST_COMPARED = 6;

/** An area and those it is compared with at first: its neighbours, of an island those of its size. */
function comparedWith(area: string, { index }: Text): string[] {
  const neighbours = peers(area, 'neighbours', index);
  const among = neighbours.length > 0 ? neighbours : peers(area, 'size', index);
  return among.length > 0 ? among.slice(0, MOST_COMPARED) : [area];
}

/** What the figures of the page are from: how new the statistics are, and how old the minutes. */
function From({ verdict, minutes, text }: { verdict: Verdict; minutes: readonly SourceEntry[]; text: Text }) {
  const t = useTexts(AREA);
  const official = verdict.figures
    .map(({ figure }) => figure)
    .filter(({ source }) => !isReferat(text.index.source(source)))
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  return (
    <p className={styles.from}>
      {official && `${t.official} ${text.period(official)}. `}
      {minutes.map((source) => (
        <span key={source.id}>
          {text.t.sources.documentType[source.documentType]}:{' '}
          <a href={text.href({ page: 'source', source: source.id, figure: null })}>
            {source.area === verdict.figures[0]?.figure.area ? '' : `${text.area(source.area)}, `}
            {source.committee}, {text.period(source.date)}
          </a>{' '}
          <AgePill age={ageOf({ period: source.date }, source.date, today())} />
        </span>
      ))}
    </p>
  );
}

/**
 * The head of the page: the area, how it goes in one sentence, and what can be done with the page.
 * @param verdict undefined until it is loaded; its room is kept
 * @param minutes those that have figures of the area
 */
export function AreaHead({
  view,
  verdict,
  minutes,
  text,
}: {
  view: AreaView;
  verdict: Verdict | undefined;
  minutes: readonly SourceEntry[];
  text: Text;
}) {
  const t = useTexts(AREA);
  const area = text.index.area(view.area);
  const { withMinutes } = text.index.catalog;
  return (
    <div className={styles.head}>
      <div>
        <h1>
          {area.type === 'kommune' && (
            <Swatch color={areaColor(area.id, text.index).mark} className={styles.dot} />
          )}
          {area.longName[text.language]}
        </h1>
        <div className={classNames(styles.said, !withMinutes.includes(area.id) && styles.official)}>
          {verdict && (
            <>
              <p className={styles.finding} data-finding="">
                {headline(verdict, text)}
              </p>
              <From verdict={verdict} minutes={minutes} text={text} />
            </>
          )}
        </div>
      </div>
      <div className={styles.actions}>
        <ButtonLink href={text.href(comparisonView(comparedWith(area.id, text)))}>{t.compare}</ButtonLink>
        <PrintButton />
        <PresentButton look="primary" view={{ page: 'area', area: view.area }} />
      </div>
    </div>
  );
}
