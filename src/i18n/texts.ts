import type { Language } from '../model/language';

/** Texts in every language. */
export type Texts<T> = Readonly<Record<Language, T>>;

/**
 * Texts of one part of the product, which are loaded with it. The Danish ones give the shape; an English text that is
 * missing does not compile.
 */
export function texts<T>(da: T, en: NoInfer<T>): Texts<T> {
  return { da, en };
}
