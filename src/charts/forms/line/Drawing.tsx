/** Three or more periods: lines along true time. */
export { TimePlot as default } from '../../lines/TimePlot';
