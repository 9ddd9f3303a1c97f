import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { lazyWithRetry } from '../../../src/ui/lazyWithRetry';
import { PageCode } from '../../../src/ui/PageCode';
import QrCode from '../../../src/ui/QrCode';
import { WhenNear } from '../../../src/ui/WhenNear';
import { leaveFarDown } from '../farDown';

test('what is far down and whose script is there is on the page when the browser takes it for print', async () => {
  leaveFarDown();
  const Chart = lazyWithRetry(async () => ({ default: () => <p>diagram</p> }));
  await Chart.prefetch();
  render(
    <WhenNear room={100}>
      <Chart />
    </WhenNear>,
  );
  expect(screen.queryByText('diagram')).toBeNull();
  // Not waited for: the browser does not wait either.
  dispatchEvent(new Event('beforeprint'));
  expect(screen.queryByText('diagram')).not.toBeNull();
  await act(async () => {});
  vi.unstubAllGlobals();
});

test('a QR code has a name, room around it, and is another for another address', () => {
  const { rerender, container } = render(<QrCode address="https://example.dk/" name="Åbn siden" />);
  const code = screen.getByRole('img', { name: 'Åbn siden' });
  const drawn = () => container.querySelector('path')?.getAttribute('d') ?? '';
  const first = drawn();
  const [x = 0, , width = 0] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
  // A version 2 code of 25 modules with the quiet zone of four that readers need.
  expect([x, width]).toEqual([-4, 33]);
  expect(first).not.toBe('');
  rerender(<QrCode address="https://example.dk/kommune/faxe" name="Åbn siden" />);
  expect(drawn()).not.toBe(first);
});

test('a page drawn for its file has the code of where the site will lie', async () => {
  vi.resetModules();
  vi.doMock('../../../src/model/siteRoot', () => ({
    HAS_FILES: true,
    ROOT: '/__site__/',
    SITE: 'https://example.org/tal/',
  }));
  const { wholeAddress } = await import('../../../src/ui/siteAddress');
  expect(wholeAddress('/__site__/kommune/faxe/')).toBe('https://example.org/tal/kommune/faxe/');
  vi.doUnmock('../../../src/model/siteRoot');
  vi.resetModules();
});

test('a page whose address is longer than a phone reads has no code', () => {
  const { container, rerender } = render(<PageCode href="#/kommune/faxe" />);
  expect(container.querySelector('svg')).not.toBeNull();
  rerender(<PageCode href={`#/sammenlign?omr=${'kommune,'.repeat(98)}`} />);
  expect(container.querySelector('svg')).toBeNull();
});
