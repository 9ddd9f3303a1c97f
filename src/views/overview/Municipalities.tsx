import { useMemo, useState } from 'react';
import { cardOf } from '../../analysis/verdict/card';
import type { VerdictFigure } from '../../analysis/verdict/verdict';
import { OVERVIEW } from '../../i18n/overview';
import type { Area } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import { compareText } from '../../model/language';
import { isOwn } from '../../model/ownData';
import { Button, ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { classNames } from '../../ui/classNames';
import { LinkRow } from '../../ui/LinkRow';
import { LoadFailure } from '../../ui/LoadState';
import { useObservations } from '../../ui/queries';
import { today } from '../../ui/today';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import { CardRow } from './CardRow';
import { FEW_CARDS, MOST_CARDS } from './cardCounts';
import styles from './overview.module.css';
import { SignKey } from './SignKey';

/** A municipality that minutes tell of, with its judged figures. @param card undefined until they are there */
function AreaCard({
  area,
  card,
  mine,
  text,
}: {
  area: Area;
  card: readonly VerdictFigure[] | undefined;
  mine: boolean;
  text: Text;
}) {
  const t = useTexts(OVERVIEW);
  const { sources } = text.index.catalog;
  const meeting = sources.filter((s) => s.area === area.id && isReferat(s) && !isOwn(s.id)).at(-1);
  return (
    <Card as="li" className={styles.card}>
      <h3>
        <a href={text.href({ page: 'area', area: area.id })}>{area.name[text.language]}</a>
        {mine && <span>{t.mine.yours}</span>}
      </h3>
      <p className={styles.meeting}>
        {meeting
          ? t.latestMeeting(text.t.sources.documentType[meeting.documentType], text.date(meeting.date))
          : t.noMeeting}
      </p>
      <ul>
        {card?.map((figure) => (
          <CardRow key={figure.figure.id} figure={figure} text={text} />
        ))}
      </ul>
    </Card>
  );
}

/**
 * The way to all municipalities, and to bringing in what is missing.
 * @param country see `countryIndicator`
 * @param wide whether the last row of three has room for it to fill
 */
function WaysOn({
  country,
  all,
  wide,
  text,
}: {
  country: string | null;
  all: number;
  wide: boolean;
  text: Text;
}) {
  const t = useTexts(OVERVIEW).ways;
  return (
    <li className={classNames(styles.ways, wide && styles.wide)}>
      {country !== null && (
        <div>
          <h3>{t.all(all)}</h3>
          <p>{t.allAbout}</p>
          <ButtonLink href={text.href(indicatorView(country, { national: 'table' }))}>{t.showAll}</ButtonLink>
        </div>
      )}
      <div>
        <h3>{t.missing}</h3>
        <p>{t.missingAbout}</p>
        <ButtonLink href={text.pageLink('referat').href}>{t.bring}</ButtonLink>
      </div>
    </li>
  );
}

/** A card for each municipality that minutes tell of, the ways on, and the areas that municipalities are compared with. */
export default function Municipalities({ mine, country }: { mine: string | null; country: string | null }) {
  const text = useText();
  const t = useTexts(OVERVIEW);
  const { index, language } = text;
  const [whole, setWhole] = useState(false);
  const municipalities = index.areasWithData.filter(({ type }) => type === 'kommune');
  const references = index.areasWithData.filter(({ type }) => type !== 'kommune');
  const withMinutes = municipalities
    .filter(({ id }) => index.catalog.withMinutes.includes(id))
    .sort((a, b) => compareText(a.name[language], b.name[language], language));
  const { cards } = index.catalog;
  const { data, error, refetch } = useObservations(cards === undefined ? [] : [cards], cards !== undefined);
  const judged = useMemo(
    () => data && new Map(index.catalog.withMinutes.map((id) => [id, cardOf(data, id, index, today())])),
    [data, index],
  );
  const shown = whole ? withMinutes : withMinutes.slice(0, MOST_CARDS);
  return (
    <>
      <section className={styles.municipalities} aria-labelledby="kommuner">
        <h2 id="kommuner">{t.municipalities}</h2>
        <p className="muted">{t.municipalitiesLede(municipalities.length - withMinutes.length)}</p>
        <SignKey />
        {error && <LoadFailure error={error} retry={refetch} />}
        <ul className={classNames(styles.cards, !whole && styles.folded)}>
          {shown.map((area) => (
            <AreaCard
              key={area.id}
              area={area}
              card={judged?.get(area.id)}
              mine={area.id === mine}
              text={text}
            />
          ))}
          {!whole && withMinutes.length > FEW_CARDS && (
            <li className={classNames(styles.more, withMinutes.length > MOST_CARDS && styles.always)}>
              <Button onClick={() => setWhole(true)}>{t.showCards(withMinutes.length)}</Button>
            </li>
          )}
          <WaysOn country={country} all={municipalities.length} wide={shown.length % 3 === 1} text={text} />
        </ul>
      </section>
      <details className={styles.references}>
        <summary>{t.references}</summary>
        <p className="muted">{t.referencesLede}</p>
        <LinkRow>
          {references.map((area) => (
            <li key={area.id}>
              <a href={text.href({ page: 'area', area: area.id })}>{area.name[language]}</a>
            </li>
          ))}
        </LinkRow>
      </details>
    </>
  );
}
