/** An SVG of the page as markup that stands by itself. */
import { type Attributes, escapeXml, tag } from '../../dataset/export/markup';
import { paintOf } from './paint';

/** Where things are, by element; what is not among them is not drawn. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  g: ['transform'],
  path: ['d', 'transform'],
  line: ['x1', 'x2', 'y1', 'y2', 'transform'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'transform'],
  circle: ['cx', 'cy', 'r', 'transform'],
  polygon: ['points', 'transform'],
  polyline: ['points', 'transform'],
  text: ['x', 'y', 'dx', 'dy', 'transform'],
  tspan: ['x', 'y', 'dx', 'dy'],
  svg: ['x', 'y', 'width', 'height', 'viewBox'],
};

/** How to make the markup. */
export interface MarkupOptions {
  /**
   * True keeps the paper behind letters that stand over lines. It takes `paint-order`, which word processors do not
   * know: they would draw the paper over the letters.
   */
  readonly halos: boolean;
}

const isText = (name: string) => name === 'text' || name === 'tspan';

/** Fill and stroke with all variables resolved; null if nothing is seen. */
function paints(name: string, style: CSSStyleDeclaration, { halos }: MarkupOptions): Attributes | null {
  const fill = paintOf(style.fill);
  const stroke = isText(name) && !halos ? null : paintOf(style.stroke);
  if (!fill && !stroke && name !== 'tspan') return null;
  const opacity = (value: number, own: string) => {
    const product = value * Number(own || 1);
    return product < 1 ? product : null;
  };
  return {
    fill: name === 'line' ? null : (fill?.color ?? 'none'),
    'fill-opacity': fill && opacity(fill.opacity, style.fillOpacity),
    ...(stroke && {
      stroke: stroke.color,
      'stroke-opacity': opacity(stroke.opacity, style.strokeOpacity),
      'stroke-width': Number.parseFloat(style.strokeWidth),
      'stroke-dasharray':
        style.strokeDasharray === 'none' ? null : style.strokeDasharray.replaceAll('px', ''),
      'stroke-linecap': style.strokeLinecap === 'butt' ? null : style.strokeLinecap,
      'stroke-linejoin': style.strokeLinejoin === 'miter' ? null : style.strokeLinejoin,
      'paint-order': isText(name) ? 'stroke' : null,
    }),
  };
}

function lettering(style: CSSStyleDeclaration): Attributes {
  return {
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'text-anchor': style.textAnchor === 'start' ? null : style.textAnchor,
  };
}

/** A place as a number: those given in letters are of the size of the font, which some programs do not resolve. */
function plainly(value: string | null, fontSize: number): string | number | null {
  if (value === null) return null;
  const [, number, unit] = /^(-?[\d.]+)(em)?$/.exec(value) ?? [];
  return number === undefined ? value : Number(number) * (unit ? fontSize : 1);
}

function elementMarkup(element: Element, options: MarkupOptions): string {
  const name = element.localName;
  const geometry = GEOMETRY[name];
  if (!geometry) return '';
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return '';
  const container = name === 'g' || name === 'svg';
  const painted = container ? {} : paints(name, style, options);
  if (!painted) return '';
  const own = Object.fromEntries(
    geometry.map((key) => [key, plainly(element.getAttribute(key), Number.parseFloat(style.fontSize))]),
  );
  const content = [...element.childNodes].map((node) =>
    node instanceof Element
      ? elementMarkup(node, options)
      : isText(name)
        ? escapeXml(node.textContent ?? '')
        : '',
  );
  if ((container || isText(name)) && content.every((part) => part === '')) return '';
  return tag(
    name,
    {
      ...own,
      ...(isText(name) ? lettering(style) : {}),
      ...painted,
      opacity: style.opacity === '1' ? null : style.opacity,
    },
    content.join(''),
  );
}

/**
 * An SVG of the page as an SVG within another, with what it inherits written out and what is not seen left out.
 * @param place where it stands in the other, pixels
 */
export function nestedSvg(
  svg: SVGSVGElement,
  place: { x: number; y: number; width: number; height: number },
  options: MarkupOptions,
): string {
  const content = [...svg.children].map((child) => elementMarkup(child, options)).join('');
  const viewBox =
    svg.getAttribute('viewBox') ?? `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`;
  return content === '' ? '' : tag('svg', { ...place, viewBox, overflow: 'visible' }, content);
}
