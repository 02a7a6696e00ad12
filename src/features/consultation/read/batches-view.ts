import type { Words } from '@/core/kernel';
import { clauseNo, type DecisionFacts } from '@/core/law';
import { type Dossier, effectiveRecord, eventOf, type RecordedEvent } from '@/core/matter';
import type { OpinionRow } from '@/ports/matter-api';
import { digestOfOpinions } from '@/ports/opinion-store';

/** A batch of opinions as the record tells it, whether it still counts or not. */
export interface BatchLine {
  readonly seq: number;
  readonly on: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly unit: string;
  readonly channel: string;
  /** File or pasted text it was read from; null: not recorded. */
  readonly source: string | null;
  readonly rows: number;
  readonly persons: number;
  readonly digest: string | null;
  /** `pending`: a withdrawal waits for its second person. */
  readonly standing: 'counts' | 'withdrawn' | 'pending';
  /** Its rows, in order; none: on paper, or not kept by batch. */
  readonly opinions: readonly OpinionRow[];
  /** Whether it was sealed over rows that ought to be kept. */
  readonly isByRow: boolean;
}

/** What is to be known of one opinion of a batch; nothing of it was changed or left out. */
export interface RowRemark {
  /** From 1, in the order of the batch. */
  readonly no: number;
  readonly field: 'receivedOn' | 'person' | 'text' | 'clause';
  readonly words: Words;
}

const isBatch = (entry: RecordedEvent): boolean => {
  const event = eventOf(entry);
  return (
    event.type === 'OpinionsReceived' || (event.type === 'EarlierEntry' && event.payload.of === 'OpinionsReceived')
  );
};

/** The batches of a matter, newest first: those that count, and those that were withdrawn. */
export function batchLines({ record, amendments }: Dossier, rows: readonly OpinionRow[]): readonly BatchLine[] {
  const counted = new Map(effectiveRecord(record).entries.map((entry) => [entry.seq, entry]));
  return record
    .filter(isBatch)
    .map((entry): BatchLine => {
      const { payload, on } = counted.get(entry.seq) ?? entry;
      const told = payloadOf(payload);
      const withdrawals = (amendments.get(entry.seq) ?? []).filter(({ kind }) => kind === 'withdrawn');
      const batch = told.batch;
      return {
        seq: entry.seq,
        on,
        recordedAt: entry.recordedAt,
        by: entry.actor.name,
        unit: entry.actor.unit,
        channel: told.channel ?? '',
        source: told.source ?? null,
        rows: told.rows ?? 0,
        persons: told.persons ?? 0,
        digest: told.digest ?? null,
        standing: withdrawals.some(({ standing }) => standing === 'counts')
          ? 'withdrawn'
          : withdrawals.some(({ standing }) => standing === 'pending')
            ? 'pending'
            : 'counts',
        opinions: batch === undefined ? [] : rows.filter((row) => row.batch === batch),
        isByRow: batch !== undefined,
      };
    })
    .toReversed();
}

type BatchPayload = Partial<NonNullable<DecisionFacts['opinionBatches']>[number]> & { readonly source?: string };
/** What an entry tells of its batch: its payload, or in the first format the row it added. */
const payloadOf = (payload: Readonly<Record<string, unknown>>): BatchPayload => {
  const { adds } = payload as { readonly adds?: DecisionFacts }; // decoded when the record was read
  return adds?.opinionBatches?.[0] ?? (payload as BatchPayload);
};

/** The period a batch belongs to: of the consultation that was running when it was recorded. */
export function periodOf(
  { rounds, facts }: Dossier,
  seq: number,
): Pick<DecisionFacts, 'consultationOpened' | 'consultationClosed'> {
  return rounds.find((round) => round.of === 'consultation' && round.endedBy > seq)?.facts ?? facts;
}

/** Remarks on the rows of a batch, row by row. */
export function rowRemarks(
  opinions: readonly OpinionRow[],
  { consultationOpened: opened, consultationClosed: closed }: ReturnType<typeof periodOf>,
  draftClauses: DecisionFacts['draftClauses'],
): readonly RowRemark[] {
  const known = draftClauses && new Set(draftClauses.map(({ no }) => clauseNo(no)));
  return opinions.flatMap(({ receivedOn, person, repeated, clause }, index): RowRemark[] => {
    const no = index + 1;
    const remarks: RowRemark[] = [];
    const say = (field: RowRemark['field'], zh: string, en: string) => remarks.push({ no, field, words: { zh, en } });
    if (opened && receivedOn < opened)
      say('receivedOn', '早于征求意见开始日，照计', 'before the consultation opened; counted');
    if (closed && receivedOn > closed)
      say('receivedOn', '晚于征求意见截止日，照计', 'after the consultation closed; counted');
    if (person.startsWith('N-')) say('person', '没有姓名，按 1 人计', 'no name; counted as one person');
    if (repeated)
      say('text', '文字与前面收到的相同，去重后不计', 'the same words came before; left out without repeats');
    if (clause !== null && known && !known.has(clauseNo(clause)))
      say('clause', `草案里没有第 ${clause} 条`, `the draft has no clause ${clause}`);
    return remarks;
  });
}

/** Whether the rows at hand are those that were sealed. */
export const isAsSealed = ({ opinions, digest, rows }: BatchLine): boolean =>
  opinions.length === rows && digestOfOpinions(opinions) === digest;
