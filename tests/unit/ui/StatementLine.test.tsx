import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useApp } from '../../../src/state/store';
import { Rich } from '../../../src/ui/Rich';
import { StatementLine } from '../../../src/ui/StatementLine';

beforeEach(() => useApp.setState({ language: 'da' }));

test.each([
  ['good', -1, '▼', 'godt'],
  ['bad', 1, '▲', 'dårligt'],
] as const)('%s is said in words, in the language chosen', (tone, trend, arrow, word) => {
  render(<StatementLine statement={{ text: '3 færre', tone, trend, computed: null }} />);
  expect(screen.getByText(arrow.trim(), { exact: false, selector: '[aria-hidden]' })).toBeTruthy();
  expect(screen.getByText(`(${word})`, { exact: false, selector: 'span' })).toBeTruthy();
  act(() => useApp.setState({ language: 'en' }));
  expect(screen.getByText(`(${tone})`, { exact: false, selector: 'span' })).toBeTruthy();
});

test('what is level and neutral has neither arrow nor judgement', () => {
  const { container } = render(
    <StatementLine statement={{ text: 'Uændret', tone: 'neutral', trend: 0, computed: null }} />,
  );
  expect(container.textContent).toBe('Uændret');
});

test('a neutral rise has an arrow but no judgement', () => {
  const { container } = render(
    <StatementLine statement={{ text: '3 flere', tone: 'neutral', trend: 1, computed: null }} />,
  );
  expect(container.textContent).toBe('▲ 3 flere');
});

test('Rich sets off what stands between the marks', () => {
  const { container } = render(<Rich text="Faxe har **10,7 %** ledige og **19** andre." />);
  expect(container.textContent).toBe('Faxe har 10,7 % ledige og 19 andre.');
  expect(screen.getAllByRole('strong').map((node) => node.textContent)).toEqual(['10,7 %', '19']);
});
