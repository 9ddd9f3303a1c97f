import { expect, test } from 'vitest';
import { licenceText } from '../../../src/build/licences';

const text = licenceText(['react', 'react-dom', 'jsonstat-toolkit'].map((name) => `node_modules/${name}`));

test('every package is named, and a text that several share stands once', () => {
  expect(text).toMatch(/^react \d[\d.]* \(MIT\)\nreact-dom \d[\d.]* \(MIT\)$/m);
  expect(text.split('Copyright (c) Meta Platforms')).toHaveLength(2);
});

test('a licence that is only referred to stands whole', () => {
  expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
});

test('our own stands first', () => {
  expect(text).toMatch(/^Nøgletavlen\n\nMIT License/);
});

test('a package without one is not shipped unnoticed', () => {
  expect(() => licenceText(['node_modules/worker-f'])).toThrow('worker-f has no licence');
});
