export { TimePlot as default } from '../../lines/TimePlot';
