/** What a chart has drawn, as one reads it: its words, and where they and its marks lie. */
import { CHARACTER, FONT } from '../../../src/charts/drawing';
import { first, present } from '../fixtures';

/** A line of text in a chart and the room it takes, pixels of the chart. Its width is reckoned by its characters. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a character takes on average, and a line from top to bottom: less than what is reserved for them. */
const LETTER = CHARACTER * 0.92;
const LINE = FONT * 0.9;

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The chart in view. */
export function chart(): Element {
  return present(document.querySelector('[role="application"]'));
}

/** All words of the chart in view, lines of a label joined. */
export function words(): string {
  const lines = [...chart().querySelectorAll('tspan, text, p, li')].filter(
    (line) => line.querySelector('tspan') === null,
  );
  return plain(lines.map((line) => line.textContent).join(' '));
}

function attribute(name: string, ...elements: readonly (Element | null)[]): number {
  const of = elements.find((element) => element?.hasAttribute(name));
  return Number(of?.getAttribute(name) ?? 0);
}

function lineOf(line: Element, label: Element): DrawnText {
  const dy = line.getAttribute('dy') ?? label.getAttribute('dy') ?? '0';
  const baseline = attribute('y', line, label) + Number.parseFloat(dy) * (dy.endsWith('em') ? FONT : 1);
  const text = plain(line.textContent);
  const width = text.length * LETTER;
  const x = attribute('x', line, label);
  const anchor = label.getAttribute('text-anchor');
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { text, left, right: left + width, top: baseline - LINE, bottom: baseline };
}

/** Every line of text in the chart in view; of one kind where a selector is given. */
export function texts(selector = 'text'): DrawnText[] {
  return [...chart().querySelectorAll(selector)].flatMap((label) => {
    const lines = [...label.querySelectorAll('tspan[x]')];
    return (lines.length > 0 ? lines : [label]).map((line) => lineOf(line, label));
  });
}

/** The line of text that reads so, or begins so where a pattern says it. */
export function text(wanted: string | RegExp): DrawnText {
  const found = texts().filter(({ text }) =>
    typeof wanted === 'string' ? text === wanted : wanted.test(text),
  );
  if (found.length !== 1) throw new Error(`${wanted} stands ${found.length} times in: ${words()}`);
  return first(found);
}

/** A number that a mark is drawn with, for each mark. */
export function places(selector: string, name: string): number[] {
  return [...chart().querySelectorAll(selector)].map((mark) => Number(mark.getAttribute(name)));
}

/** Pairs of texts that run into each other. */
export function overlapping(all: readonly DrawnText[]): string[] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );
}
