import type { ColumnUse } from '../../model/mapping';

/** Heads of the product's own files, in every spelling of case: the data files', then those of its exports. */
const OWN_COLUMNS: Readonly<Record<string, ColumnUse>> = {
  punkt: { role: 'item' },
  omraade: { role: 'area' },
  noegletal: { role: 'indicator' },
  maalgruppe: { role: 'group' },
  type: { role: 'kind' },
  periode: { role: 'period' },
  vaerdi: { role: 'value', measure: null },
  enhed: { role: 'unit' },
  trykt: { role: 'printed' },
  note: { role: 'note' },
  note_en: { role: 'noteEn' },

  'nøgletal-id': { role: 'indicator' },
  område: { role: 'area' },
  gruppe: { role: 'group' },
  værdi: { role: 'value', measure: null },
  'som trykt': { role: 'printed' },

  'key figure id': { role: 'indicator' },
  area: { role: 'area' },
  group: { role: 'group' },
  kind: { role: 'kind' },
  unit: { role: 'unit' },
  period: { role: 'period' },
  value: { role: 'value', measure: null },
  'as printed': { role: 'printed' },
  item: { role: 'item' },
};

/** The uses of the columns of one of the product's own files, or null if it is none. */
export function ownColumns(header: readonly string[]): ColumnUse[] | null {
  const uses = header.map((head): ColumnUse => {
    const name = head.trim().toLowerCase();
    return (Object.hasOwn(OWN_COLUMNS, name) ? OWN_COLUMNS[name] : undefined) ?? { role: 'ignore' };
  });
  const has = (role: ColumnUse['role']) => uses.filter((use) => use.role === role).length === 1;
  return has('indicator') && has('value') ? uses : null;
}
