import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { da } from '../../../src/i18n/da';
import { Notices } from '../../../src/shell/Notices';
import { useApp } from '../../../src/state/store';

beforeEach(() => useApp.setState({ language: 'da' }));

const area = { parameter: 'omr', value: 'atlantis' };
const group = { parameter: 'gruppe', value: 'x' };
const dismiss = () => userEvent.click(screen.getByRole('button', { name: da.states.dismiss }));

test('nothing ignored, nothing said', () => {
  const { container } = render(<Notices notices={[]} />);
  expect(container.childElementCount).toBe(0);
});

test('each ignored part is named', () => {
  render(<Notices notices={[area, group]} />);
  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('omr=atlantis');
  expect(items[1]).toContain('gruppe=x');
  expect(screen.getByRole('status')).toBeTruthy();
});

test('once dismissed it stays away, until something else is ignored', async () => {
  const { rerender } = render(<Notices notices={[area]} />);
  await dismiss();
  expect(screen.queryByRole('status')).toBeNull();
  rerender(<Notices notices={[{ ...area }]} />);
  expect(screen.queryByRole('status')).toBeNull();
  rerender(<Notices notices={[area, group]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
