/** A sentence in both languages. Law speaks Chinese first; the English is unofficial. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
