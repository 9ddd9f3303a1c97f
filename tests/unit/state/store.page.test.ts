import { describe, expect, onTestFinished, test, vi } from 'vitest';

/** The store as it is in a freshly opened page. */
async function open(hash: string) {
  vi.resetModules();
  history.replaceState(null, '', hash || '#');
  return import('../../../src/state/store');
}

describe('the language', () => {
  test('is Danish on a first visit, and what the address says otherwise', async () => {
    expect((await open('#/')).useApp.getState().language).toBe('da');
    expect((await open('#/?sprog=en')).useApp.getState().language).toBe('en');
  });

  test('is remembered once chosen, but an address goes before it', async () => {
    const { chooseLanguage, useApp } = await open('#/om');
    chooseLanguage('en', '/om?sprog=en');
    await vi.waitFor(() => expect(useApp.getState()).toEqual({ address: '/om?sprog=en', language: 'en' }));
    expect((await open('#/')).useApp.getState().language).toBe('en');
    expect((await open('#/?sprog=da')).useApp.getState().language).toBe('da');
  });

  test.each(['', 'null', '[object Object]', 'constructor', '__proto__', 'EN', 'en\u0000', 'x'.repeat(1e4)])(
    'is Danish where %.20j is remembered',
    async (odd) => {
      localStorage.setItem('noegletavlen.sprog', odd);
      expect((await open('#/')).useApp.getState().language).toBe('da');
      expect((await open(`#/?sprog=${encodeURIComponent(odd)}`)).useApp.getState().language).toBe('da');
      localStorage.clear();
    },
  );

  test('is the one chosen last, however long the texts of another take to come', async () => {
    const { chooseLanguage, useApp } = await open('#/');
    chooseLanguage('en', '/?sprog=en');
    chooseLanguage('da', '/');
    const { loadMessages } = await import('../../../src/i18n/messages');
    await loadMessages('en');
    expect(useApp.getState()).toEqual({ address: '/', language: 'da' });
  });

  test('chosen is not undone by Back, but by a link in another', async () => {
    const { chooseLanguage, followAddress, navigate, useApp } = await open('#/kilder?sprog=en');
    onTestFinished(followAddress());
    await vi.waitFor(() => expect(useApp.getState().language).toBe('en'));
    history.replaceState({ seen: true }, '');
    navigate('#/om?sprog=en');
    chooseLanguage('da', '/om');
    history.back();
    await vi.waitFor(() => expect(useApp.getState()).toEqual({ address: '/kilder', language: 'da' }));
    expect(location.hash).toBe('#/kilder');
    location.hash = '#/ydelser?sprog=en';
    await vi.waitFor(() =>
      expect(useApp.getState()).toEqual({ address: '/ydelser?sprog=en', language: 'en' }),
    );
  });

  test('works where nothing may be stored', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const spies = [
      vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse),
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse),
    ];
    const { chooseLanguage, useApp } = await open('#/');
    chooseLanguage('en', '/?sprog=en');
    await vi.waitFor(() => expect(useApp.getState().language).toBe('en'));
    for (const spy of spies) spy.mockRestore();
  });
});

describe('the address', () => {
  test('navigate changes what is shown; replace makes no step in the history', async () => {
    const { navigate, useApp } = await open('#/');
    const steps = history.length;
    navigate('#/om');
    expect([useApp.getState().address, location.hash]).toEqual(['/om', '#/om']);
    expect(history.length).toBe(steps + 1);
    navigate('#/kilder', { replace: true });
    expect(useApp.getState().address).toBe('/kilder');
    navigate('#/kilder');
    expect(history.length).toBe(steps + 1);
  });

  test('a page is left for the one that led to it; opened from elsewhere, for the one given', async () => {
    const { leaveTo, navigate, useApp } = await open('#/kilder');
    const steps = history.length;
    leaveTo('#/om');
    expect(useApp.getState().address).toBe('/om');
    expect(history.length).toBe(steps);
    const back = vi.spyOn(history, 'back').mockImplementation(() => {});
    navigate('#/praesenter');
    navigate('#/praesenter?dias=2', { replace: true });
    leaveTo('#/kommune/faxe');
    expect(back).toHaveBeenCalledOnce();
    back.mockRestore();
  });

  test('an address typed by hand is followed until told otherwise', async () => {
    const { followAddress, useApp } = await open('#/');
    const stop = followAddress();
    history.replaceState(null, '', '#/om?sprog=en');
    dispatchEvent(new Event('hashchange'));
    await vi.waitFor(() => expect(useApp.getState()).toEqual({ address: '/om?sprog=en', language: 'en' }));
    stop();
    history.replaceState(null, '', '#/kilder');
    dispatchEvent(new Event('hashchange'));
    expect(useApp.getState().address).toBe('/om?sprog=en');
  });
});

