import { memo, useContext, useMemo, useRef } from 'react';
import { useOptions } from '../../ui/useOptions';
import { useSize } from '../frame/useSize';
import { wrapLabel } from '../labels';
import { StillFormsContext } from '../still/forms';
import { borderPath } from './borders';
import { MAP_SIZE, REGION_NAMES, TILES, type Tile } from './layout';
import { levelColors } from './levelColors';
import { neighbour } from './neighbour';
import styles from './TileMap.module.css';

/** What a map of municipalities shows, in words and classes. */
export interface TileMapProps {
  /** Strength of the colour by area, as `ValueClass.level`; null for a municipality without a value. */
  readonly level: (area: string) => number | null;
  readonly diverging: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly label: string;
  /** What is said of a municipality: name, value, place. */
  readonly say: (area: string) => string;
  readonly regionOf: (area: string) => string | null;
  readonly regionName: (region: string) => string;
  readonly onPoint: (area: string) => void;
  readonly onToggle: (area: string) => void;
}

/** Pixels. */
const MOST = 44;
/** Tiles smaller than this have no names, but for the chosen: on a phone. */
const NAMED = 26;
/** Below this the page is not laid out yet. */
const LEAST = 10;
const MARGIN = 2;
const GAP = 1;

const AREAS = TILES.map((tile) => tile.area);
const TILE_OF = new Map(TILES.map((tile) => [tile.area, tile]));

function move(from: string, key: string): string | null {
  const tile = TILE_OF.get(from);
  return (tile && neighbour(tile, key, TILES)?.area) ?? null;
}

/**
 * A map of equal tiles, a municipality each in its rough place, coloured by class, with regions outlined and named. A
 * tile without a value is crossed out, the chosen ones are framed. What is pointed at is told to `onPoint`.
 */
export const TileMap = memo(function TileMap({
  level,
  diverging,
  chosen,
  label,
  say,
  regionOf,
  regionName,
  onPoint,
  onToggle,
}: TileMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const { width: measured } = useSize(box);
  // Where nothing is measured it is drawn at its largest, and scaled down.
  const width = useContext(StillFormsContext) ? MOST * MAP_SIZE.columns + 2 * MARGIN : measured;
  const { active, list } = useOptions(AREAS, move, onPoint, onToggle);
  const fitting = Math.floor((width - 2 * MARGIN) / MAP_SIZE.columns);
  const size = Math.min(MOST, fitting);
  const named = size >= NAMED;
  const borders = useMemo(() => borderPath(regionOf, size), [regionOf, size]);
  const font = Math.max(9, Math.min(13, Math.round(size * 0.33)));
  const lines = useMemo(
    () =>
      Object.entries(REGION_NAMES).map(([region, place]) => ({
        region,
        place,
        lines: wrapLabel(regionName(region), place.letters),
      })),
    [regionName],
  );
  const tile = ({ area, label: short, column, row }: Tile) => {
    const own = level(area);
    const inner = size - 2 * GAP;
    return (
      <g
        key={area}
        data-area={area}
        role="option"
        aria-selected={chosen.has(area)}
        aria-label={say(area)}
        tabIndex={area === active ? 0 : -1}
        data-level={own}
        className={styles.tile}
        style={levelColors(own, diverging)}
        transform={`translate(${column * size + GAP} ${row * size + GAP})`}
      >
        <rect className={styles.face} width={inner} height={inner} />
        {own === null && <path className={styles.cross} d={`M1 ${inner - 1}L${inner - 1} 1`} />}
        {(named || chosen.has(area)) && (
          <text x={inner / 2} y={inner / 2} dy="0.35em" textAnchor="middle">
            {short}
          </text>
        )}
        <rect className={styles.frame} x={1.5} y={1.5} width={inner - 3} height={inner - 3} />
      </g>
    );
  };
  return (
    <div ref={box} data-map="" className={styles.map}>
      {fitting >= LEAST && (
        <svg
          {...list}
          width={MAP_SIZE.columns * size + 2 * MARGIN}
          height={MAP_SIZE.rows * size + 2 * MARGIN}
          viewBox={`${-MARGIN} ${-MARGIN} ${MAP_SIZE.columns * size + 2 * MARGIN} ${MAP_SIZE.rows * size + 2 * MARGIN}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the list box, its tiles the options
          role="listbox"
          aria-multiselectable="true"
          aria-label={label}
          style={{ fontSize: font }}
        >
          {TILES.map(tile)}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus */}
          <g aria-hidden="true" className={styles.regions}>
            <path d={borders} />
            {(named ? lines : []).map(({ region, place, lines: words }) => (
              <text key={region} fontSize={Math.max(10, font)}>
                {words.map((line, i) => (
                  <tspan
                    key={line}
                    x={place.column * size}
                    y={place.row * size + (i + 1) * (Math.max(10, font) + 3)}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
});
