/** What the styles and the numbering of a Word document say of its paragraphs. */
import { eachTag, prefixedAttributesOf } from '../dataset/import/xmlTags';

/** What a style sets; undefined for what it leaves to the one it is based on. */
export interface Style {
  basedOn?: string | undefined;
  /** 1 for the topmost heading. */
  level?: number;
  bold?: boolean;
  /** Half points. */
  size?: number;
  numbering?: string | undefined;
  depth?: number;
}

/** Value of an attribute `w:val`. */
export const valOf = (attributes: string): string | undefined =>
  prefixedAttributesOf(attributes).get('w:val');
/** Whether a switch such as `w:b` is on. */
export const isOn = (attributes: string): boolean => !/^(?:0|false|off|none)$/.test(valOf(attributes) ?? '');

/** Most styles that one is based on, one after another. */
const DEEPEST = 20;

/** Styles by their ids, each with what it is based on; under '' what holds for all text. */
export function readStyles(xml: string): (id: string) => Style {
  const own = new Map<string, Style>();
  let style: Style = {};
  let standard = '';
  eachTag(xml, (name, attributes) => {
    switch (name) {
      case 'docDefaults':
        style = {};
        own.set('', style);
        break;
      case 'style': {
        const of = prefixedAttributesOf(attributes);
        style = {};
        own.set(of.get('w:styleId') ?? '', style);
        if (of.get('w:type') === 'paragraph' && /^(?:1|true)$/.test(of.get('w:default') ?? ''))
          standard = of.get('w:styleId') ?? '';
        break;
      }
      case 'name': {
        // The names of the built-in ones are English in every Word.
        const [, level] = /^heading (\d)$/i.exec(valOf(attributes) ?? '') ?? [];
        if (level) style.level = Number(level);
        else if (/^title$/i.test(valOf(attributes) ?? '')) style.level = 1;
        break;
      }
      case 'basedOn':
        style.basedOn = valOf(attributes);
        break;
      case 'outlineLvl':
        if (Number(valOf(attributes)) < 9) style.level = Number(valOf(attributes)) + 1;
        break;
      case 'b':
        style.bold = isOn(attributes);
        break;
      case 'sz':
        style.size = Number(valOf(attributes));
        break;
      case 'numId':
        style.numbering = valOf(attributes);
        break;
      case 'ilvl':
        style.depth = Number(valOf(attributes));
        break;
    }
  });
  const known = new Map<string, Style>();
  return (id) => {
    const wanted = own.has(id) ? id : standard;
    const found = known.get(wanted);
    if (found) return found;
    let whole: Style = {};
    for (let at: string | undefined = wanted, n = 0; at !== undefined && n < DEEPEST; n += 1) {
      whole = { ...own.get(at), ...whole };
      at = own.get(at)?.basedOn;
    }
    whole = { ...own.get(''), ...whole };
    known.set(wanted, whole);
    return whole;
  };
}

/** A level of a list: how its numbers are written. */
interface Level {
  start: number;
  format: string;
  text: string;
}

const ROMANS: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = Math.min(number, 99);
  let text = '';
  for (const [value, sign] of ROMANS) for (; left >= value; left -= value) text += sign;
  return text;
}

/** A number as a level writes it. */
function written(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((number - 1) % 26));
      return format === 'lowerLetter' ? letter : letter.toUpperCase();
    }
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** Counts the points of the lists of a document. */
export class Numbering {
  /** Levels of each list that lists are made from. */
  private readonly models = new Map<string, Level[]>();
  /** The model of each list, and where a level of it begins anew. */
  private readonly lists = new Map<string, { model: string; starts: Map<number, number> }>();
  private readonly counts = new Map<string, number[]>();

  constructor(xml: string) {
    let model: Level[] = [];
    let list = { model: '', starts: new Map<number, number>() };
    let level: Level = { start: 1, format: 'decimal', text: '' };
    let overridden = -1;
    eachTag(xml, (name, attributes) => {
      const value = () => valOf(attributes) ?? '';
      switch (name) {
        case 'abstractNum':
          model = [];
          this.models.set(prefixedAttributesOf(attributes).get('w:abstractNumId') ?? '', model);
          break;
        case 'lvl':
          level = { start: 1, format: 'decimal', text: '' };
          if (overridden < 0) model[Number(prefixedAttributesOf(attributes).get('w:ilvl')) || 0] = level;
          break;
        case 'start':
          level.start = Number(value()) || 0;
          break;
        case 'numFmt':
          level.format = value();
          break;
        case 'lvlText':
          level.text = value();
          break;
        case 'num':
          list = { model: '', starts: new Map() };
          this.lists.set(prefixedAttributesOf(attributes).get('w:numId') ?? '', list);
          break;
        case 'abstractNumId':
          list.model = value();
          break;
        case 'lvlOverride':
          overridden = Number(prefixedAttributesOf(attributes).get('w:ilvl')) || 0;
          break;
        case '/lvlOverride':
          overridden = -1;
          break;
        case 'startOverride':
          list.starts.set(Math.max(overridden, 0), Number(value()) || 0);
          break;
      }
    });
  }

  /**
   * The marker of the next point of a list.
   * @returns null where there is no such list; `–` where its points have a sign and no number
   */
  next(id: string, depth: number): string | null {
    const list = this.lists.get(id);
    const levels = list && this.models.get(list.model);
    const level = levels?.[depth];
    if (!list || !levels || !level) return null;
    // Lists of one model count on from one another, except where one says that it begins anew.
    const key = list.starts.size > 0 ? `${list.model} ${id}` : list.model;
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    const startOf = (n: number) => list.starts.get(n) ?? levels[n]?.start ?? 1;
    for (let n = 0; n < depth; n += 1) counts[n] ??= startOf(n);
    counts[depth] = counts[depth] === undefined ? startOf(depth) : (counts[depth] as number) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet') return '–';
    if (level.format === 'none') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1;
      return written(counts[n] ?? startOf(n), levels[n]?.format ?? 'decimal');
    });
  }
}
