import { PEER_KINDS, peers } from '../analysis/peers';
import { AREA_PICKER } from '../i18n/areaPicker';
import type { AreaPreset } from './AreaPicker';
import type { Text } from './useText';

/**
 * Groups of municipalities to select at once: all, and those similar to the first one selected.
 * @param all those that can be selected, in the order of the code list
 */
export function areaPresets(chosen: readonly string[], all: readonly string[], text: Text): AreaPreset[] {
  const t = AREA_PICKER[text.language];
  const first = chosen.find((id) => text.index.area(id).type === 'kommune');
  const like = PEER_KINDS.flatMap((kind) => {
    if (first === undefined) return [];
    const areas = peers(first, kind, text.index, all);
    return areas.length === 0 ? [] : [{ name: t.peers[kind](text.area(first)), areas }];
  });
  return [{ name: t.everyMunicipality, areas: all }, ...like];
}
