import { useMemo } from 'react';
import { type Family, listedFamilies } from '../../analysis/benefit/family';
import { BENEFIT } from '../../i18n/benefit';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { BenefitCard } from './BenefitCard';
import styles from './benefit.module.css';

/** As many cards as are seen at once: their figures stand in the file of the page. */
const FIRST = 4;

/** All benefits and target groups with a whole picture: what is stated of each, and about whom. */
export default function BenefitListPage() {
  const text = useText();
  const t = useTexts(BENEFIT);
  const { index } = text;
  const families = useMemo(() => listedFamilies(index), [index]);
  const isBenefit = ({ id }: Family) => index.group(id).sort === 'ydelse';
  const parts = [
    { id: 'ydelser', name: t.list.benefits, own: families.filter(isBenefit) },
    { id: 'maalgrupper', name: t.list.targetGroups, own: families.filter((family) => !isBenefit(family)) },
  ];
  return (
    <>
      <PageHeading page="benefits" />
      <p className="lede">{t.list.lede(families.length)}</p>
      {parts.map(({ id, name, own }, part) =>
        own.length === 0 ? null : (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            <ul className={styles.cards}>
              {own.map((family, i) => (
                <BenefitCard key={family.id} group={family.id} first={part === 0 && i < FIRST} text={text} />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}
