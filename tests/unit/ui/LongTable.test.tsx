import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LongTable } from '../../../src/ui/LongTable';
import { furnish } from '../visit';

const COUNT = 241;
/** The only row whose text is so wide that every row beside it wraps. */
const WIDE = 150;
const BOX = 400;

/** Lays rows out as a browser does: each is higher where a wide one leaves the columns beside it less room. */
function layOut(): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    const rows = this.querySelectorAll('tr').length;
    return rows * (this.closest('table')?.querySelector('[data-wide]') ? 80 : 40);
  });
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(BOX);
}

beforeEach(() => {
  furnish();
  layOut();
});
afterEach(() => vi.restoreAllMocks());

test('a row that makes all beside it higher is reached, wherever it is scrolled to', () => {
  render(
    <LongTable
      label="Prøve"
      head={
        <tr>
          <th>Tal</th>
        </tr>
      }
      count={COUNT}
      columns={1}
      row={(i, rowIndex) => (
        <tr key={i} aria-rowindex={rowIndex} data-wide={i === WIDE || undefined}>
          <td>{`nr. ${i}`}</td>
        </tr>
      )}
    />,
  );
  const box = screen.getByRole('region', { name: 'Prøve' });
  let reached = false;
  for (let top = 40 * WIDE - 2 * BOX; top <= 80 * WIDE; top += BOX) {
    box.scrollTop = top;
    fireEvent.scroll(box);
    expect(box.querySelectorAll('[aria-rowindex]').length).toBeLessThan(COUNT / 2);
    reached ||= screen.queryByText(`nr. ${WIDE}`) !== null;
  }
  expect(reached).toBe(true);
});
