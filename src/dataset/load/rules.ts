import type { CheckRule } from '../read/checks';
import { fetchJson } from './load';

/** Path of the rules that figures of minutes are held against, relative to the site. */
export const RULES_PATH = 'data/checks.json';

/** The rules of `checks.csv`; none if they cannot be had: figures are read without them. */
export async function loadRules(): Promise<readonly CheckRule[]> {
  try {
    const rules = await fetchJson(RULES_PATH);
    return Array.isArray(rules) ? rules : [];
  } catch {
    return [];
  }
}
