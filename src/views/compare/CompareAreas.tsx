import type { ComparedAreas } from '../../analysis/compare/selection';
import { municipalities } from '../../analysis/peers';
import { AREA_PICKER } from '../../i18n/areaPicker';
import { AreaPicker } from '../../ui/AreaPicker';
import { areaPresets } from '../../ui/areaPresets';
import type { Text } from '../../ui/useText';
import type { Change } from '../pages';
import type { ComparisonView } from './page';

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
      presets={areaPresets(chosen, municipalities(text.index), text)}
      onChange={(areas) => change({ areas: areas.length > 0 ? areas : null })}
    />
  );
}
