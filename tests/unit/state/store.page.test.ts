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
    leaveTo('#/omraade/faxe');
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
