import { unitTables } from '../normalise/unit-table';
import { seenUnits } from '../normalise/unseen';
import { stringOf } from '../text-arena';
import { cueKinds, cueTrie } from './cues';
import { impliedPosition } from './implied';
import type { Position } from './positions';

export interface StanceRead {
  readonly position: Position;
  /** Words say one thing and may mean another: a person must look. */
  readonly isIronic: boolean;
  /** Both for and against were said. */
  readonly isMixed: boolean;
  /** Where the condition stands that agreement hangs on, in units of the text; empty: none. */
  readonly condition: readonly [from: number, to: number];
  /** The phrases the reading rests on, as places in the text, in order. */
  readonly because: readonly (readonly [from: number, to: number])[];
}

const KIND = Object.fromEntries(cueKinds.map((kind, at) => [kind, at])) as Record<(typeof cueKinds)[number], number>; // of all kinds
const clauseEnds = new Set([...'，。！？；、,.!?;\n：:…～~'].map((sign) => sign.charCodeAt(0)));
const sentenceEnds = new Set([...'。！？!?；;\n'].map((sign) => sign.charCodeAt(0)));
const I = new Set([...'我俺咱本'].map((sign) => sign.charCodeAt(0)));
const QUESTION = '？'.charCodeAt(0);

interface Hit {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** Nothing but a sign or two before it in its clause. */
  readonly isFirst: boolean;
}

/** Cues of a text with the clause each stands in; a longer phrase covers those inside it. */
function cuesOf(units: Uint16Array, from: number, to: number) {
  const { plain } = unitTables();
  const hits: Hit[] = [];
  let clause = 0;
  let begun = from;
  let asks = 0;
  for (let at = from; at < to; ) {
    const raw = units[at] ?? 0;
    if (clauseEnds.has(raw)) {
      clause += 1;
      begun = at + 1;
      if (raw === QUESTION || raw === 63) asks += 1;
      at += 1;
      continue;
    }
    let end = 0;
    let kind = -1;
    for (let node = 0, next = at; next < to; ) {
      node = cueTrie.step(node, plain[units[next] ?? 0] ?? 0);
      next += 1;
      if (node === 0) break;
      if (cueTrie.value(node) >= 0) {
        end = next;
        kind = cueTrie.value(node);
      }
    }
    if (end > 0) hits.push({ kind, from: at, to: end, clause, isFirst: at - begun <= 2 });
    at = end > 0 ? end : at + 1;
  }
  return { hits, clauses: clause + 1, asks };
}

/** What the writer says of himself weighs more than what stands beside it. */
const OWN = 2;
const NEAR_NOT = 3;
const NEAR_SUBJECT = 5;
const SHORT_ANSWER = 6;
/** The whole of an answer. */
const assent = /^\s*(?:行|可以|中|好|好的|没问题|ok)+[。！!~，,的吧啊\s]*$/i;

/**
 * Position towards the draft by a grammar of cues: negation turns a cue over, 但 and 不过 give what follows more weight than what came before, the
 * last clause weighs more, what others are said to think does not count. Tone is not position: a polite letter may oppose.
 */
export function readStance(units: Uint16Array, from: number, to: number): StanceRead {
  const seen = seenUnits(units, from, to, true);
  if (!seen) return readSeen(units, from, to);
  const read = readSeen(seen.units, 0, seen.units.length);
  const placed = ([begin, end]: readonly [number, number]) =>
    [seen.places[begin] ?? 0, end === 0 ? 0 : (seen.places[end] ?? 0)] as const;
  return {
    ...read,
    condition: read.condition[1] === 0 ? [0, 0] : placed(read.condition),
    because: read.because.map(placed),
  };
}

function readSeen(units: Uint16Array, from: number, to: number): StanceRead {
  if (to - from <= SHORT_ANSWER && assent.test(stringOf(units, from, to)))
    return { position: 'support', isIronic: false, isMixed: false, condition: [0, 0], because: [[0, to - from]] };
  const { hits, clauses, asks } = cuesOf(units, from, to);
  const lastBut = hits.findLast(({ kind }) => kind === KIND.but)?.from ?? -1;
  const {
    support,
    oppose,
    counts,
    condition: told,
    because,
    isForBeforeBut,
  } = weigh(units, from, to, hits, clauses, lastBut);
  const has = (kind: keyof typeof KIND) => (counts[KIND[kind]] ?? 0) > 0;
  const isFor = has('support') || has('accept') || has('thereupon');
  // What is only found wanting is no refusal where something else is asked for.
  const isAgainst = has('oppose') || (has('criticism') && !has('suggest') && !has('demand'));
  const hasReserve = has('condition') || has('thereupon') || isForBeforeBut;
  const isConditional = isFor && !(isAgainst && oppose > support * 1.5) && hasReserve;
  const isIronic = has('irony') && (has('praise') || has('support') || has('complaint'));
  const said = isConditional
    ? 'conditional'
    : isAgainst && oppose >= support
      ? 'oppose'
      : isFor
        ? 'support'
        : positionWithout({
            suggests: has('suggest') || has('demand') || (has('softly') && !has('question')),
            asks: has('question') || has('softly'),
            reports: has('report'),
            complains: oppose >= 0.3,
            asked: asks > 0,
          });
  const implied = said === 'neutral' && !has('report') ? impliedPosition(stringOf(units, from, to)) : said;
  const position = isIronic && said !== 'conditional' && said !== 'question' ? 'oppose' : implied;
  const condition = told ?? (lastBut >= 0 ? ([lastBut, sentenceEnd(units, lastBut, to)] as const) : undefined);
  return {
    position,
    isIronic,
    isMixed: isFor && isAgainst,
    condition: isConditional && condition ? [condition[0] - from, condition[1] - from] : [0, 0],
    because,
  };
}

