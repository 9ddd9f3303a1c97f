// Goes to the program, which knows former addresses and says what is not there. The folder that this lies in is the site's.
if (!window.found) {
  window.found = true;
  const root = new URL('.', document.currentScript.src).pathname;
  const words = location.pathname.slice(root.length).split('/').filter(Boolean);
  const parameters = location.search.slice(1).split('&').filter(Boolean);
  if (words[0] === 'en') {
    words.shift();
    parameters.push('sprog=en');
  }
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  location.replace(`${root}#/${words.join('/')}${query}`);
}
