import type { DecisionFacts } from '@/core/law';

type Panellist = NonNullable<DecisionFacts['expertPanel']>[number];

export interface PanelOfMatter {
  readonly id: string;
  readonly title: string;
  readonly leadUnit: string | null;
  readonly panel: readonly Panellist[];
}

/** Why an expert is not a stranger to the unit of a matter: declared, of the unit itself, or gone from the panel. */
type ExpertTie = 'declared' | 'own-unit' | 'left';

interface NetworkExpert {
  readonly name: string;
  readonly institution: string;
  readonly fields: readonly string[];
  readonly panels: readonly { readonly id: string; readonly title: string }[];
  readonly ties: readonly { readonly tie: ExpertTie; readonly unit: string | null; readonly title: string }[];
}

interface NetworkInstitution {
  readonly name: string;
  readonly experts: number;
  /** Panels on which at least one of its experts sat. */
  readonly panels: number;
}

export interface ExpertNetwork {
  readonly panels: number;
  /** Most panels first. */
  readonly experts: readonly NetworkExpert[];
  readonly institutions: readonly NetworkInstitution[];
  /** Institutions that sat on a panel together, and on how many. */
  readonly together: readonly { readonly a: string; readonly b: string; readonly panels: number }[];
  /** The institutions on more than half of the panels, where there are at least three. */
  readonly concentrated: readonly NetworkInstitution[];
}

/** Panels below which nothing is said of concentration. */
const FEWEST_PANELS = 3;

const tiesOf = (
  { unit, hasInterest, withdrewOn }: Panellist,
  { leadUnit, title }: PanelOfMatter,
): NetworkExpert['ties'] => [
  ...(hasInterest ? [{ tie: 'declared' as const, unit: leadUnit, title }] : []),
  ...(leadUnit !== null && unit === leadUnit ? [{ tie: 'own-unit' as const, unit: leadUnit, title }] : []),
  ...(withdrewOn ? [{ tie: 'left' as const, unit: leadUnit, title }] : []),
];

/** Who sat with whom, over the panels of many matters. A person is a name at an institution. */
export function expertNetwork(matters: readonly PanelOfMatter[]): ExpertNetwork {
  const seated = matters.filter(({ panel }) => panel.length > 0);
  const experts = new Map<string, NetworkExpert>();
  const pairs = new Map<string, { readonly a: string; readonly b: string; readonly panels: number }>();
  for (const matter of seated) {
    for (const one of matter.panel) {
      const key = JSON.stringify([one.name, one.unit]);
      const known = experts.get(key);
      experts.set(key, {
        name: one.name,
        institution: one.unit,
        fields: [...new Set([...(known?.fields ?? []), one.field])],
        panels: [...(known?.panels ?? []), { id: matter.id, title: matter.title }],
        ties: [...(known?.ties ?? []), ...tiesOf(one, matter)],
      });
    }
    const here = [...new Set(matter.panel.map(({ unit }) => unit))].toSorted();
    for (const [i, a] of here.entries())
      for (const b of here.slice(i + 1)) {
        const key = JSON.stringify([a, b]);
        pairs.set(key, { a, b, panels: (pairs.get(key)?.panels ?? 0) + 1 });
      }
  }
  const people = [...experts.values()].toSorted(
    (a, b) => b.panels.length - a.panels.length || a.institution.localeCompare(b.institution, 'zh-CN'),
  );
  const institutions = [...new Set(people.map(({ institution }) => institution))]
    .map((name) => ({
      name,
      experts: people.filter(({ institution }) => institution === name).length,
      panels: seated.filter(({ panel }) => panel.some(({ unit }) => unit === name)).length,
    }))
    .toSorted((a, b) => b.panels - a.panels || b.experts - a.experts);
  return {
    panels: seated.length,
    experts: people,
    institutions,
    together: [...pairs.values()].toSorted((a, b) => b.panels - a.panels),
    concentrated: seated.length < FEWEST_PANELS ? [] : institutions.filter(({ panels }) => panels * 2 > seated.length),
  };
}
