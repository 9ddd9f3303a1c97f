import { loadable } from '../ui/loadable';

/** {@link ChartView}, whose script comes when it is first shown. */
export const LaterChart = loadable(() => import('./ChartView'));