describe('where pages are files', () => {
  const ROOT = '/tal/';

  /** The page of a path as a browser opens it, in the folder of a host. */
  async function openFile(path: string) {
    history.replaceState(null, '', ROOT + path);
    const depth = path.replace(/[?#].*/, '').split('/').length - 1;
    document.documentElement.dataset.root = '../'.repeat(depth) || './';
    vi.resetModules();
    const store = await import('../../../src/state/store');
    const { hrefOf } = await import('../../../src/state/href');
    onTestFinished(store.followAddress());
    onTestFinished(() => {
      delete document.documentElement.dataset.root;
      document.body.replaceChildren();
      history.replaceState(null, '', '/');
      vi.resetModules();
    });
    return { ...store, hrefOf };
  }

  /** Clicks a link. @returns whether the browser is left to follow it */
  function click(href: string, more: Partial<HTMLAnchorElement> = {}, by: MouseEventInit = {}): boolean {
    const link = Object.assign(document.createElement('a'), { href, ...more });
    document.body.append(link);
    // jsdom follows no links.
    let left = false;
    const stop = (event: Event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stop, { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...by }));
    return left;
  }

  test('the path says what is shown, from whichever depth, and the folder in which language', async () => {
    const { useApp, hrefOf } = await openFile('en/noegletal/star-placering/?omr=faxe');
    expect(useApp.getState()).toEqual({
      address: '/noegletal/star-placering?omr=faxe&sprog=en',
      language: 'en',
    });
    expect(hrefOf('/om')).toBe('/tal/om/');
    expect(hrefOf('/?sprog=en')).toBe('/tal/en/');
    expect(hrefOf('')).toBe('/tal/');
  });

  test('a link to a page is followed without loading it, and Back leads to where it was', async () => {
    const { useApp } = await openFile('kommune/faxe/');
    const steps = history.length;
    expect(click('/tal/noegletal/star-placering/?omr=faxe')).toBe(false);
    expect(useApp.getState().address).toBe('/noegletal/star-placering?omr=faxe');
    // It is arrived at, as by a link that is loaded.
    expect(history.state).toBeNull();
    expect(history.length).toBe(steps + 1);
    expect(click('/tal/noegletal/star-placering/?omr=faxe')).toBe(false);
    expect(history.length).toBe(steps + 1);
    history.back();
    await vi.waitFor(() => expect(useApp.getState().address).toBe('/kommune/faxe'));
  });

  test.each([
    ['a file', '/tal/data/noegletal.csv', {}, {}],
    ['what is outside the site', '/andet/', {}, {}],
    ['another host', 'https://www.jobindsats.dk/om/', {}, {}],
    ['a place on the page', '#indhold', {}, {}],
    ['another window', '/tal/om/', { target: '_blank' }, {}],
    ['a download', '/tal/om/', { download: 'om' }, {}],
    ['a new tab', '/tal/om/', {}, { ctrlKey: true }],
    ['a new tab on a Mac', '/tal/om/', {}, { metaKey: true }],
    ['the middle button', '/tal/om/', {}, { button: 1 }],
  ])('a link to %s is left to the browser', async (_, href, link, by) => {
    const { useApp } = await openFile('kommune/faxe/');
    expect(click(href, link, by)).toBe(true);
    expect(useApp.getState().address).toBe('/kommune/faxe');
  });

  test('a former path leads to the page, and is written as it is now', async () => {
    const { useApp, hrefOf, navigate } = await openFile('en/omraade/faxe/?aabne=ingen');
    navigate(hrefOf(useApp.getState().address), { replace: true });
    expect(location.pathname + location.search).toBe('/tal/en/kommune/faxe/?aabne=ingen');
  });

  test('a former link is read, and what has no file is linked to behind the hash', async () => {
    const { useApp, hrefOf, navigate } = await openFile('noegletal/#/kommune/faxe?sprog=en');
    expect(useApp.getState()).toEqual({ address: '/kommune/faxe?sprog=en', language: 'en' });
    expect(hrefOf(useApp.getState().address)).toBe('/tal/en/kommune/faxe/');
    navigate(hrefOf('/praesenter?af=%2Fkommune%2Ffaxe'));
    expect(location.href).toMatch(/\/tal\/#\/praesenter\?af=%2Fkommune%2Ffaxe$/);
    await vi.waitFor(() => expect(useApp.getState().address).toBe('/praesenter?af=%2Fkommune%2Ffaxe'));
  });

  test('a chart alone stays one, whatever is chosen on it', async () => {
    const { navigate, hrefOf } = await openFile('noegletal/star-placering/?embed=1&omr=faxe');
    navigate(hrefOf('/noegletal/star-placering?omr=faxe&fokus=faxe'), { replace: true });
    expect(location.search).toBe('?embed=1&omr=faxe&fokus=faxe');
  });
});
