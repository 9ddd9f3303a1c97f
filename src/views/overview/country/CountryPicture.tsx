import { useMemo } from 'react';
import { nationalSeries } from '../../../analysis/national/figures';
import { describeNational } from '../../../analysis/national/national';
import { OVERVIEW } from '../../../i18n/overview';
import { LoadFailure } from '../../../ui/LoadState';
import { useObservations } from '../../../ui/queries';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { indicatorView } from '../../indicator/page';
import { CountryLine } from './CountryLine';
import { CountryMap } from './CountryMap';
import styles from './country.module.css';

/**
 * The country by one indicator: over time with the reader's municipality, who is lowest and highest, and all on a map.
 * @param indicator as `countryIndicator` finds it
 * @param mine the reader's municipality, null for none
 */
export default function CountryPicture({ indicator: id, mine }: { indicator: string; mine: string | null }) {
  const text = useText();
  const t = useTexts(OVERVIEW).country;
  const { index } = text;
  const { data, error, refetch } = useObservations(index.entry(id).files);
  const series = useMemo(() => data && nationalSeries(data.observations, null, index), [data, index]);
  const national = useMemo(
    () => series && describeNational(series, null, index.indicator(id), index),
    [series, id, index],
  );
  return (
    <section aria-labelledby="landet">
      <h2 id="landet">{t.title}</h2>
      <p className="muted">
        <a href={text.href(indicatorView(id))}>{text.indicator(id)}</a>{' '}
        {t.lede(text.period(index.entry(id).ranking?.period ?? ''))} {mine === null && t.begin}
      </p>
      {error ? (
        <LoadFailure error={error} retry={refetch} />
      ) : (
        <div className={styles.two}>
          {data && national && <CountryLine data={data} national={national} mine={mine} text={text} />}
          {national && <CountryMap national={national} mine={mine} text={text} />}
        </div>
      )}
    </section>
  );
}
