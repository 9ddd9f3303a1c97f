import { useMemo } from 'react';
import { areasOf, chooseAreas } from '../../../analysis/benefit/areas';
import { FACETS, facetsOf } from '../../../analysis/benefit/facets';
import { partOf } from '../../../analysis/benefit/family';
import { benefitLede } from '../../../analysis/insight/benefitWords';
import { areaNames } from '../../../analysis/insight/caveats';
import { BENEFIT } from '../../../i18n/benefit';
import { knownMunicipality, useMunicipality } from '../../../state/municipality';
import { navigate } from '../../../state/store';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { ComputedNote } from '../../../ui/ComputedNote';
import { Hyphenated } from '../../../ui/Hyphenated';
import { LoadFailure, Loading } from '../../../ui/LoadState';
import { Note } from '../../../ui/Note';
import { Rich } from '../../../ui/Rich';
import { UnreadNote } from '../../../ui/UnreadNote';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { ExportButton } from '../../export/ExportButton';
import styles from '../benefit.module.css';
import { type FamilyData, useFamily } from '../useFamily';
import { AreaLinks } from './AreaLinks';
import { ChooseAreas } from './ChooseAreas';
import { FacetSection } from './FacetSection';
import { Glance } from './Glance';
import { PeopleAndMoney } from './PeopleAndMoney';
import type { BenefitView } from './page';

/** That there are no figures, and the ways on: areas that have some, or all benefits. */
function NoFigures({ data, asked, text }: { data: FamilyData; asked: readonly string[]; text: Text }) {
  const t = useTexts(BENEFIT);
  const { family, observations } = data;
  const benefit = text.groupInSentence(family.id);
  const available = areasOf(observations, text.index);
  return (
    <>
      <p className="lede">
        {asked.length > 0 ? t.noFiguresFor(benefit, areaNames(asked, text)) : t.noFigures(benefit)}
      </p>
      {available.length > 0 && (
        <p>
          {t.chooseOther}{' '}
          <AreaLinks areas={available} group={family.id} observations={observations} text={text} />.
        </p>
      )}
      <p>
        <a href={text.href({ page: 'benefits' })}>{t.allBenefits}</a>
      </p>
    </>
  );
}

/** Everything stated of the benefit in the area chosen, side by side with those it is compared with. */
function Content({ view, data, text }: { view: BenefitView; data: FamilyData; text: Text }) {
  const { index } = text;
  const t = useTexts(BENEFIT);
  const { observations, family } = data;
  const remembered = useMunicipality(({ area }) => knownMunicipality(area, index));
  const choice = useMemo(
    () => chooseAreas(observations, view.areas, index, remembered),
    [observations, view.areas, index, remembered],
  );
  const area = choice?.area ?? null;
  const facets = useMemo(
    () => (area === null ? null : facetsOf(observations, area, index)),
    [observations, area, index],
  );
  const sentences = useMemo(
    () => (area === null || !facets ? [] : benefitLede(facets, area, text)),
    [facets, area, text],
  );
  if (!choice || !facets) return <NoFigures data={data} asked={view.areas ?? []} text={text} />;
  const shown = [choice.area, ...choice.compared];
  return (
    <>
      <p className="lede">
        <Rich text={sentences.map((s) => s.text).join(' ')} />
      </p>
      <ComputedNote
        computed={sentences.flatMap((s) => s.computed)}
        text={text}
        className={styles.ledeComputed}
      />
      <ChooseAreas
        choice={choice}
        available={areasOf(observations, index)}
        text={text}
        onChange={(areas) => navigate(text.href({ ...view, areas: areas.length > 0 ? areas : null }))}
      />
      {choice.without.length > 0 && (
        <Note>{t.noFiguresFor(text.groupInSentence(family.id), areaNames(choice.without, text))}</Note>
      )}
      <UnreadNote of={data} />
      {data.skipped > 0 && <Note>{text.t.states.skipped(data.skipped)}</Note>}
      <ExportButton
        figures={observations.filter((o) => shown.includes(o.area))}
        title={`${text.group(family.id)}: ${areaNames(shown, text)}`}
        name={family.id}
        text={text}
      />
      <Glance facets={facets} area={choice.area} family={family.id} text={text} />
      <PeopleAndMoney observations={observations} area={choice.area} family={family} text={text} />
      {FACETS.filter((facet) => (facets.get(facet)?.length ?? 0) > 0).map((facet) => (
        <FacetSection key={facet} facet={facet} facets={facets} choice={choice} family={family} text={text} />
      ))}
    </>
  );
}

/** A benefit's whole picture: people and money, for a municipality and those it is compared with. */
export default function BenefitPage({ view }: { view: BenefitView }) {
  const text = useText();
  const { index } = text;
  const name = text.group(view.group);
  useTitle(name);
  const data = useFamily(view.group, index);
  return (
    <div className={styles.page}>
      <Breadcrumb
        steps={[
          text.pageLink('benefits'),
          ...partOf(view.group, index)
            .reverse()
            .map((group) => ({
              text: text.group(group),
              href: text.href({ page: 'benefit', group, areas: view.areas }),
            })),
        ]}
      />
      <h1 data-same="">
        <Hyphenated text={name} />
      </h1>
      {data.error && <LoadFailure error={data.error} retry={data.retry} />}
      {data.pending ? (
        <Loading />
      ) : (
        (data.error && data.observations.length === 0) || <Content view={view} data={data} text={text} />
      )}
    </div>
  );
}
