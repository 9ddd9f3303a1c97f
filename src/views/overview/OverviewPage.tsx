import { Suspense, useMemo, useRef } from 'react';
import { likelyPage } from '../../state/address';
import { addressShown } from '../../state/href';
import { chooseMunicipality, knownMunicipality, useMunicipality } from '../../state/municipality';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/classNames';
import { Loading } from '../../ui/LoadState';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { MunicipalityField } from '../../ui/MunicipalityField';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { WhenNear } from '../../ui/WhenNear';
import { MOST_CARDS } from './cardCounts';
import { countryIndicator } from './country/countryIndicator';
import styles from './overview.module.css';

const CountryPicture = lazyWithRetry(() => import('./country/CountryPicture'));
const MyMunicipality = lazyWithRetry(() => import('./MyMunicipality'));
const Municipalities = lazyWithRetry(() => import('./Municipalities'));
// Where it is what comes first, its script comes with the catalogue and not after it.
if (useMunicipality.getState().area !== null && likelyPage(addressShown()) === 'overview')
  void MyMunicipality.prefetch();

/** The field for the reader's municipality, which is remembered until she changes or forgets it. @param count of all */
function YourMunicipality({ area, count, text }: { area: string | null; count: number; text: Text }) {
  const t = text.t.municipality;
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.find}>
      <MunicipalityField
        label={t.findYours}
        chosen={area}
        note={area === null ? '' : t.remembered}
        field={field}
        onChoose={chooseMunicipality}
      />
      {area !== null && (
        <Button
          onClick={() => {
            field.current?.focus();
            field.current?.click();
          }}
        >
          {t.change}
        </Button>
      )}
      <p>
        {t.about(count)}
        {area !== null && (
          <Button
            look="link"
            onClick={() => {
              field.current?.focus();
              chooseMunicipality(null);
            }}
          >
            {t.forget(text.area(area))}
          </Button>
        )}
      </p>
    </div>
  );
}

/** Keeps the room of the municipalities' cards, and of the ways on after them. @param count of all cards */
function CardsToCome({ count }: { count: number }) {
  return (
    <div className={classNames(styles.cards, styles.folded, styles.coming)} aria-hidden="true">
      {Array.from({ length: Math.min(count, MOST_CARDS) }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={i} className={styles.card} />
      ))}
      <div />
    </div>
  );
}

/** How it goes: the reader's municipality, the country, the municipalities that minutes tell of, and the way to all others. */
export default function OverviewPage() {
  const text = useText();
  const { t, index } = text;
  useTitle(t.product);
  const mine = knownMunicipality(
    useMunicipality(({ area }) => area),
    index,
  );
  const country = useMemo(() => countryIndicator(index), [index]);
  const all = index.areasWithData.filter(({ type }) => type === 'kommune').length;
  return (
    <>
      <div className={styles.top}>
        <div data-same="">
          <h1>{t.overview.title}</h1>
          <p className="lede">{t.overview.lede}</p>
        </div>
        <YourMunicipality area={mine} count={all} text={text} />
      </div>
      {mine !== null && (
        <div className={classNames(styles.mine, index.catalog.withMinutes.includes(mine) && styles.told)}>
          <Suspense fallback={<Loading />}>
            <MyMunicipality key={mine} area={mine} />
          </Suspense>
        </div>
      )}
      {country !== null && (
        <div className={styles.country}>
          <Suspense fallback={<Loading />}>
            <CountryPicture indicator={country} mine={mine} />
          </Suspense>
        </div>
      )}
      <WhenNear waiting={<CardsToCome count={index.catalog.withMinutes.length} />}>
        <Municipalities mine={mine} country={country} />
      </WhenNear>
    </>
  );
}
