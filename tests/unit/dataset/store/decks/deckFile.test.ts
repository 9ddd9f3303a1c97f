import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  decodeDeck,
  encodeDeck,
  formatDeck,
  parseDeck,
} from '../../../../../src/dataset/store/decks/deckFile';
import {
  DECK_FORMAT,
  DECK_LIMITS,
  DECK_VERSION,
  type Deck,
  newDeck,
  newSlide,
} from '../../../../../src/model/deck';
import { anyText } from '../../../anyText';
import { anyDeck, contentsOf, contentsOutside } from '../../../decks';
import { first } from '../../../fixtures';

const deck = newDeck('Blåbærgrød 🫐', [
  newSlide({ type: 'chart', view: '/noegletal/star-placering?omr=faxe' }, { title: 'Æbler', note: 'a\nb' }),
  newSlide(
    { type: 'sources', areas: ['faxe'] },
    { seen: { date: '2023-11-06', values: { 'a.b.c': 1.5, 'd.e.f': -2 }, bundled: true } },
  ),
]);

/** The text of a file with some of it changed. */
function changed(change: (json: Record<string, unknown>) => unknown): string {
  return JSON.stringify(change(JSON.parse(formatDeck(deck)) as Record<string, unknown>));
}
/** The text of a file with its first slide changed. */
const withSlide = (part: Record<string, unknown>) =>
  changed((json) => ({ ...json, slides: [{ ...first(json.slides as object[]), ...part }] }));
/** The deck read, which must be one. */
function whole(read: ReturnType<typeof parseDeck>): Deck {
  if ('problem' in read) throw new Error(JSON.stringify(read));
  return read.deck;
}
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
/** What a link carries that was made of a text. */
const link = (text: string) => base64url(gzipSync(new TextEncoder().encode(text)));

