import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { OFFLINE } from '../../../src/i18n/offline';
import { OfflineStatus } from '../../../src/shell/offline/OfflineStatus';
import { useOffline } from '../../../src/state/offline';
import { useApp } from '../../../src/state/store';

const t = OFFLINE.da.status;

beforeEach(() => {
  useApp.setState({ language: 'da' });
  useOffline.setState({ online: true, ready: true, update: null });
});

/** Has the catalogue come with this date, or without one. */
function fetchedOn(date: string | null): void {
  const headers = new Headers(date === null ? {} : { date });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { headers })));
}

test('with a network it says that the site is kept, once it is', async () => {
  useOffline.setState({ ready: false });
  render(<OfflineStatus />);
  expect(screen.queryByText(t.ready)).toBeNull();
  useOffline.setState({ ready: true });
  expect(await screen.findByText(t.ready)).toBeTruthy();
});

test('without a network it says when the figures were fetched', async () => {
  fetchedOn('Mon, 06 Nov 2023 12:00:00 GMT');
  useOffline.setState({ online: false });
  render(<OfflineStatus />);
  expect(await screen.findByText(t.offline('06.11.2023'))).toBeTruthy();
});

test.each([[null], ['yesterday']])(
  'a host that dates nothing (%s): nothing is said about when',
  async (date) => {
    fetchedOn(date);
    useOffline.setState({ online: false });
    render(<OfflineStatus />);
    expect(await screen.findByText(t.offline(null))).toBeTruthy();
  },
);

test('without a network before the site is kept, it says what that means', () => {
  useOffline.setState({ online: false, ready: false });
  render(<OfflineStatus />);
  expect(screen.getByText(t.offlineNotReady)).toBeTruthy();
});

test('a new version is offered, and can be left', async () => {
  useOffline.setState({ update: 'waiting' });
  render(<OfflineStatus />);
  expect(screen.getByRole('button', { name: t.take })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: t.later }));
  expect(screen.queryByRole('button', { name: t.take })).toBeNull();
  expect(screen.getByText(t.ready)).toBeTruthy();
});
