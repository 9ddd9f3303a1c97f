import type { Size } from '../../frame/useSize';

/** Room between panels, pixels. */
export const PANEL_GAP = 12;
/** Panels are best this much wider than high. */
const SHAPE = 1.8;

/** How panels stand in a box. */
export interface PanelGrid extends Size {
  readonly columns: number;
  /** How many panels have room. */
  readonly shown: number;
}

/**
 * Arranges panels of one size so that they fill a box, in the shape that reads best. Where they would be smaller than
 * `least`, as many are shown as have room.
 * @param count of panels
 * @returns width and height of a panel, pixels
 */
export function arrangePanels(count: number, box: Size, least: Size): PanelGrid {
  const most = (room: number, size: number) =>
    Math.max(1, Math.floor((room + PANEL_GAP) / (size + PANEL_GAP)));
  const share = (room: number, n: number) => Math.floor((room - (n - 1) * PANEL_GAP) / n);
  const [columns, rows] = [most(box.width, least.width), most(box.height, least.height)];
  const grid = (across: number, down: number): PanelGrid => ({
    columns: across,
    shown: Math.min(count, across * down),
    width: share(box.width, across),
    height: share(box.height, down),
  });
  const off = ({ width, height }: PanelGrid) => Math.abs(Math.log(width / height / SHAPE));
  const fitting = Array.from({ length: Math.min(columns, count) }, (_, i) => i + 1)
    .filter((across) => Math.ceil(count / across) <= rows)
    .map((across) => grid(across, Math.ceil(count / across)));
  return fitting.sort((a, b) => off(a) - off(b))[0] ?? grid(columns, rows);
}