/** What speaks for and against, each cue by its place: before a 但 it weighs less, after it and at the end more. */
function weigh(units: Uint16Array, from: number, to: number, hits: readonly Hit[], clauses: number, lastBut: number) {
  let support = 0;
  let oppose = 0;
  let condition: readonly [number, number] | undefined;
  const counts = new Uint16Array(cueKinds.length);
  const because: (readonly [number, number])[] = [];
  let isForBeforeBut = false;
  for (const [at, hit] of hits.entries()) {
    const kind = isPosition(hit.kind)
      ? turned(units, hits, at, from)
      : hit.kind === KIND.demand && !hit.isFirst
        ? -1
        : hit.kind;
    if (kind < 0) continue;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const own = (isPosition(hit.kind) || hit.kind === KIND.thereupon) && isOwn(units, hits, at, from) ? OWN : 1;
    const weight = own * (hit.from < lastBut ? 0.6 : lastBut >= 0 ? 1.5 : 1) * (hit.clause >= clauses - 2 ? 1.2 : 1);
    if (FOR.has(kind) && hit.from < lastBut) isForBeforeBut = true;
    if (FOR.has(kind) && kind !== KIND.thereupon && hit.from > lastBut && lastBut >= 0) isForBeforeBut = false;
    support += weight * (FOR.get(kind) ?? 0);
    oppose += weight * (AGAINST.get(kind) ?? 0);
    if (kind === KIND.condition) condition ??= [clauseStart(units, hit.from, from), sentenceEnd(units, hit.from, to)];
    if (kind !== KIND.not && kind !== KIND.but) because.push([hit.from - from, hit.to - from]);
  }
  return { support, oppose, counts, condition, because, isForBeforeBut };
}

const FOR = new Map([
  [KIND.support, 1],
  [KIND.accept, 0.7],
  [KIND.thereupon, 0.7],
]);
const AGAINST = new Map([
  [KIND.oppose, 1],
  [KIND.criticism, 1],
  [KIND.complaint, 0.3],
]);
const positionKinds = new Set([KIND.support, KIND.oppose, KIND.criticism, KIND.accept]);
const isPosition = (kind: number) => positionKinds.has(kind);

/** Nobody said for or against. */
function positionWithout(said: {
  suggests: boolean;
  asks: boolean;
  reports: boolean;
  complains: boolean;
  asked: boolean;
}): Position {
  if (said.asks && said.asked && !said.suggests) return 'question';
  if (said.suggests) return 'suggest';
  if (said.asks) return 'question';
  if (said.complains && !said.reports) return 'oppose';
  return 'neutral';
}

/** A cue of position, turned over by a negation before it; -1: it is what someone else thinks, or help that is asked for. */
function turned(units: Uint16Array, hits: readonly Hit[], at: number, from: number): number {
  const hit = hits[at];
  if (!hit) return -1;
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = hits[before];
    if (!other || other.clause !== hit.clause || hit.from - other.to > NEAR_SUBJECT) break;
    if (other.kind === KIND.not && hit.from - other.to <= NEAR_NOT && !namesWriter(units, other.to, hit.from))
      return hit.kind === KIND.oppose || hit.kind === KIND.criticism ? KIND.accept : KIND.oppose;
    if (other.kind === KIND.thing && hit.from - other.to <= 1 && hit.kind === KIND.support) return -1;
    if (
      other.kind === KIND['other-person'] &&
      !hasFirstPerson(units, I.has(units[other.from] ?? 0) ? other.to : from, other.to, hit.from)
    )
      return -1;
  }
  return hit.kind;
}

/** 看不明白我反对: what is denied ends before the writer begins. */
function namesWriter(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (I.has(units[at] ?? 0)) return true;
  return false;
}

/** Whether 我 stands before a cue in its clause, and does not only say whose neighbour speaks. */
function isOwn(units: Uint16Array, hits: readonly Hit[], at: number, from: number): boolean {
  const hit = hits[at];
  if (!hit) return false;
  const others = hits
    .slice(0, at)
    .findLast(({ kind, clause }) => clause === hit.clause && kind === KIND['other-person']);
  for (let place = hit.from - 1; place >= (others?.to ?? from) && !clauseEnds.has(units[place] ?? 0); place -= 1)
    if (I.has(units[place] ?? 0)) return true;
  return false;
}

function clauseStart(units: Uint16Array, at: number, from: number): number {
  let start = at;
  while (start > from && !clauseEnds.has(units[start - 1] ?? 0)) start -= 1;
  return start;
}

function hasFirstPerson(units: Uint16Array, from: number, between: number, to: number): boolean {
  for (let at = Math.max(from, between - 4); at < to; at += 1) if (I.has(units[at] ?? 0)) return true;
  return false;
}

function sentenceEnd(units: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && !sentenceEnds.has(units[end] ?? 0)) end += 1;
  return end;
}
