import { areasOf, withReferences } from '../../../analysis/benefit/areas';
import { compareText } from '../../../model/language';
import type { Observation } from '../../../model/observation';
import type { Text } from '../../../ui/useText';

/** Areas in a sentence, each leading to the benefit's page about it. */
export function AreaLinks({
  areas,
  group,
  observations,
  text,
}: {
  areas: readonly string[];
  group: string;
  /** About the benefit. */
  observations: readonly Observation[];
  text: Text;
}) {
  const available = areasOf(observations, text.index);
  const isMunicipality = (id: string) => text.index.area(id).type === 'kommune';
  const sorted = [...areas].sort(
    (a, b) =>
      Number(isMunicipality(b)) - Number(isMunicipality(a)) ||
      compareText(text.area(a), text.area(b), text.language),
  );
  const and = text.language === 'da' ? ' og ' : ' and ';
  return sorted.map((id, i) => (
    <span key={id}>
      {i > 0 && (i === areas.length - 1 ? and : ', ')}
      <a href={text.href({ page: 'benefit', group, areas: withReferences(id, available, text.index) })}>
        {text.t.areaInSentence(text.area(id))}
      </a>
    </span>
  ));
}
