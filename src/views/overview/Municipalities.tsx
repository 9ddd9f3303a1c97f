import { useState } from 'react';
import { qualify } from '../../analysis/insight/statements';
import { OVERVIEW } from '../../i18n/overview';
import type { Area } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import { compareText } from '../../model/language';
import { isOwn } from '../../model/ownData';
import { Button, ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { LinkRow } from '../../ui/LinkRow';
import { TermRows } from '../../ui/Terms';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import styles from './overview.module.css';

/** Most cards before the reader asks for all. */
const MOST_CARDS = 12;

/** An area's most important figures, at most `most`, as text. */
function headlineRows(area: Area, text: Text, most: number) {
  return (text.index.catalog.headlines[area.id] ?? []).slice(0, most).map(({ facts: { main: o } }) => {
    const { before, number, after } = text.format(o.indicator).parts(o.value, o.decimals);
    const about = [...qualify(o, text), text.when(o)].join(' · ');
    return {
      key: o.id,
      own: isOwn(o.source),
      name: text.indicator(o.indicator),
      before,
      number,
      after,
      about,
    };
  });
}

/** A municipality with its most important figures, from the catalogue alone. */
function AreaCard({ area, text }: { area: Area; text: Text }) {
  const words = useTexts(OVERVIEW);
  const rows = headlineRows(area, text, 3);
  const { sources } = text.index.catalog;
  const meeting = sources.filter((s) => s.area === area.id && isReferat(s) && !isOwn(s.id)).at(-1);
  return (
    <Card as="li" className={styles.card}>
      <h3>
        <a href={text.href({ page: 'area', area: area.id })}>{area.longName[text.language]}</a>
      </h3>
      <p className={styles.meeting}>
        {meeting
          ? `${meeting.committee} · ${words.latestMeeting(text.date(meeting.date))}`
          : rows.every(({ own }) => own)
            ? ''
            : words.noMeeting}
      </p>
      <TermRows>
        {rows.map(({ key, name, before, number, after, about }) => (
          <div key={key}>
            <dt>
              {name}
              <span>{about}</span>
            </dt>
            <dd>
              {before && <small>{before}</small>} {number} {after && <small>{after}</small>}
            </dd>
          </div>
        ))}
      </TermRows>
    </Card>
  );
}

/** The way to all municipalities, and to bringing in what is missing. @param country see `countryIndicator` */
function WaysOn({ country, all, text }: { country: string | null; all: number; text: Text }) {
  const t = useTexts(OVERVIEW).ways;
  return (
    <li className={styles.ways}>
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
        <ButtonLink href={text.pageLink('own').href}>{t.bring}</ButtonLink>
      </div>
    </li>
  );
}

/** A card for each municipality that minutes tell of, the ways on, and the areas that municipalities are compared with. */
export default function Municipalities({ country }: { mine: string | null; country: string | null }) {
  const text = useText();
  const t = useTexts(OVERVIEW);
  const { index, language } = text;
  const [whole, setWhole] = useState(false);
  const municipalities = index.areasWithData.filter(({ type }) => type === 'kommune');
  const references = index.areasWithData.filter(({ type }) => type !== 'kommune');
  const told = municipalities
    .filter(({ id }) => index.catalog.told.includes(id))
    .sort((a, b) => compareText(a.name[language], b.name[language], language));
  const shown = whole ? told : told.slice(0, MOST_CARDS);
  return (
    <>
      <section aria-labelledby="kommuner">
        <h2 id="kommuner">{t.municipalities}</h2>
        <p className="muted">{t.municipalitiesLede(municipalities.length - told.length)}</p>
        <ul className={styles.cards}>
          {shown.map((area) => (
            <AreaCard key={area.id} area={area} text={text} />
          ))}
          <WaysOn country={country} all={municipalities.length} text={text} />
        </ul>
        {shown.length < told.length && (
          <Button onClick={() => setWhole(true)}>{t.showCards(told.length)}</Button>
        )}
      </section>
      <h2>{t.references}</h2>
      <p className="muted">{t.referencesLede}</p>
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
