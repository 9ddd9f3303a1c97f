import type { Hex } from '../../dataset/export/pptx/nativeChart';
import { today } from '../../ui/today';
import type { Text } from '../../ui/useText';
import { drawPicture } from '../picture/drawPicture';
import { DENSITY } from '../picture/format';
import { paintOf } from '../picture/paint';
import { toPng } from '../picture/toPng';
import type { SlideTools } from './chartSlide';

/** Reads the colours of the style sheet, as they are on paper. */
function paper(): (color: string) => Hex {
  const known = new Map<string, Hex>();
  return (color) => {
    const found = known.get(color);
    if (found !== undefined) return found;
    const probe = document.createElement('span');
    probe.dataset.theme = 'light';
    probe.style.color = color;
    document.body.append(probe);
    // PowerPoint must be given a colour for what cannot be seen too.
    const hex = paintOf(getComputedStyle(probe).color)?.color.slice(1).toUpperCase() ?? '000000';
    probe.remove();
    known.set(color, hex);
    return hex;
  };
}

/** What slides of PowerPoint are made with, in a page. */
export function slideTools(text: Text): SlideTools {
  return {
    text,
    paint: paper(),
    picture: async (content, focus, { width, height }) => {
      const format = { width: Math.round(width), height: Math.round(height), rows: 0 };
      const svg = await drawPicture(
        { content, format, focus, alone: true, link: '', date: today(), text },
        { halos: true },
      );
      const png = await toPng(svg, format.width * DENSITY, format.height * DENSITY);
      return new Uint8Array(await png.arrayBuffer());
    },
  };
}
