import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LoadError } from '../../../src/dataset/load/load';
import { da } from '../../../src/i18n/da';
import { en } from '../../../src/i18n/en';
import { WholePage } from '../../../src/shell/WholePage';
import { useApp } from '../../../src/state/store';
import { Boundary } from '../../../src/ui/Boundary';
import { LoadFailure } from '../../../src/ui/LoadState';

beforeEach(() => useApp.setState({ language: 'da' }));

describe('LoadFailure', () => {
  test('names the file and tries again when asked', async () => {
    const retry = vi.fn();
    render(<LoadFailure error={new LoadError('data/x.json', 'unreachable')} retry={retry} />);
    expect(screen.getByRole('alert').textContent).toContain(da.states.unreachable);
    expect(screen.getByRole('alert').textContent).toContain('data/x.json');
    expect(retry).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: da.states.retry }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('a broken file is told from one that cannot be reached', () => {
    render(<LoadFailure error={new LoadError('data/x.json', 'broken')} retry={() => {}} />);
    expect(screen.getByRole('alert').textContent).toContain(da.states.broken);
    act(() => useApp.setState({ language: 'en' }));
    expect(screen.getByRole('alert').textContent).toContain(en.states.broken);
  });

  test('a broken file can be had anew with all else, one that cannot be reached is not thrown away', () => {
    render(<LoadFailure error={new LoadError('data/x.json', 'broken')} retry={() => {}} />);
    expect(screen.getByRole('button', { name: da.states.startOver })).toBeTruthy();
    cleanup();
    render(<LoadFailure error={new LoadError('data/x.json', 'unreachable')} retry={() => {}} />);
    expect(screen.queryByRole('button', { name: da.states.startOver })).toBeNull();
  });

  test('own figures that cannot be read are told as such', () => {
    render(<LoadFailure error={new LoadError('egne/eget-1/noegletal/x', 'broken')} retry={() => {}} />);
    expect(screen.getByRole('alert').textContent).toContain(da.states.unreadable);
    expect(screen.getByRole('alert').textContent).not.toContain(da.states.broken);
  });

  test('any other error names no file', () => {
    render(<LoadFailure error={new Error('x')} retry={() => {}} />);
    expect(screen.queryByText(/Fil:/)).toBeNull();
  });
});

let broken = true;
/** A part of the page that fails as long as it is broken. */
function Part() {
  if (broken) throw new Error('invented');
  return <p>i orden</p>;
}

describe('Boundary', () => {
  const page = (resetKey: number, message?: string) => (
    <>
      <p>resten</p>
      <Boundary resetKey={resetKey} message={message}>
        <Part />
      </Boundary>
    </>
  );
  beforeEach(() => {
    broken = true;
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  test('keeps an error in its place', () => {
    render(page(1));
    expect(screen.getByText('resten')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain(da.states.failed);
  });

  test('says the message it is given', () => {
    render(page(1, 'Grafen mangler'));
    expect(screen.getByRole('alert').textContent).toContain('Grafen mangler');
  });

  test('tries again when asked', async () => {
    render(page(1));
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: da.states.retry }));
    expect(screen.getByText('i orden')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('tries again when something else is shown', () => {
    const { rerender } = render(page(1));
    broken = false;
    rerender(page(1));
    expect(screen.queryByText('i orden')).toBeNull();
    rerender(page(2));
    expect(screen.getByText('i orden')).toBeTruthy();
  });
});

describe('WholePage', () => {
  beforeEach(() => {
    broken = true;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <WholePage>
        <Part />
      </WholePage>,
    );
  });

  test('says what is wrong with all of the page, with ways out', () => {
    expect(screen.getByRole('alert').textContent).toContain(da.states.allFailed);
    expect(screen.getByRole('button', { name: da.states.startOver })).toBeTruthy();
    expect(screen.getByRole('link', { name: da.states.toFront }).getAttribute('href')).toBe('#/');
  });

  test('is tried again on another page', () => {
    broken = false;
    act(() => useApp.setState({ address: '/om' }));
    expect(screen.getByText('i orden')).toBeTruthy();
  });
});
