import { expect, it } from 'vitest';
import type { MatterSummary } from '@/ports/matter-api';
import { decisionDay } from './decision-day';

const earliest = (kind: MatterSummary['earliest']['kind'], day: string | null, latest = day) => ({
  ...{ kind, day, latest, because: null, critical: [], barring: [], steps: [] },
});

it.each([
  ['active', earliest('open', '2027-01-11', '2027-01-25'), '2027年1月11日至25日', '11–25 Jan 2027'],
  ['active', earliest('open', '2026-11-30'), '2026年11月30日', '30 Nov 2026'],
  ['executing', earliest('decided', '2026-07-08'), '已于 2026年7月8日决定', 'decided on 8 Jul 2026'],
  ['suspended', earliest('open', '2026-11-30'), '—', '—'],
  ['ended', earliest('ended', null), '—', '—'],
] as const)('of a matter that is %s: %o', (status, told, zh, en) => {
  expect([decisionDay({ status, earliest: told }, 'zh'), decisionDay({ status, earliest: told }, 'en')]).toEqual([
    zh,
    en,
  ]);
});
