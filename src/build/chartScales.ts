import type { Plugin } from 'vite';

const SCALES = '\0chart-scales';

/**
 * Gives the chart library the scales that our axes have. It looks them up by name, so that a bundler must keep all of them,
 * those of time with their formats in every unit too.
 */
export function chartScales(): Plugin {
  return {
    name: 'noegletavlen-chart-scales',
    enforce: 'pre',
    resolveId: (id) => (id === 'victory-vendor/d3-scale' ? SCALES : null),
    // An axis without a scale of its own has one of these.
    load: (id) => (id === SCALES ? "export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';" : null),
  };
}
