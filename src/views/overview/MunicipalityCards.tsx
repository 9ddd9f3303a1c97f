import { qualify } from '../../analysis/insight/statements';
import type { Area } from '../../model/codelist';
import { isReferat } from '../../model/documentType';
import { isOwn } from '../../model/ownData';
import { Card } from '../../ui/Card';
import { TermRows } from '../../ui/Terms';
import { type Text, useText } from '../../ui/useText';
import styles from './overview.module.css';

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
  const { t } = text;
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
          ? `${meeting.committee} · ${t.overview.latestMeeting(text.date(meeting.date))}`
          : rows.every(({ own }) => own)
            ? ''
            : t.overview.noMeeting}
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

/** A card for each of some municipalities. */
export default function MunicipalityCards({ areas }: { areas: readonly Area[] }) {
  const text = useText();
  return (
    <ul className={styles.cards}>
      {areas.map((area) => (
        <AreaCard key={area.id} area={area} text={text} />
      ))}
    </ul>
  );
}
