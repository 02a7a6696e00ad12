const names = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

async function jsonAt(url: URL): Promise<unknown> {
  const response = await fetch(url);
  return response.ok ? ((await response.json()) as unknown) : undefined;
}

/**
 * The official text of an instrument that lies beside the app: `law-texts/d713.json`, where `law-texts/index.json` lists it.
 * Undefined: none does. Null: it cannot be read.
 */
export async function readLawText(base: URL, instrument: string): Promise<unknown> {
  const name = `${instrument.toLowerCase()}.json`;
  const folder = new URL('law-texts/', base);
  try {
    if (!names(await jsonAt(new URL('index.json', folder))).includes(name)) return undefined;
  } catch {
    return undefined; // no list, no texts
  }
  try {
    return (await jsonAt(new URL(name, folder))) ?? null;
  } catch {
    return null;
  }
}
