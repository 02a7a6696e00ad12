import type { RuleCases } from '../../case';
import { everyThemeAnswered } from './18-disposition';

const theme = (rows: number, disposition: 'adopted' | 'partly' | 'not' | null, reason: string | null) => ({
  theme: `补贴${rows}`,
  clause: '6',
  rows,
  oppose: rows,
  conditional: 0,
  support: 0,
  none: 0,
  disposition,
  reason,
});
const batch = (rows: number) => ({ channel: '信函', rows, persons: rows, digest: null, sealedOn: '2026-04-02' });
const consulted = {
  nonPublicBasis: null,
  participationMethods: ['consultation'],
  consultationOpened: '2026-03-02',
  opinionBatches: [batch(10)],
  opinionsAnsweredOn: '2026-05-01',
};

export const cases: RuleCases = {
  rule: everyThemeAnswered,
  cases: [
    {
      name: 'all ten opinions refused with a reason',
      facts: { ...consulted, opinionThemes: [theme(10, 'not', '财力不足')] },
      expect: { kind: 'satisfied', code: 'met', values: { received: 10, named: 10 } },
    },
    {
      name: 'adopted without a reason',
      facts: { ...consulted, opinionThemes: [theme(10, 'adopted', null)] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'refused without a reason',
      facts: { ...consulted, opinionThemes: [theme(10, 'not', null)] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a reason, and no disposition',
      facts: { ...consulted, opinionThemes: [theme(10, null, '示例')] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one theme of one opinion against 4,120 received',
      facts: {
        ...consulted,
        opinionBatches: [batch(4000), batch(120)],
        opinionThemes: [theme(1, 'adopted', null)],
      },
      expect: { kind: 'breached', code: 'unmet', values: { received: 4120, named: 1 } },
    },
    {
      name: 'an empty list against opinions received',
      facts: { ...consulted, opinionThemes: [] },
      expect: { kind: 'breached', code: 'unmet', values: { received: 10, named: 0 } },
    },
    {
      name: 'the rest named with its reason',
      facts: {
        ...consulted,
        opinionThemes: [theme(7, 'adopted', null)],
        opinionsUnsorted: { rows: 3, because: '与草案无关' },
      },
      expect: { kind: 'satisfied', code: 'met', values: { received: 10, named: 10 } },
    },
    {
      name: 'nothing was received, and that is recorded',
      facts: { ...consulted, opinionBatches: [batch(0)], opinionThemes: [] },
      expect: { kind: 'satisfied', code: 'met', values: { received: 0, named: 0 } },
    },
    {
      name: 'answered, but it is not recorded what was received',
      facts: { ...consulted, opinionBatches: undefined, opinionThemes: [theme(10, 'adopted', null)] },
      expect: { kind: 'undetermined', missing: ['opinionBatches'] },
    },
    {
      name: 'not answered yet',
      facts: { ...consulted, opinionsAnsweredOn: undefined, opinionThemes: [theme(10, 'not', '财力不足')] },
      expect: { kind: 'undetermined', missing: ['opinionsAnsweredOn'] },
    },
    {
      name: 'a reason that only says once more that it is not adopted',
      facts: { ...consulted, opinionThemes: [theme(10, 'not', '不予采纳。')] },
      expect: { kind: 'breached', code: 'hollow' },
    },
    {
      name: 'a matter that may not be public',
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        participationMethods: ['consultation'],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the public heard otherwise than by consultation',
      facts: { nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'answered before the consultation closed, whatever the themes are',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-09',
        consultationClosed: '2026-04-08',
        opinionsAnsweredOn: '2026-04-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-04-08', needed: '2026-04-01' } },
    },
  ],
};
