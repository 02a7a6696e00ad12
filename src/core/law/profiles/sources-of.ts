import { type CivilDate, earlierOf } from '@/core/kernel';
import type { Provision } from '../provision';
import { anhuiParams } from './anhui';
import type { DatedValue } from './dated';
import { guangdongHearingParams } from './guangdong-hearing';
import { heilongjiangParams } from './heilongjiang';
import { jiangsuParams } from './jiangsu';
import { optionalOverlays } from './optional-overlays';
import type { ParamName, ProfileParams } from './profile-params';
import { shanghaiParams } from './shanghai';
import { xinjiangParams } from './xinjiang';
import { zhejiangParams } from './zhejiang';

const overlays: readonly Partial<ProfileParams>[] = [
  heilongjiangParams,
  shanghaiParams,
  anhuiParams,
  jiangsuParams,
  zhejiangParams,
  guangdongHearingParams,
  xinjiangParams,
  ...Object.values(optionalOverlays).map(({ params }) => params),
];

/** Every local text that sets the parameter, and the first day one was in force. Throws at load when none does: a defect. */
export function sourcesOf(parameter: ParamName): {
  readonly legalBasis: readonly [Provision, ...Provision[]];
  readonly from: CivilDate;
} {
  const [first, ...rest] = overlays.flatMap((params): readonly DatedValue<unknown>[] => params[parameter] ?? []);
  if (!first) throw new Error(`${parameter}: no text sets it`);
  return {
    legalBasis: [first.source, ...rest.map(({ source }) => source)],
    from: rest.reduce((day, value) => earlierOf(day, value.from), first.from),
  };
}
