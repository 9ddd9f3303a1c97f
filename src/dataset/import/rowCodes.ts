/** What the texts of a row stand for, as codes. Each text is looked up once, since a table may have millions of rows. */
import type { Catalog } from '../../model/catalog';
import type { Group } from '../../model/codelist';
import { KINDS } from '../../model/kind';
import type { Mapping } from '../../model/mapping';
import { parsePeriod } from '../../model/period';
import { foldName } from './areaNames';
import { type AreaFinder, areaFinder } from './areas';
import { IMPORT_LIMITS, ImportError } from './failure';
import { type ImportCodes, MOST_CODES } from './indicatorFigures';
import { readPeriod } from './periods';
import { idOf, type Spellings } from './spellings';

/** Not known. */
export const NONE = -1;
/** To be left out, as the reader has said. */
export const LEFT_OUT = -2;

const DAY = 86_400_000;
/** Texts of a column that are remembered; a file with another text in every row must not fill the memory. */
const MOST_TEXTS = 100_000;

/** A function of texts that remembers what it found. */
function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

/** The codes of texts, by what the catalogue knows and what the reader has said. */
export class RowCodes {
  /** Groups that no list has, in the order they are met. */
  readonly newGroups: Group[] = [];
  /** By area id: how it is written. */
  readonly areaSpellings = new Map<string, Set<string>>();

  /** Code of an area, {@link NONE} or {@link LEFT_OUT}. */
  readonly area = remembering((text) => this.findArea(text));
  /** Code of a period, or {@link NONE}. @throws {ImportError} `not-a-table` if there are too many */
  readonly period = remembering((text) => {
    const read = readPeriod(text);
    return read === null ? NONE : this.periodCode(read);
  });
  /**
   * Code of a group, a new one if it is not known; {@link LEFT_OUT}, or {@link NONE} if the cell is empty and that
   * says nothing. @throws {ImportError} `too-many-groups`
   */
  readonly group = remembering((text) => this.findGroup(text.trim() || this.emptyGroup()));
  /** Place in `KINDS`, or {@link NONE}. An empty cell is an observed value. */
  readonly kind = remembering((text) => {
    const found = text.trim() === '' ? 'faktisk' : this.words.kind(text);
    return found === null ? NONE : KINDS.indexOf(found);
  });
  /** Id of a unit, '' for none, or null if it is not known. */
  readonly unit = remembering((text) => (text.trim() === '' ? '' : this.words.unit(text)));

  private readonly finder: AreaFinder;
  private readonly known: ReadonlySet<string>;
  private readonly groupIds: Set<string>;
  /** By folded name: ids of groups that no list has. */
  private readonly newGroupOf = new Map<string, string>();
  /** By code of the period: whether it begins after today. */
  private readonly future: boolean[] = [];

  constructor(
    private readonly mapping: Mapping,
    private readonly codes: ImportCodes,
    private readonly words: Spellings,
    catalog: Catalog,
    private readonly today: Date,
  ) {
    this.finder = areaFinder(catalog.areas, mapping.areas);
    this.known = new Set(catalog.areas.map(({ id }) => id));
    this.groupIds = new Set(catalog.groups.map(({ id }) => id));
  }

  /** Code of an area that the mapping names by its id, or {@link NONE}. */
  areaOfId(id: string | null): number {
    return id !== null && this.known.has(id) ? this.codes.areas.at(id) : NONE;
  }

  /** Code of a canonical period, '' included, or {@link NONE}. */
  periodCode(period: string | null): number {
    const parsed = period === null ? null : parsePeriod(period);
    if (period === null || (period !== '' && !parsed)) return NONE;
    const code = this.codes.periods.at(period);
    if (code > MOST_CODES) throw new ImportError('not-a-table');
    this.future[code] ??= (parsed?.start ?? 0) > this.today.getTime() / DAY;
    return code;
  }

  /** Whether a period begins after today. */
  isFuture(period: number): boolean {
    return this.future[period] === true;
  }

  /** Names of the municipalities that a former one is part of today; none for anything else. */
  areasNow(text: string): readonly string[] {
    return this.finder.now(text);
  }

  /** Names of areas that are written much like a text. */
  areasNear(text: string): readonly string[] {
    return this.finder.near(text);
  }

  /** Several columns of groups as one text: the groups that are not the whole; '' if one is empty and says nothing. */
  joinGroups(texts: readonly string[]): string {
    const groups = texts.map((text) => text.trim() || this.emptyGroup());
    if (groups.includes('')) return '';
    return groups.filter((text) => this.words.group(text) !== 'alle').join(', ') || 'alle';
  }

  /** What an empty cell in a column of groups says: everybody if the reader has said so, else nothing. */
  private emptyGroup(): string {
    return this.mapping.blanks === 'everybody' ? 'alle' : '';
  }

  private findArea(text: string): number {
    if (this.finder.leavesOut(text)) return LEFT_OUT;
    const id = this.finder.find(text);
    if (id === null) return NONE;
    const spellings = this.areaSpellings.get(id) ?? new Set();
    this.areaSpellings.set(id, spellings.add(text.trim()));
    return this.codes.areas.at(id);
  }

  private findGroup(text: string): number {
    if (text === '') return NONE;
    const { groups } = this.mapping;
    const chosen = Object.hasOwn(groups, text) ? groups[text] : undefined;
    if (chosen === '') return LEFT_OUT;
    const id = chosen !== undefined && this.groupIds.has(chosen) ? chosen : this.words.group(text);
    return this.codes.groups.at(id === null ? this.newGroup(text) : this.namedGroup(id));
  }

  /** The id of a group, which the file may describe. */
  private namedGroup(id: string): string {
    const described = this.mapping.newGroups.find((group) => group.id === id);
    if (described && !this.groupIds.has(id)) this.add(described);
    return id;
  }

  private add(group: Group): void {
    this.groupIds.add(group.id);
    this.newGroups.push(group);
    if (this.newGroups.length > IMPORT_LIMITS.groups) {
      throw new ImportError('too-many-groups', String(IMPORT_LIMITS.groups));
    }
    const parent = this.mapping.newGroups.find(({ id }) => id === group.parent);
    if (parent && !this.groupIds.has(parent.id)) this.add(parent);
  }

  /** The id of a group that no list has. */
  private newGroup(text: string): string {
    const fold = foldName(text);
    const known = this.newGroupOf.get(fold);
    if (known !== undefined) return known;
    const made = idOf(text, 'gruppe');
    let id = made;
    for (let n = 2; this.groupIds.has(id); n += 1) id = `${made}-${n}`;
    this.newGroupOf.set(fold, id);
    this.add({ id, name: { da: text, en: text }, sort: 'målgruppe', parent: null });
    return id;
  }
}
