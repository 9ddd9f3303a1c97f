import { type ComponentProps, useRef } from 'react';
import { compareText } from '../../model/language';
import { chooseMunicipality, knownMunicipality, useMunicipality } from '../../state/municipality';
import { Button } from '../../ui/Button';
import { LinkRow } from '../../ui/LinkRow';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { MunicipalityField } from '../../ui/MunicipalityField';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { WhenNear } from '../../ui/WhenNear';
import type Lines from './ManyAreas';
import styles from './overview.module.css';

/** Most municipalities that have a card each; all are then a line. */
const MOST_CARDS = 12;
/** Height of a line of a municipality; px. */
const LINE_HEIGHT = 41;
/** About how tall a card is, with what is between it and the next; px. */
const CARD_HEIGHT = 290;
const MunicipalityCards = lazyWithRetry(() => import('./MunicipalityCards'));
const ManyAreas = lazyWithRetry(() => import('./ManyAreas'));

/** {@link Lines}, made when they are scrolled to: a hundred take as long as the rest of the page. */
function LinesBelow(props: ComponentProps<typeof Lines>) {
  return (
    <WhenNear
      className={styles.linesBelow}
      room={`calc(${props.areas.length * LINE_HEIGHT}px / var(--columns))`}
    >
      <ManyAreas {...props} />
    </WhenNear>
  );
}

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

/** All municipalities with figures, each with its most important ones or, of many, with one; then the areas they are compared with. */
export default function OverviewPage() {
  const text = useText();
  const { t, index, language } = text;
  useTitle(t.product);
  const mine = knownMunicipality(
    useMunicipality(({ area }) => area),
    index,
  );
  const sorted = [...index.areasWithData].sort((a, b) =>
    compareText(a.name[language], b.name[language], language),
  );
  const municipalities = sorted.filter((area) => area.type === 'kommune');
  const references = index.areasWithData.filter((area) => area.type !== 'kommune');
  const many = municipalities.length > MOST_CARDS;
  // Of many, those that minutes tell of, where they are few: their figures are what committees have before them.
  const told = many ? municipalities.filter(({ id }) => index.catalog.told.includes(id)) : municipalities;
  const carded = told.length > MOST_CARDS ? [] : told;
  return (
    <>
      <div className={styles.top}>
        <div>
          <h1>{t.overview.title}</h1>
          <p className="lede">{t.overview.lede}</p>
        </div>
        <YourMunicipality area={mine} count={municipalities.length} text={text} />
      </div>
      <h2 className="visually-hidden">{t.overview.municipalities}</h2>
      {carded.length > 0 && (
        <WhenNear
          className={styles.cardsBelow}
          room={`calc(round(up, ${carded.length} / var(--columns), 1) * ${CARD_HEIGHT}px)`}
        >
          <MunicipalityCards areas={carded} />
        </WhenNear>
      )}
      {many && <LinesBelow areas={municipalities} />}
      <h2>{t.overview.references}</h2>
      <p className="muted">{t.overview.referencesLede}</p>
      <LinkRow>
        {references.map((area) => (
          <li key={area.id}>
            <a href={text.href({ page: 'area', area: area.id })}>{area.name[language]}</a>
          </li>
        ))}
      </LinkRow>
    </>
  );
}
