/** Where the texts of a slide stand and how large they are: the layouts, which slides take them from. */
import { tag } from '../markup';
import type { Box, PptxSlide } from './slides';
import { fitting, linesOf } from './text';
import { NAMES, part, place, solid } from './units';

/** A place for text on a layout. */
export interface Place {
  /** What kind of text PowerPoint takes it for. */
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum';
  /** Tells it from others of its kind; null for the title. */
  readonly idx: number | null;
  readonly name: string;
  readonly box: Box;
  /** Points; the smaller ones are for texts that do not fit. */
  readonly sizes: readonly [number, ...number[]];
  readonly bold?: boolean;
  readonly color: string;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly align?: 'r';
}

/** The margin to both sides, points. */
const LEFT = 46;
const WIDTH = 960 - 2 * LEFT;

/** The colours of text. */
export const INK = '161B26';
export const FAINT = '475063';

/** The texts that a layout has places for. */
export type Slot = 'eyebrow' | 'title' | 'subtitle' | 'caveats' | 'source' | 'number';

/** Words beside the title, in a colour that stands back. @param sizes points, the largest first */
const words = (
  idx: number,
  name: string,
  { y, height, width = WIDTH }: { readonly y: number; readonly height: number; readonly width?: number },
  sizes: Place['sizes'],
  anchor: Place['anchor'],
): Place => ({ type: 'body', idx, name, box: { x: LEFT, y, width, height }, sizes, color: FAINT, anchor });

const FOOT = { y: 500, height: 32 };

const foot: Pick<Record<Slot, Place>, 'caveats' | 'source' | 'number'> = {
  caveats: words(13, 'Forbehold', { y: 452, height: 44 }, [12, 11, 10], 'b'),
  source: words(14, 'Kilde', { ...FOOT, width: WIDTH - 90 }, [12, 11, 10], 'ctr'),
  number: {
    ...words(15, 'Diasnummer', FOOT, [12], 'ctr'),
    type: 'sldNum',
    box: { ...FOOT, x: 960 - LEFT - 80, width: 80 },
    align: 'r',
  },
};

/** The places of each layout. */
export const LAYOUTS: Readonly<Record<'title' | 'content', Readonly<Record<Slot, Place>>>> = {
  title: {
    eyebrow: words(11, 'Emne', { y: 96, height: 34 }, [18, 16, 14], 'b'),
    title: {
      type: 'ctrTitle',
      idx: null,
      name: 'Titel',
      box: { x: LEFT, y: 134, width: WIDTH, height: 130 },
      sizes: [48, 40, 34, 28, 22],
      bold: true,
      color: INK,
      anchor: 't',
    },
    subtitle: { ...words(1, 'Undertitel', { y: 268, height: 130 }, [22, 18, 15], 't'), type: 'subTitle' },
    ...foot,
  },
  content: {
    eyebrow: words(11, 'Emne', { y: 20, height: 22 }, [14, 12], 'ctr'),
    title: {
      type: 'title',
      idx: null,
      name: 'Titel',
      box: { x: LEFT, y: 42, width: WIDTH, height: 82 },
      sizes: [30, 26, 24, 22, 20, 18, 15],
      bold: true,
      color: INK,
      anchor: 't',
    },
    subtitle: words(12, 'Undertitel', { y: 126, height: 24 }, [15, 13, 11], 't'),
    ...foot,
  },
};

/** Room between a title and what follows it, points; and what a line takes, in sizes of its letters. */
const [AFTER, LINE] = [{ title: 20, content: 6 }, 1.18];

/** Where the subtitle of a slide stands, which follows the title. */
export function underTitle({ title, layout }: Pick<PptxSlide, 'title' | 'layout'>): Box {
  const { title: place, subtitle } = LAYOUTS[layout];
  const { box, sizes } = place;
  const size = fitting(title, sizes, box, true);
  const high = Math.min(box.height, linesOf(title, size, box.width, true) * size * LINE);
  return { ...subtitle.box, y: Math.round(box.y + high + AFTER[layout]) };
}

/** What is left for the one thing that a slide shows. */
export function bodyBox({ title, subtitle }: Pick<PptxSlide, 'title' | 'subtitle'>): Box {
  const { content } = LAYOUTS;
  const under = underTitle({ title, layout: 'content' });
  const top = under.y + (subtitle === '' ? 2 * AFTER.content : under.height + AFTER.content);
  return { x: LEFT, y: top, width: WIDTH, height: content.caveats.box.y - 4 - top };
}

const PLAIN = '<a:normAutofit/>';

/** An empty text in its place, which tells whoever makes a new slide what goes there. */
export function placeholder(own: Place, id: number): string {
  const { type, idx, name, box, sizes, bold, color, anchor, align } = own;
  const text =
    type === 'sldNum'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="da-DK"/><a:t>‹#›</a:t></a:fld>'
      : tag('a:r', {}, `<a:rPr lang="da-DK"/><a:t>${name}</a:t>`);
  const level = tag(
    'a:lvl1pPr',
    { marL: '0', indent: '0', algn: align ?? 'l' },
    `<a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${tag(
      'a:defRPr',
      { sz: String(sizes[0] * 100), b: bold ? '1' : '0' },
      `${solid(color)}<a:latin typeface="+mn-lt"/>`,
    )}`,
  );
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      `${tag('p:cNvPr', { id, name })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${tag(
        'p:nvPr',
        {},
        tag('p:ph', { type, sz: type === 'sldNum' ? 'quarter' : null, idx }),
      )}`,
    ) +
      tag('p:spPr', {}, `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`) +
      tag(
        'p:txBody',
        {},
        tag('a:bodyPr', { lIns: '0', tIns: '0', rIns: '0', bIns: '0', anchor }, PLAIN) +
          tag('a:lstStyle', {}, level) +
          tag('a:p', {}, text),
      ),
  );
}

/** What is on a slide, a layout or a master. @param own its elements */
export const tree = (own: string): string =>
  tag(
    'p:spTree',
    {},
    `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${own}`,
  );

const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

/** A layout as a part of the file. */
export function layoutPart(name: 'title' | 'content'): string {
  const places = Object.values(LAYOUTS[name]);
  return part(
    'p:sldLayout',
    { ...NAMES, type: name === 'title' ? 'title' : 'obj', preserve: '1' },
    tag(
      'p:cSld',
      { name: name === 'title' ? 'Titeldias' : 'Titel og indhold' },
      tree(places.map((own, i) => placeholder(own, i + 2)).join('')),
    ) + MAPPED,
  );
}
