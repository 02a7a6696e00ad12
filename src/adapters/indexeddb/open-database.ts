import { type DBSchema, deleteDB, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { answered } from './answered';

/** Opens a data base that answers, and steps aside when another tab, or a reset, wants it. Refused where the browser does not answer. */
export async function openDatabase<S extends DBSchema>(
  name: string,
  version: number | undefined,
  { upgrade }: Pick<OpenDBCallbacks<S>, 'upgrade'>,
): Promise<IDBPDatabase<S>> {
  const opening = openDB<S>(name, version, {
    ...(upgrade && { upgrade }),
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  try {
    const db = await answered(opening);
    const [store] = db.objectStoreNames;
    if (store !== undefined) await answered(db.count(store));
    return db;
  } catch (cause) {
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw cause;
  }
}

/** Throws a data base away; refused where another tab does not let go of it. */
export const deleteDatabase = (name: string): Promise<void> => answered(deleteDB(name));
