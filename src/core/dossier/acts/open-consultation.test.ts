import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const open = {
  type: 'openConsultation',
  on: '2026-03-02',
  until: '2026-04-01',
  channels: ['government-site'],
  shorteningReason: null,
};
const started = { leadUnit: '市发展改革委', nonPublicBasis: null };

describe('openConsultation', () => {
  it('records the notice and the facts it tells', () => {
    const { then, after } = given([], started).when(open);
    expect(then.ok).toBe(true);
    expect(after.facts.consultationClosed).toBe('2026-04-01');
    expect(after.recordedIn.consultationOpened).toBe(1);
  });
  it('refuses a short period without a printed reason, and names the rule', () => {
    const { then } = given([], started).when({ ...open, until: '2026-03-12' });
    expect(then).toMatchObject({ ok: false, error: { kind: 'rule-breached', rule: 'D713/15.1/period' } });
  });
  it('accepts a short period with its reason', () => {
    expect(
      given([], started).when({ ...open, until: '2026-03-12', shorteningReason: '供暖期临近，情况紧急' }).then.ok,
    ).toBe(true);
  });
  it.each([
    ['2026-02-30', 'invalid'],
    ['2026-03-01', 'invalid'],
  ])('refuses the last day %s', (until, kind) => {
    expect(given([], started).when({ ...open, until }).then).toMatchObject({
      ok: false,
      error: { kind, field: 'until' },
    });
  });
  it('belongs to the undertaking unit of the matter', () => {
    expect(given([], started).when(open, actorOf('chief', '市政府')).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
    expect(given([], started).when(open, actorOf('undertaking', '市教育局')).then).toMatchObject({
      ok: false,
      error: { kind: 'not-yours' },
    });
  });
  it('is done once, and not in the future', () => {
    const once = given([], { ...started, consultationOpened: '2026-02-01' });
    expect(once.when(open).then).toMatchObject({ ok: false, error: { kind: 'already-done' } });
    expect(given([], started).when(open, actorOf('undertaking'), '2026-03-01').then).toMatchObject({
      ok: false,
      error: { kind: 'in-the-future' },
    });
  });
});
