import type { MatterSummary } from '@/ports/matter-api';

/** A matter under way, for tests; `part` says what matters there. */
export const summaryOf = (id: string, part: Partial<MatterSummary> = {}): MatterSummary => ({
  id,
  version: 1,
  asOf: '2026-11-23',
  origin: 'sample',
  title: `${id}事项`,
  summary: null,
  matterClass: 'policy',
  leadUnit: '市住建局',
  proposer: '市住建局',
  plannedBy: '2026-12-10',
  proposedOn: '2026-03-01',
  status: 'active',
  stage: 'participation',
  light: 'normal',
  lightBecause: { zh: '', en: '' },
  counts: { satisfied: 0, open: 0, breached: 0 },
  breaches: [],
  nextGate: null,
  barriers: [],
  conditions: { met: 0, of: 0, later: 0 },
  contact: null,
  earliest: {
    kind: 'open',
    day: '2026-12-01',
    latest: '2026-12-01',
    because: null,
    critical: [],
    barring: [],
    steps: [],
  },
  sentBack: null,
  awaits: null,
  opinions: null,
  experts: null,
  risk: null,
  options: null,
  legality: null,
  lastActOn: '2026-11-18',
  ...part,
});

const stance = (oppose: number, conditional: number, support: number, none: number) => ({
  oppose,
  conditional,
  support,
  none,
});

/** Views of a matter as its summary tells them. */
export const opinionsOf = (
  oppose: number,
  support: number,
  answeredShare: number | null,
): NonNullable<MatterSummary['opinions']> => ({
  basis: 'rows',
  isOpen: false,
  closesOn: '2026-11-01',
  rows: oppose + support,
  grouped: oppose + support,
  persons: oppose + support,
  answered: (oppose + support) * (answeredShare ?? 0),
  answeredShare: answeredShare ?? 0,
  isSorted: answeredShare !== null,
  stance: stance(oppose, 0, support, 0),
  themes: [
    {
      theme: '分步到位',
      clause: '第6条',
      rows: oppose + support,
      stance: stance(oppose, 0, support, 0),
      disposition: null,
    },
  ],
});
