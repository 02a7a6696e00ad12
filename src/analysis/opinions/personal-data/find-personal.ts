import { plainText } from '../normalise/normalise';
import { seenUnits } from '../normalise/unseen';
import { stringOf } from '../text-arena';
import { account, cardTail, eMail, mobileTail, paper, plate } from './accounts';
import { addressesIn } from './addresses';
import { birthDate } from './birth-dates';
import { foreignNames } from './foreign-names';
import { namesIn } from './names';
import { numberAt, spokenMobile } from './numbers';
import type { PersonalSpan } from './span';

/** Personal data of a text, from left to right, none over another. Offsets are those of the text as it came. */
export function findPersonal(text: string): readonly PersonalSpan[] {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return findPersonalIn(units, 0, units.length);
}

/** The same of a piece of a block; signs nobody sees between others hide nothing. */
export function findPersonalIn(units: Uint16Array, from: number, to: number): readonly PersonalSpan[] {
  const seen = seenUnits(units, from, to);
  if (!seen) return inText(stringOf(units, from, to));
  return inText(stringOf(seen.units, 0, seen.units.length)).map(({ kind, start, end }) => ({
    kind,
    start: seen.places[start] ?? 0,
    end: (seen.places[end - 1] ?? 0) + 1,
  }));
}

function inText(text: string): readonly PersonalSpan[] {
  const plain = plainText(text);
  const spans: PersonalSpan[] = [];
  if (/@|#|\bat[) \]]|艾特/.test(plain)) takeAll(plain, eMail, 'e-mail', spans);
  if (/[a-z\d@]/.test(plain)) takeAll(plain, account, 'account', spans);
  if (/[\d号*]/.test(plain)) {
    takeAll(plain, paper, 'id-card', spans);
    takeAll(plain, cardTail, 'bank-card', spans);
    takeAll(plain, mobileTail, 'mobile', spans);
    takeAll(plain, plate, 'plate', spans);
    numbersIn(plain, spans);
  }
  if (/[出生]/.test(plain)) takeAll(plain, birthDate, 'birth-date', spans);
  spans.push(...addressesIn(plain));
  takeAll(plain, spokenMobile, 'mobile', spans);
  const mobiles = spans.filter(({ kind }) => kind === 'mobile' || kind === 'landline');
  spans.push(
    ...namesIn(
      plain,
      mobiles.map(({ start }) => start),
      mobiles.map(({ end }) => end),
    ),
  );
  if (/[A-Z\u0410-\u042f]/.test(text)) spans.push(...foreignNames(text));
  return withoutOverlap(spans);
}

function numbersIn(plain: string, spans: PersonalSpan[]): void {
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const isStart = isDigit(unit) || unit === 43 || unit === 40; // + and (
    if (!isStart || (at > 0 && isWordUnit(plain.charCodeAt(at - 1)))) continue;
    const span = numberAt(plain, at);
    if (!span) continue;
    spans.push(span);
    at = span.end - 1;
  }
}

/** The first group of each match that took part. */
function takeAll(plain: string, pattern: RegExp, kind: PersonalSpan['kind'], spans: PersonalSpan[]): void {
  for (const { indices } of plain.matchAll(pattern)) {
    const place = indices?.slice(1).find((one) => one !== undefined);
    if (place) spans.push({ kind, start: place[0], end: place[1] });
  }
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isWordUnit = (unit: number) => isDigit(unit) || (unit >= 97 && unit <= 122);

/** The one that begins first holds, of those the longer. */
function withoutOverlap(spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const kept: PersonalSpan[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
