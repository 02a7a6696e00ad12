export type Language = 'zh' | 'en';

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Words in both languages. Chinese is the type; English must have the same keys and the same sentence arguments. */
export interface Bilingual<T> {
  readonly zh: Widen<T>;
  readonly en: Widen<T>;
}

/** Pairs the Chinese words of a feature with their English; a missing or extra key does not compile. */
export const bilingual = <const T>(zh: T, en: NoInfer<Widen<T>>): Bilingual<T> => ({
  zh: zh as Widen<T>, // a literal is assignable to its widened form; the compiler cannot see it through the mapped type
  en,
});
