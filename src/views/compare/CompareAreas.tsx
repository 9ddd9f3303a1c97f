import { municipalities, type PeerLevel, peers } from '../../analysis/compare/presets';
import type { ComparedAreas } from '../../analysis/compare/selection';
import { AREA_PICKER } from '../../i18n/areaPicker';
import { COMPARE } from '../../i18n/compare';
import type { Change, ComparisonView } from '../../state/view';
import { AreaPicker, type AreaPreset } from '../../ui/AreaPicker';
import type { Text } from '../../ui/useText';

/** Groups of areas to choose at once: all municipalities, and the peers of the first one chosen. */
function presetsFor(chosen: readonly string[], text: Text): AreaPreset[] {
  const { index } = text;
  const t = COMPARE[text.language].presets;
  const first = chosen.find((id) => index.area(id).type === 'kommune');
  const peersOf = (level: PeerLevel) =>
    first === undefined ? [] : [{ name: t[level](text.area(first)), areas: peers(first, level, index) }];
  return [{ name: t.all, areas: municipalities(index) }, ...peersOf('region'), ...peersOf('rar')];
}

/** Chooses the areas of a comparison. */
export function CompareAreas({
  compared: { chosen },
  change,
  text,
}: {
  compared: ComparedAreas;
  change: Change<ComparisonView>;
  text: Text;
}) {
  return (
    <AreaPicker
      chosen={chosen}
      available={new Set(text.index.areasWithData.map((area) => area.id))}
      absence={AREA_PICKER[text.language].absence.any}
      presets={presetsFor(chosen, text)}
      onChange={(areas) => change({ areas: areas.length > 0 ? areas : null })}
    />
  );
}
