/** What parts of a chart are written with: values, text, lines and their colours. */
import { tag } from '../markup';
import { emu, solid } from './units';

export const INK = '475063';
export const GRID = 'DDE1DA';
export const AXIS = '8A92A0';
export const PAPER = 'FFFFFF';
/** Within what is hollow: programs that draw no edge would else draw nothing. */
export const LIGHT = 'DDE1DA';
/** Words along axes, points. */
export const SMALL = 12;
/** Labels of points and rows, points. */
export const LABEL = 14;

/** An element that has one value. */
export const value = (name: string, val: string | number) => tag(name, { val: String(val) });
/** An element that is yes or no. */
export const flag = (name: string, on: boolean) => value(name, on ? 1 : 0);

/** The look of text. @param size points */
export const textLook = (size: number, color: string, bold = false) =>
  tag(
    'c:txPr',
    {},
    // A label is one line; where it has no room, PowerPoint would else break it into narrow ones.
    `<a:bodyPr${bold ? ' wrap="none" anchor="ctr"><a:spAutoFit/></a:bodyPr>' : '/>'}<a:lstStyle/>${tag(
      'a:p',
      {},
      tag('a:pPr', {}, tag('a:defRPr', { sz: String(size * 100), b: bold ? '1' : '0' }, solid(color))) +
        '<a:endParaRPr lang="en-US"/>',
    )}`,
  );

/** A line. @param width points; `null` for none */
export function line(color: string, width: number | null, dash: 'sysDash' | 'sysDot' | null = null): string {
  if (width === null) return tag('a:ln', {}, '<a:noFill/>');
  return tag(
    'a:ln',
    { w: emu(width), cap: 'rnd' },
    `${solid(color)}${dash === null ? '' : value('a:prstDash', dash)}<a:round/>`,
  );
}

/** How something is filled and edged. */
export const shape = (content: string) => tag('c:spPr', {}, content);

/** How numbers are written, as a format of Excel. */
export const numberFormat = (format: string) => tag('c:numFmt', { formatCode: format, sourceLinked: '0' });
