import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageFor } from '../../../../src/views/present/stage';

describe('the stage', () => {
  test('fills any screen without changing its proportions', () => {
    const side = fc.integer({ min: 1, max: 8000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const stage = stageFor(width, height);
        expect(stage.width * stage.scale).toBeCloseTo(width, 6);
        expect(stage.height * stage.scale).toBeCloseTo(height, 6);
        expect(stage.scale).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    // A projector, an older one, a large screen, and the old proportions.
    [1920, 1080, 2],
    [1280, 720, 4 / 3],
    [3840, 2160, 4],
    [1024, 768, 1024 / 960],
    [1920, 1200, 2],
  ])('%d × %d enlarges %d times', (width, height, scale) => {
    expect(stageFor(width, height).scale).toBeCloseTo(scale);
  });

  test('has at least the room of the layout on a landscape screen', () => {
    const side = fc.integer({ min: 100, max: 4000 });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [width, height] = [Math.max(a, b), Math.min(a, b)];
        fc.pre(width / height >= 1.1);
        const stage = stageFor(width, height);
        expect(stage.width).toBeGreaterThanOrEqual(960);
        expect(stage.height).toBeGreaterThanOrEqual(540 - 1e-9);
      }),
    );
  });

  test('an upright phone is not made smaller than it is read', () => {
    expect(stageFor(390, 844)).toEqual({ width: 390, height: 844, scale: 1 });
    expect(stageFor(820, 1180).width).toBe(640);
    expect(stageFor(320, 640).scale).toBeCloseTo(320 / 380);
  });

  test('a screen of no height does no harm', () => {
    for (const value of Object.values(stageFor(300, 0))) expect(Number.isFinite(value)).toBe(true);
  });
});
