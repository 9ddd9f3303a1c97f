/** What is shown in a part of the page as one SVG that stands by itself. */

import { escapeXml, tag } from '../../dataset/export/markup';
import { linesOf, type PlacedCharacter } from './lines';
import { type MarkupOptions, nestedSvg } from './nestedSvg';
import { paintOf } from './paint';

/** The typeface of the page, and what stands in for it if it is not installed. */
const FONTS = 'IBM Plex Sans, Segoe UI, Arial, sans-serif';

/** What is drawn lies within its part of the page, whose corner is 0, 0. */
interface Origin {
  readonly left: number;
  readonly top: number;
  /** Pixels of the window for one of the layout, if the part is scaled. */
  readonly scale: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ left, top, width, height }: DOMRect, origin: Origin): Box {
  const { scale } = origin;
  return {
    x: (left - origin.left) / scale,
    y: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  };
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The background of an element and its borders. */
function boxMarkup(box: Box, style: CSSStyleDeclaration): string {
  if (box.width === 0 || box.height === 0) return '';
  const background = paintOf(style.backgroundColor);
  const radius = style.borderTopLeftRadius;
  const rounded =
    Number.parseFloat(radius) * (radius.endsWith('%') ? Math.min(box.width, box.height) / 100 : 1);
  const rx = rounded > 0 ? Math.min(rounded, box.width / 2, box.height / 2) : null;
  const borders = SIDES.map((side) => ({
    width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    color: paintOf(style[`border${side}Color`])?.color ?? null,
  }));
  const [top, right, bottom, left] = borders;
  if (!top || !right || !bottom || !left) return '';
  const { x, y, width, height } = box;
  const filled = background
    ? tag('rect', {
        ...box,
        rx,
        fill: background.color,
        'fill-opacity': background.opacity < 1 ? background.opacity : null,
      })
    : '';
  if (top.width > 0 && borders.every((b) => b.width === top.width && b.color === top.color)) {
    const half = top.width / 2;
    const inner = { x: x + half, y: y + half, width: width - top.width, height: height - top.width };
    const stroke = { stroke: top.color, 'stroke-width': top.width };
    return filled + tag('rect', { ...inner, rx: rx && Math.max(0, rx - half), fill: 'none', ...stroke });
  }
  const side = (own: Box, { width: thick, color }: (typeof borders)[number]) =>
    thick > 0 && color ? tag('rect', { ...own, fill: color }) : '';
  return [
    filled,
    side({ x, y, width, height: top.width }, top),
    side({ x: x + width - right.width, y, width: right.width, height }, right),
    side({ x, y: y + height - bottom.width, width, height: bottom.width }, bottom),
    side({ x, y, width: left.width, height }, left),
  ].join('');
}

/** How far down its box a text of a font has its baseline, as a share. */
function baselines(): (style: CSSStyleDeclaration) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return ({ fontWeight, fontFamily }) => {
    const font = `${fontWeight} 100px ${fontFamily}`;
    const found = known.get(font);
    if (found !== undefined || !canvas) return found ?? 0.8;
    canvas.font = font;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('x');
    const share = above / (above + below);
    known.set(font, share);
    return share;
  };
}

/** Every character of neighbouring text nodes with its place. */
function placed(nodes: readonly Text[], origin: Origin): PlacedCharacter[] {
  const range = document.createRange();
  return nodes.flatMap((node) =>
    Array.from(node.data, (_, i) => i).flatMap((i): PlacedCharacter[] => {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const [rect] = range.getClientRects();
      if (!rect) return [];
      const { x, y, width, height } = boxOf(rect, origin);
      return [{ character: node.data.charAt(i), left: x, right: x + width, top: y, bottom: y + height }];
    }),
  );
}

const ANCHORS: Readonly<Record<string, 'middle' | 'end'>> = { center: 'middle', right: 'end', end: 'end' };

/** Texts of one element, a line each. */
function textMarkup(
  nodes: readonly Text[],
  style: CSSStyleDeclaration,
  origin: Origin,
  baseline: (style: CSSStyleDeclaration) => number,
): string {
  // If another typeface stands in, a text keeps the end that it is set by.
  const anchor = ANCHORS[style.textAlign] ?? null;
  return linesOf(placed(nodes, origin))
    .map(({ text, left, right, top, bottom }) =>
      tag(
        'text',
        {
          x: anchor === 'end' ? right : anchor === 'middle' ? (left + right) / 2 : left,
          y: top + (bottom - top) * baseline(style),
          'text-anchor': anchor,
          'font-size': Number.parseFloat(style.fontSize),
          'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
          'letter-spacing': style.letterSpacing === 'normal' ? null : Number.parseFloat(style.letterSpacing),
          fill: paintOf(style.color)?.color ?? null,
        },
        escapeXml(text),
      ),
    )
    .join('');
}

/**
 * Draws an element of the page and all that is in it as an SVG: every line of text as text, as the browser broke it,
 * every SVG in its place, every box with its background and borders, everything with the styles it has in the page.
 * What only those who do not see the page are told is left out. There is nothing in it from outside: no font, no
 * image, no script, no style sheet.
 * @param title what the picture is called, for those who do not see it
 */
export function toSvg(element: HTMLElement, title: string, options: MarkupOptions): string {
  const frame = element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const origin: Origin = { left: frame.left, top: frame.top, scale: frame.width / width || 1 };
  const baseline = baselines();

  const markup = (own: Element): string => {
    const style = getComputedStyle(own);
    if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return '';
    // What is clipped away is for screen readers.
    if (style.clipPath === 'inset(50%)') return '';
    const box = boxOf(own.getBoundingClientRect(), origin);
    if (own instanceof SVGSVGElement) return nestedSvg(own, box, options);
    const parts = [boxMarkup(box, style)];
    let run: Text[] = [];
    const endRun = () => {
      if (run.length > 0) parts.push(textMarkup(run, style, origin, baseline));
      run = [];
    };
    for (const node of own.childNodes) {
      if (node instanceof Text) run.push(node);
      else if (node instanceof Element) {
        endRun();
        parts.push(markup(node));
      }
    }
    endRun();
    const content = parts.join('');
    return style.opacity === '1' || content === '' ? content : tag('g', { opacity: style.opacity }, content);
  };

  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': FONTS,
    },
    tag('title', {}, escapeXml(title)) + markup(element),
  );
}
