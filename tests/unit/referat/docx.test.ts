/** Word documents become what Word shows. */
import { expect, test } from 'vitest';
import { docxOf, p } from './files';
import { figuresOf, linesOf, open } from './opened';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
</w:styles>`;
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`;
const parts = { 'word/styles.xml': STYLES, 'word/numbering.xml': NUMBERING };
const inList = (id: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

test('headings by style and by being bold, lists with the numbers that Word counts', async () => {
  const body = [
    p('4. Flere i fleksjob', '<w:pStyle w:val="Overskrift2"/>'),
    bold('Sagsfremstilling'),
    p('Der er to mål:'),
    p('at ingen venter', inList(1)),
    p('heller ikke om sommeren', inList(1, 1)),
    p('at 40 kommer i job', inList(1)),
    p('begynder et andet sted', inList(2)),
  ].join('');
  expect(linesOf(await open(docxOf(body, parts)))).toEqual([
    'h2 4.: Flere i fleksjob',
    'h4: Sagsfremstilling',
    'p: Der er to mål:',
    'li0 1.: at ingen venter',
    'li1 a): heller ikke om sommeren',
    'li0 2.: at 40 kommer i job',
    'li0 7.: begynder et andet sted',
  ]);
});

test('text that was deleted or moved away is left out, text that was inserted is not', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = `<w:p>${run('Der er ')}<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>${run('40')}</w:ins>
    <w:moveFrom>${run(' gamle')}</w:moveFrom>${run(' borgere')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> skjult</w:t></w:r></w:p>`;
  expect(linesOf(await open(docxOf(body)))).toEqual(['p: Der er 40 borgere']);
});

test('cells over several columns and rows stand where Word has them', async () => {
  const span = '<w:gridSpan w:val="2"/>';
  const body = `<w:tbl>
    ${row(cell('Område', '<w:vMerge w:val="restart"/>'), cell('2023', span), cell('2024', span))}
    ${row(cell('', '<w:vMerge/>'), ...['Antal', 'Andel', 'Antal', 'Andel'].map((head) => cell(head)))}
    ${row(...['Nord', '12', '3,1 %', '14', '3,4 %'].map((text) => cell(text)))}</w:tbl>`;
  expect(figuresOf(await open(docxOf(body)))).toEqual([
    '2023 Antal | Nord | 12',
    '2023 Andel | Nord | 3,1 %',
    '2024 Antal | Nord | 14',
    '2024 Andel | Nord | 3,4 %',
  ]);
});

test('a table that only places text on the page is text', async () => {
  const body = `<w:tbl>${row(cell('12.'), cell('Ledigheden'), cell('24/10022'))}</w:tbl>
    <w:tbl>${row(cell('Beslutning'), cell('Taget til efterretning.'))}</w:tbl>`;
  expect(linesOf(await open(docxOf(body)))).toEqual([
    'li0 12.: Ledigheden 24/10022',
    'p: Beslutning',
    'p: Taget til efterretning.',
  ]);
});

test('paragraphs with tabs between figures are a table, and others are lines', async () => {
  const tabbed = (...cells: string[]) =>
    p(cells.join('</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">'));
  const body = [
    tabbed('Dato:', '5. marts 2024'),
    p('Økonomi'),
    tabbed('Område', 'Budget', 'Forbrug'),
    tabbed('Sygedagpenge', '61,4', '58,2'),
    tabbed('Fleksjob', '92,7', '90,1'),
  ];
  expect(linesOf(await open(docxOf(body.join(''))))).toEqual([
    'p: Dato: 5. marts 2024',
    'p: Økonomi',
    'table: Område | Budget | Forbrug / Sygedagpenge | 61,4 | 58,2 / Fleksjob | 92,7 | 90,1',
  ]);
});
