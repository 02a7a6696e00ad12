/** Entries of one kind, as they came by the public entry or were laid out for it: apart from the record, changed only as a whole. */
export interface PublicEntryStore<T extends { readonly id: string }> {
  /** In the order in which they came. */
  list(matterId: string): Promise<readonly T[]>;
  find(id: string): Promise<{ readonly matterId: string; readonly entry: T } | undefined>;
  /** What is kept under its id afterwards: this one, or the one that was there. */
  add(matterId: string, entry: T): Promise<T>;
  /** Changed as a whole, with no other change between; undefined: no such entry. */
  change(id: string, to: (entry: T) => T): Promise<T | undefined>;
}
