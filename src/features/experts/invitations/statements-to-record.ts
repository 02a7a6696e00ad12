import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { DeskInvitation } from '@/ports/expert-links';

export interface ExpertStatement {
  readonly name: string;
  readonly unit: string;
  readonly declaredOn: CivilDate | null;
  readonly hasInterest: boolean;
  readonly withdrewOn: CivilDate | null;
}

/** What experts of the panel stated by their links and the record does not say yet; of several statements the last made counts.
 * Who has an interest steps aside that day: the link closes. */
export function statementsToRecord(
  { expertPanel = [] }: Pick<DecisionFacts, 'expertPanel'>,
  invitations: readonly Pick<DeskInvitation, 'no' | 'expert' | 'declared' | 'withdrewOn'>[],
): readonly ExpertStatement[] {
  return expertPanel.flatMap(({ name, unit, declaredOn, hasInterest, withdrewOn = null }) => {
    const own = invitations
      .filter(({ expert }) => expert.name === name && expert.unit === unit)
      .toSorted((a, b) => a.no - b.no);
    const said = own
      .flatMap(({ declared }) => declared ?? [])
      .reduce<DeskInvitation['declared']>((last, one) => (last && last.on > one.on ? last : one), null);
    const left = own.flatMap((one) => one.withdrewOn ?? []).at(-1);
    const isNew = said && (!declaredOn || said.on > declaredOn || said.hasInterest !== hasInterest);
    if (!isNew && (!left || withdrewOn)) return [];
    return [
      {
        name,
        unit,
        declaredOn: isNew ? said.on : declaredOn,
        hasInterest: isNew ? said.hasInterest : hasInterest,
        withdrewOn: withdrewOn ?? left ?? (isNew && said.hasInterest ? said.on : null),
      },
    ];
  });
}
