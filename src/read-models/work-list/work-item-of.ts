import type { CivilDate, Words } from '@/core/kernel';
import { citation, gateWords, notMet } from '@/core/law';
import { type Actor, type RoleId, roleWords } from '@/core/matter';
import { stageOf, standingOf, statusOf } from '@/core/procedure';
import type { WorkItem } from '@/ports/matter-api';
import type { Duty } from './duties';
import type { MatterAtHand } from './matter-at-hand';

type Own = Pick<WorkItem, 'kind' | 'title'> & { readonly key: string } & Partial<Omit<WorkItem, 'id' | 'matterId'>>;

/** An item of the list: what all have in common of the matter, and what this one says. */
export function workItemOf({ dossier }: MatterAtHand, { key, ...own }: Own): WorkItem {
  const { facts, id, origin } = dossier;
  return {
    id: `${id}/${own.kind}/${key}`,
    matterId: id,
    matter: facts.title ?? id,
    origin,
    leadUnit: facts.leadUnit ?? facts.proposer ?? null,
    stage: standingOf({ status: statusOf(facts), stage: stageOf(facts) }),
    act: null,
    about: null,
    reasons: [],
    text: null,
    by: null,
    from: null,
    due: null,
    dueBy: null,
    notBefore: null,
    ...own,
  };
}

/** The requirements behind a duty, as the list tells them; where none is open, that it is the next step. */
function reasonsOf({ reasons, act }: Duty): WorkItem['reasons'] {
  if (reasons.length > 0)
    return reasons.map(({ rule }) => ({
      rule: rule.id,
      title: notMet([rule.title]),
      cites: citation(rule.legalBasis[0]),
    }));
  const title = act.gate
    ? {
        zh: `“${gateWords[act.gate].zh}”的条件已具备`,
        en: `The conditions are met: ${gateWords[act.gate].en.toLowerCase()}`,
      }
    : { zh: '程序的下一步', en: 'The next step of the procedure' };
  return [{ rule: null, title, cites: null }];
}

/** The part of an item that a duty says, to whoever does it and to whoever waits for it. */
export const ofDuty = (duty: Duty) => ({
  key: duty.act.type,
  title: duty.act.title,
  reasons: reasonsOf(duty),
  due: duty.due?.day ?? null,
  dueBy: duty.due?.by ?? null,
  notBefore: duty.notBefore ?? null,
});

/** Who wrote an entry, and when. */
export const byOf = ({ name, unit }: Actor, on: CivilDate) => ({ name, unit, on });

/** Roles in words; the undertaking unit by its name where it is known. */
export const whoOf = (roles: readonly RoleId[], { dossier }: MatterAtHand): Words => {
  const unit = dossier.facts.leadUnit ?? dossier.facts.proposer;
  const names = roles.map((role) => (role === 'undertaking' && unit ? { zh: unit, en: unit } : roleWords[role]));
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
};
