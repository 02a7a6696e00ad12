import { type CivilDate, isNamedDay } from '@/core/kernel';
import { declares, type SourceDraft } from './source-draft';

export type DraftField = Exclude<
  keyof SourceDraft,
  'can' | 'kind' | 'level' | 'personal' | 'cycle' | 'keepDays' | 'share'
>;

/** What does not fit in a field. */
export interface DraftFault {
  readonly field: DraftField;
  readonly why:
    | 'needed'
    | 'address'
    | 'internal-host'
    | 'variable'
    | 'place'
    | 'core-stays'
    | 'sensitive-stays'
    | 'day'
    | 'day-past'
    | 'sets'
    | 'set-twice'
    | 'period';
}

const VARIABLE = /^SOURCE_[A-Z0-9_]{1,90}$/;
/** Headers that frame or route a request: no secret may stand in them. */
const framing = ['host', 'connection', 'content-length', 'transfer-encoding', 'cookie', 'accept', 'content-type'];
const PERIOD = /^\d{4}(-Q[1-4]|-W\d{2}|-\d{2}(-\d{2})?)?$/;

/** All that is wrong with a draft, by field; the server and the screen ask the same. `today` null: as it stood when it was saved. */
export function draftFaults(draft: SourceDraft, today: CivilDate | null): readonly DraftFault[] {
  const { name, address, internalHost, secret, owner, share, shareTerms, level, personal, leaves, reviewOn, sets } =
    draft;
  const faults: DraftFault[] = [];
  const fault = (isAtFault: boolean, field: DraftField, why: DraftFault['why']) => {
    if (isAtFault) faults.push({ field, why });
  };
  fault(name.zh === '' || name.en === '', 'name', 'needed');
  fault(owner === '', 'owner', 'needed');
  fault(draft.category === '', 'category', 'needed');
  fault(!isServiceAddress(address), 'address', address === '' ? 'needed' : 'address');
  fault(internalHost !== null && internalHost !== hostOf(address), 'internalHost', 'internal-host');
  fault(secret !== null && !VARIABLE.test(secret.env), 'secret', 'variable');
  fault(secret !== null && VARIABLE.test(secret.env) && !isPlace(secret.place), 'secret', 'place');
  fault(share === 'conditional' && shareTerms === '', 'shareTerms', 'needed');
  fault(level === 'core' && leaves !== 'nothing', 'leaves', 'core-stays');
  fault(level !== 'core' && personal === 'sensitive' && leaves === 'columns', 'leaves', 'sensitive-stays');
  if (!isNamedDay(reviewOn)) fault(true, 'reviewOn', reviewOn === '' ? 'needed' : 'day');
  else fault(today !== null && reviewOn < today, 'reviewOn', 'day-past');
  fault(declares(draft.kind) && sets.length === 0, 'sets', 'sets');
  fault(new Set(sets.map(({ source }) => source)).size < sets.length, 'sets', 'set-twice');
  fault(
    sets.some(({ from, to }) => (from !== '' || to !== '') && !(PERIOD.test(from) && PERIOD.test(to) && from <= to)),
    'sets',
    'period',
  );
  fault(
    sets.some(({ source, title }) => source === '' || title === ''),
    'sets',
    'needed',
  );
  return faults;
}

/** Host and port as an address tells them; undefined: no address. */
export const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/** A plain address: no user name or password, no query, no fragment. */
function isServiceAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash;
}

function isPlace(place: NonNullable<SourceDraft['secret']>['place']): boolean {
  if (place.kind === 'header') return /^[a-z][a-z0-9-]{0,99}$/.test(place.name) && !framing.includes(place.name);
  if (place.kind === 'query') return /^[A-Za-z$][\w$.-]{0,63}$/.test(place.name);
  return /^[^:\p{Cc}]+$/u.test(place.user);
}
