import { ageOf } from '../../analysis/verdict/age';
import type { Indicator } from '../../model/codelist';
import type { Observation } from '../../model/observation';
import { AgePill } from '../../ui/AgePill';
import { classNames } from '../../ui/classNames';
import { Hyphenated } from '../../ui/Hyphenated';
import { today } from '../../ui/today';
import type { Text } from '../../ui/useText';
import styles from './Head.module.css';

/**
 * The head of the page: its finding, the name of the indicator with period and age above, what it means below.
 * @param finding null names the page after the indicator
 * @param about the figure that it is about; null where there is none
 * @param missing why newer figures are not there, a line each
 */
export function Head({
  indicator,
  finding,
  about,
  missing = [],
  text,
}: {
  indicator: Indicator;
  finding: string | null;
  about: Observation | null;
  missing?: readonly string[];
  text: Text;
}) {
  const { index, language, t } = text;
  const name = indicator.name[language];
  const published = about && index.source(about.source).date;
  const when =
    about && (about.period === '' ? t.indicator.statedOn(text.date(published ?? '')) : text.when(about));
  return (
    <>
      {(finding !== null || when) && (
        <p className={styles.above}>
          {finding !== null && (
            <>
              <span data-same="">{name}</span>
              {when && ' · '}
            </>
          )}
          {when} {about && published && <AgePill age={ageOf(about, published, today())} />}
        </p>
      )}
      <h1 className={styles.finding} data-finding={finding === null ? undefined : ''}>
        <Hyphenated text={finding ?? name} />
      </h1>
      {missing.map((line) => (
        <p key={line} className={styles.missing}>
          {line}
        </p>
      ))}
      <p className={classNames('lede', styles.definition)} data-same="">
        {[indicator.definition[language], indicator.reading[language]].filter(Boolean).join(' ')}
      </p>
    </>
  );
}
