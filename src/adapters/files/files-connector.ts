import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { Connector, Transport } from '@/data';
import type { DatasetCard, DatasetEntry, Note, Refusal } from '@/ports/data-source';
import { type FileCard, type Findings, fileCardSchema } from '@/ports/file-import';
import { filesHere, type ImportedFiles, tableKey } from './imported-files';
import type { Parser } from './parser';

const listed = z.object({
  /** Id of the data set: that of its card. */
  dataset: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Paths under the backend's base. */
  path: z.string().check(z.minLength(1)),
  card: z.string().check(z.minLength(1)),
});
const filesOptionsSchema = z.object({ files: z.array(listed).check(z.maxLength(2000)) });
type Listed = z.infer<typeof listed>;

interface FilesParts {
  readonly parser: Parser;
  /** Files people brought into this browser. */
  readonly brought?: ImportedFiles | undefined;
}

interface Found {
  readonly key: string;
  readonly name: string;
  readonly card: FileCard;
  /** Whether its key stands for these very bytes and this card, so that a table under it is still right. */
  readonly isFixed: boolean;
  bytes(): Promise<Result<{ readonly bytes: Uint8Array; readonly mark: string | undefined }, Refusal>>;
}

/**
 * Data files with a card beside each. A file is read whole, by its card, on the parser; it answers every clause from there.
 * A file with one cell at fault answers nothing: the refusal names the place. Throws on options of another shape.
 */
export function filesConnector(options: unknown, { parser, brought }: FilesParts): Connector {
  const { files } = filesOptionsSchema.parse(options);
  const described = new Map<string, { readonly mark: string | undefined; readonly card: DatasetCard }>();

  const find = async (dataset: string, link: Transport): Promise<Result<Found, Refusal>> => {
    const file = files.find((one) => one.dataset === dataset);
    if (file) {
      const card = await cardOf(file, link);
      return card.ok ? ok(foundOnServer(file, card.value, link)) : card;
    }
    const here = brought && (await filesHere(brought));
    if (here && !here.ok) return err({ kind: 'offline' });
    const document = here?.value.find(({ body }) => body.card.about.dataset === dataset);
    if (!document || !brought) return err({ kind: 'absent', what: dataset });
    const { body } = document;
    return ok({
      key: tableKey(document),
      isFixed: true,
      name: body.fileName,
      card: body.card,
      bytes: async () => {
        const bytes = await brought.bytes.get(body.digest);
        return bytes ? ok({ bytes, mark: body.digest }) : err({ kind: 'absent', what: body.fileName });
      },
    });
  };

  const read = async (found: Found): Promise<Result<DatasetCard, Refusal>> => {
    const kept = found.isFixed ? await parser.kept(found.key) : undefined;
    if (kept) return ok(kept.card);
    const got = await found.bytes();
    if (!got.ok) return got;
    const { bytes, mark } = got.value;
    const known = described.get(found.key);
    if (known && mark !== undefined && known.mark === mark) return ok(known.card);
    const shelved = await parser.read(found.key, bytes, found.name, found.card);
    if (!shelved.ok) return err(refusalOf(shelved.error));
    described.set(found.key, { mark, card: shelved.value.card });
    return ok(shelved.value.card);
  };

  return {
    kind: 'files',
    inPage: true,
    version: () => brought?.changes.count ?? 0,
    async probe(link) {
      const notes: Note[] = [];
      for (const file of files) {
        const card = await cardOf(file, link);
        if (card.ok) continue;
        if (card.error.kind !== 'malformed') return card;
        notes.push({
          level: 'warn',
          code: 'card',
          text: card.error.words ?? { zh: `${file.card}：卡片有误`, en: `${file.card}: the card is at fault` },
        });
      }
      return ok(notes);
    },
    async list(link, wanted) {
      const entries: DatasetEntry[] = [];
      for (const file of files) {
        const card = await cardOf(file, link);
        // A card at fault is told by the probe and when its data set is asked; the others are listed all the same.
        if (card.ok) entries.push(card.value.about);
        else if (card.error.kind !== 'malformed' || files.length === 1) return card;
      }
      const here = brought && (await filesHere(brought));
      for (const { body } of here?.ok ? here.value : [])
        if (entries.every(({ dataset }) => dataset !== body.card.about.dataset)) entries.push(body.card.about);
      const find = wanted?.toLowerCase();
      return ok(
        entries.filter(
          ({ title, owner }) => !find || `${title.zh} ${title.en} ${owner.name}`.toLowerCase().includes(find),
        ),
      );
    },
    async describe(dataset, link) {
      const found = await find(dataset, link);
      return found.ok ? read(found.value) : found;
    },
    async page(push, _card, cursor, size, link) {
      const found = await find(push.dataset, link);
      if (!found.ok) return found;
      const from = Number(cursor ?? 0);
      let part = await parser.ask(found.value.key, push, from, size);
      if (!part) {
        described.delete(found.value.key);
        const again = await read(found.value);
        if (!again.ok) return again;
        part = await parser.ask(found.value.key, push, from, size);
      }
      if (!part) return err({ kind: 'busy' });
      const to = from + part.table.rows;
      return ok({ table: part.table, total: part.total, next: to < part.total ? String(to) : null });
    },
  };
}

const foundOnServer = (file: Listed, card: FileCard, link: Transport): Found => ({
  key: file.path,
  name: file.path,
  card,
  isFixed: false,
  bytes: async () => {
    const received = await link.request(file.path, { headers: { accept: '*/*' } });
    if (!received.ok) return received;
    const { bytes, headers } = received.value;
    const marks = ['etag', 'last-modified'].map((name) => headers.get(name)).filter((mark) => mark !== null);
    return ok({
      bytes,
      mark: marks.length > 0 ? `${marks.join(' ')} ${bytes.length} ${JSON.stringify(card)}` : undefined,
    });
  },
});

async function cardOf(file: Listed, link: Transport): Promise<Result<FileCard, Refusal>> {
  const received = await link.request(file.card);
  if (!received.ok) return received;
  const json = received.value.json();
  if (!json.ok) return json;
  const card = fileCardSchema.safeParse(json.value);
  if (!card.success) return err(cardRefusal(file.card, z.prettifyError(card.error)));
  return card.data.about.dataset === file.dataset
    ? ok(card.data)
    : err(cardRefusal(file.card, `about.dataset: ${card.data.about.dataset} ≠ ${file.dataset}`));
}

const cardRefusal = (path: string, why: string): Refusal => ({
  kind: 'malformed',
  where: `${path}: ${why}`,
  words: {
    zh: `卡片 ${path} 不能用，须写明提供方、共享类型等：${why}`,
    en: `card ${path} cannot be used; owner, share type and the rest must be said: ${why}`,
  },
});

/** The first three findings that refuse, and how many there are. */
function refusalOf({ problems, total }: Findings): Refusal {
  const refusing = problems.filter(({ level }) => level === 'refuses');
  const told = refusing.slice(0, 3);
  const more = total - (problems.length - refusing.length) - told.length;
  return {
    kind: 'malformed',
    where: told.map(({ words }) => words.en).join('; '),
    words: {
      zh: `${told.map(({ words }) => words.zh).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}`,
      en: `${told.map(({ words }) => words.en).join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    },
  };
}
