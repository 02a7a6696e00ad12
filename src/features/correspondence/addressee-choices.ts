import { type Addressee, answeringRoleIds, type Dossier, roleWords } from '@/core/matter';

export interface AddresseeChoice {
  readonly value: string;
  readonly label: string;
  readonly to: Addressee;
}

const keyOf = ({ role, unit }: Addressee): string => (unit === null ? role : `${role}/${unit}`);

/** Whom a leader can write to about a matter: its units by name, then the other offices. */
export function addresseeChoices({ facts }: Pick<Dossier, 'facts'>, language: 'zh' | 'en'): readonly AddresseeChoice[] {
  const { leadUnit, coUnits = [], executingUnit } = facts;
  const others = [...new Set([...coUnits, ...(executingUnit ? [executingUnit] : [])])].filter(
    (unit) => unit !== leadUnit,
  );
  const all: readonly Addressee[] = [
    { role: 'undertaking', unit: null },
    ...others.map((unit) => ({ role: 'undertaking' as const, unit })),
    ...answeringRoleIds.filter((role) => role !== 'undertaking').map((role) => ({ role, unit: null })),
  ];
  return all.map((to) => ({ value: keyOf(to), label: addresseeLabel(to, leadUnit ?? undefined, language), to }));
}

/** What an addressee is called: the unit where one is known, else the role. */
export function addresseeLabel({ role, unit }: Addressee, leadUnit: string | undefined, language: 'zh' | 'en'): string {
  const named = unit ?? (role === 'undertaking' ? leadUnit : undefined);
  const who = roleWords[role][language];
  if (named === undefined) return who;
  return language === 'zh' ? `${named}（${who}）` : `${named} (${who.toLowerCase()})`;
}

/** The addressees chosen in a form, for the schema of the act to judge. */
export const addresseesOf = (chosen: unknown, choices: readonly AddresseeChoice[]): readonly Addressee[] =>
  choices
    .filter(({ value }) => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value))
    .map(({ to }) => to);
