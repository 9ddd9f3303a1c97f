import { type Attributes, tag } from '../markup';
import type { Hex } from './nativeChart';
import type { Box } from './slides';

/** Points as the format counts lengths. */
export const emu = (points: number): number => Math.round(points * 12_700);

/** A colour that something is filled or drawn with. */
export const solid = (color: Hex): string => tag('a:solidFill', {}, tag('a:srgbClr', { val: color }));

/** Where something stands. @param name of the element, which is another in a frame */
export function place({ x, y, width, height }: Box, name = 'a:xfrm'): string {
  return tag(
    name,
    {},
    tag('a:off', { x: emu(x), y: emu(y) }) + tag('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names that elements of slides, drawings and relations have. */
export const NAMES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** A whole part of the file. */
export function part(name: string, attributes: Attributes, content: string): string {
  return XML + tag(name, attributes, content);
}