describe('as a file', () => {
  test('any deck comes back as it was, under ids of its own', () => {
    fc.assert(
      fc.property(anyDeck, (any) => {
        const read = whole(parseDeck(formatDeck(any)));
        expect(contentsOf(read)).toEqual(contentsOutside(any));
        const ids = [read, ...read.slides].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(any.id);
      }),
    );
  });

  test('control characters are left out, but for the line breaks of a note', () => {
    const odd = newDeck('a\u0000b\nc', [
      newSlide({ type: 'verdict', area: 'faxe' }, { title: 'x\u001b[31m\ty\u0085z', note: 'æ\r\n\u0007ø\n' }),
    ]);
    const read = whole(parseDeck(formatDeck(odd)));
    expect(read.name).toBe('a b c');
    expect(read.slides[0]).toMatchObject({ title: 'x [31m y z', note: 'æ \n ø\n' });
  });

  test('what was made by the first version is read as what it is now', () => {
    const old = changed((json) => ({
      ...json,
      version: 1,
      slides: ['lede', 'missing'].map((type) => ({
        ...first(json.slides as object[]),
        content: { type, area: 'faxe' },
      })),
    }));
    expect(whole(parseDeck(old)).slides.map(({ content, title }) => [content, title])).toEqual([
      [{ type: 'verdict', area: 'faxe' }, 'Æbler'],
      [{ type: 'questions', area: 'faxe' }, 'Æbler'],
    ]);
  });

  test('a text of the reader’s own that is too long is cut', () => {
    const text = 'å'.repeat(DECK_LIMITS.text + 1);
    const [slide] = whole(parseDeck(withSlide({ content: { type: 'text', text } }))).slides;
    expect(slide?.content).toEqual({ type: 'text', text: text.slice(1) });
  });

  test('a script in a title stays text', () => {
    const title = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const read = whole(parseDeck(withSlide({ title })));
    expect(read.slides[0]?.title).toBe(title);
  });

  test('cut off at any place it is said to be cut, or no deck, and never another deck', () => {
    const text = formatDeck(deck);
    const known = text.indexOf(DECK_FORMAT) + DECK_FORMAT.length;
    for (let end = 0; end < text.length; end += 1) {
      const read = parseDeck(text.slice(0, end));
      // Without the line break at its end it is whole.
      if (end === text.length - 1) expect(contentsOf(whole(read))).toEqual(contentsOf(deck));
      else expect(read).toEqual({ problem: end < known ? 'not-a-deck' : 'cut' });
    }
  });

  test('any deck cut anywhere is no other deck', () => {
    fc.assert(
      fc.property(anyDeck, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (any, where) => {
        const text = formatDeck(any).trimEnd();
        expect(parseDeck(text.slice(0, Math.floor(text.length * where)))).toMatchObject({
          problem: expect.stringMatching(/^(cut|not-a-deck)$/),
        });
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['a word', 'hej'],
    ['another file', '{"type":"FeatureCollection"}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a page', `<!doctype html><title>Nøgletavlen</title>`],
    ['a format of another name', changed((json) => ({ ...json, format: 'x' }))],
    ['no version', changed(({ version: _, ...json }) => json)],
    ['a version in words', changed((json) => ({ ...json, version: '1' }))],
    ['a format by its prototype', `{"__proto__":{"format":"${DECK_FORMAT}","version":1}}`],
    ['many brackets', '['.repeat(100_000)],
  ])('%s is no deck', (_, text) => {
    expect(parseDeck(text)).toEqual({ problem: 'not-a-deck' });
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(parseDeck(text)).toEqual({ problem: 'not-a-deck' });
      }),
    );
  });

  test('a deck of a newer version is told from a broken one', () => {
    const later = { format: DECK_FORMAT, version: DECK_VERSION + 1, pages: 'another form' };
    expect(parseDeck(JSON.stringify(later))).toEqual({ problem: 'newer', version: DECK_VERSION + 1 });
    expect(parseDeck(changed((json) => ({ ...json, version: 0 })))).toEqual({
      problem: 'broken',
      at: 'version',
    });
  });

  test.each([
    ['name', changed((json) => ({ ...json, name: 1 }))],
    ['name', changed(({ name: _, ...json }) => json)],
    ['slides', changed((json) => ({ ...json, slides: 'x' }))],
    [
      'slides',
      changed((json) => ({
        ...json,
        slides: Array(DECK_LIMITS.slides + 1).fill(first(json.slides as object[])),
      })),
    ],
    ['slides.0', changed((json) => ({ ...json, slides: [null] }))],
    ['slides.0.title', withSlide({ title: 7 })],
    ['slides.0.note', withSlide({ note: undefined })],
    ['slides.0.content.type', withSlide({ content: { type: 'picture', view: '/' } })],
    ['slides.0.content.view', withSlide({ content: { type: 'chart', view: 'https://example.com/' } })],
    ['slides.0.content.view', withSlide({ content: { type: 'chart', view: `/${'x'.repeat(2000)}` } })],
    ['slides.0.content.view', withSlide({ content: { type: 'chart', view: '/noegletal/\ud800' } })],
    ['slides.0.content.first', withSlide({ content: { type: 'rows', view: '/', first: -1 } })],
    ['slides.0.content.areas', withSlide({ content: { type: 'sources', areas: 'faxe' } })],
    ['slides.0.seen.date', withSlide({ seen: { date: 'i går', values: {} } })],
    ['slides.0.seen.values.a', withSlide({ seen: { date: '2023-11-06', values: { a: '1' } } })],
  ])('a part that is not as it must be is named: %s', (at, text) => {
    expect(parseDeck(text)).toEqual({ problem: 'broken', at });
  });

  test('keys that a prototype has do no harm', () => {
    const text = formatDeck(deck).replaceAll(
      '"a.b.c": 1.5',
      '"__proto__": 1, "constructor": 2, "a.b.c": 1.5',
    );
    const read = whole(parseDeck(text));
    expect(read.slides[1]?.seen?.values).toMatchObject({ 'a.b.c': 1.5 });
    const proto = changed((json) => json).replace('{"format"', '{"__proto__":{"polluted":1},"format"');
    expect(contentsOf(whole(parseDeck(proto)))).toEqual(contentsOf(deck));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('what is not known of a deck is left out', () => {
    expect(contentsOf(whole(parseDeck(withSlide({ onclick: 'x' }))))).not.toHaveProperty('slides.0.onclick');
  });

  test('a title that is too long is cut, never in the middle of a character', () => {
    const title = `${'a'.repeat(DECK_LIMITS.title - 1)}🫐`;
    const read = whole(parseDeck(withSlide({ title })));
    expect(read.slides[0]?.title).toBe('a'.repeat(DECK_LIMITS.title - 1));
  });

  test.each([
    ['a title', { title: 'å'.repeat(DECK_LIMITS.title + 1) }],
    ['a note', { note: 'ø'.repeat(DECK_LIMITS.note + 1) }],
  ])('%s that is too long is told of, by the number of its slide', (_, part) => {
    expect(parseDeck(withSlide(part))).toMatchObject({ shortened: [1] });
    const [[key, value]] = Object.entries(part) as [[string, string]];
    expect(parseDeck(withSlide({ [key]: value.slice(1) }))).toMatchObject({ shortened: [] });
  });

  test('5 MB are too large, whatever they say', () => {
    expect(parseDeck(' '.repeat(5_000_000))).toEqual({ problem: 'too-large' });
    expect(parseDeck(formatDeck(deck) + ' '.repeat(5_000_000))).toEqual({ problem: 'too-large' });
  });

  test('the fullest deck that can be made can be opened again', () => {
    const slide = newSlide(
      { type: 'chart', view: `/${'x'.repeat(1500)}` },
      {
        title: 'å'.repeat(DECK_LIMITS.title),
        note: 'ø'.repeat(DECK_LIMITS.note),
        seen: {
          date: '2023-11-06',
          bundled: true,
          values: Object.fromEntries(
            Array.from({ length: 40 }, (_, i) => [`et-noegletal.et-omraade.${i}`, i]),
          ),
        },
      },
    );
    const full = newDeck('x', Array<typeof slide>(DECK_LIMITS.slides).fill(slide));
    expect(whole(parseDeck(formatDeck(full))).slides).toHaveLength(DECK_LIMITS.slides);
  });
});

describe('as a link', () => {
  test('any deck comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (any) => {
        const payload = await encodeDeck(any);
        expect(payload).toMatch(/^[\w-]+$/);
        expect(contentsOf(whole(await decodeDeck(payload)))).toEqual(contentsOutside(any));
      }),
    );
  });

  test('cut off at any place it is said to be cut', async () => {
    const payload = await encodeDeck(deck);
    for (let end = 0; end < payload.length; end += 1) {
      expect(await decodeDeck(payload.slice(0, end))).toEqual({ problem: 'cut' });
    }
  });

  test('one character that is another makes no other deck', async () => {
    const payload = await encodeDeck(deck);
    for (let at = 0; at < payload.length; at += 1) {
      const other = payload[at] === 'A' ? 'B' : 'A';
      const read = await decodeDeck(payload.slice(0, at) + other + payload.slice(at + 1));
      // Some bits of the head of gzip and of the end of base64 mean nothing.
      if ('deck' in read) expect(contentsOf(read.deck)).toEqual(contentsOf(deck));
      else expect(read).toEqual({ problem: 'cut' });
    }
  });

  test.each([
    ['a line break', (payload: string) => `${payload.slice(0, 76)}\r\n${payload.slice(76)}`],
    ['line breaks and indents', (payload: string) => payload.replace(/.{40}/g, '$&\n  ')],
    ['a full stop', (payload: string) => `${payload}.`],
    ['a bracket', (payload: string) => `${payload}>`],
    ['both and a quote', (payload: string) => `${payload}>."`],
    ['an ellipsis of its own', (payload: string) => `${payload}…`],
  ])('%s by a mail program does no harm', async (_, sent) => {
    const read = await decodeDeck(sent(await encodeDeck(deck)));
    expect(contentsOf(whole(read))).toEqual(contentsOf(deck));
  });

  test('what is packed and no deck, newer or broken is said to be so', async () => {
    expect(await decodeDeck(link('{}'))).toEqual({ problem: 'not-a-deck' });
    const newer = JSON.stringify({ format: DECK_FORMAT, version: 9 });
    expect(await decodeDeck(link(newer))).toEqual({ problem: 'newer', version: 9 });
    expect(await decodeDeck(link(withSlide({ note: 1 })))).toEqual({
      problem: 'broken',
      at: 'slides.0.note',
    });
  });

  test('a little that unpacks to very much is too large', async () => {
    expect(await decodeDeck(base64url(gzipSync(new Uint8Array(2 * DECK_LIMITS.bytes))))).toEqual({
      problem: 'too-large',
    });
    expect(await decodeDeck('A'.repeat(DECK_LIMITS.bytes + 1))).toEqual({ problem: 'too-large' });
    // Neither does a long row of what does not belong there keep the page busy.
    expect(await decodeDeck(`${'.'.repeat(500_000)}A`)).toEqual({ problem: 'cut' });
  });

  test('nothing makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.base64String()), async (text) => {
        expect(await decodeDeck(text)).toEqual({ problem: 'cut' });
      }),
    );
  });
});
