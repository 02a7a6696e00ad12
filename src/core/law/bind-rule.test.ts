import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { rulesOf } from './asked-rules';
import { bindRule } from './bind-rule';
import { optionalOverlays, withOverlay } from './profiles/optional-overlays';
import { type Profile, profiles } from './profiles/profile';

const asOf = civilDate('2026-11-23');
const ruleIn = (profile: Profile, ref: string, day = asOf) => {
  const found = rulesOf({ profile, asOf: day }).find((rule) => rule.ref === ref);
  return (
    found && {
      cites: found.legalBasis.map(({ instrument, article }) => `${instrument} ${article}`),
      effect: found.effect,
    }
  );
};

describe('a rule in a place', () => {
  it('cites the text of that place', () => {
    expect(ruleIn(profiles.hlj2021, 'R050')).toEqual({ cites: ['HLJ 19'], effect: 'blocks' });
    expect(ruleIn(profiles.sh2020, 'R050')).toEqual({ cites: ['SH 17'], effect: 'blocks' });
    expect(ruleIn(profiles.gdh2023, 'R050')).toEqual({ cites: ['GDH 16'], effect: 'blocks' });
  });
  it('is left out where no text of the place sets its parameter', () => {
    expect(ruleIn(profiles.d713, 'R050')).toBeUndefined();
    expect(ruleIn(profiles.js2020, 'R067')).toBeUndefined();
    expect(ruleIn(profiles.d713, 'R004')).toBeUndefined();
  });
  it('begins with the text of the place', () => {
    expect(ruleIn(profiles.gdh2023, 'R050', civilDate('2023-10-19'))).toBeUndefined();
    expect(ruleIn(profiles.gdh2023, 'R050', civilDate('2023-10-20'))).toBeDefined();
  });
  it('only warns where the text says 一般', () => {
    expect(ruleIn(profiles.js2020, 'R066')).toEqual({ cites: ['JS 22'], effect: 'blocks' });
    expect(ruleIn(profiles.xj2022, 'R066')).toEqual({ cites: ['XJ 25'], effect: 'warns' });
    expect(ruleIn(profiles.ah2020, 'R067')).toEqual({ cites: ['AH 22'], effect: 'warns' });
  });
  it('only warns where the source was not checked against its text', () => {
    expect(ruleIn(withOverlay(profiles.zj2023, optionalOverlays.quzhou), 'R066')).toEqual({
      cites: ['QZ —'],
      effect: 'warns',
    });
  });
  it('of the nation cites both texts where a local one speaks too, and none of another place', () => {
    expect(ruleIn(profiles.zj2023, 'R105')?.cites).toEqual(['D713 26.2', 'ZJ23 24']);
    expect(ruleIn(profiles.xj2022, 'R054')?.cites).toEqual(['D713 16.3', 'XJ 20']);
    expect(ruleIn(profiles.hlj2021, 'R054')?.cites).toEqual(['D713 16.3', 'HLJ 19']);
    expect(ruleIn(profiles.d713, 'R054')?.cites).toEqual(['D713 16.3']);
  });
});

describe('a rule and its time', () => {
  const [source] = profiles.hlj2021.params.expertMin;
  const rule = rulesOf({ profile: profiles.d713, asOf }).find(({ ref }) => ref === 'R001');
  if (!rule || !source) throw new Error('the rule and the value are there');
  const in2020 = { ...rule, inForce: { from: civilDate('2020-01-01'), until: civilDate('2020-12-31') } };
  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
    ['2020-12-31', true],
    ['2021-01-01', false],
  ])('on %s binds: %s', (day, binds) =>
    expect(bindRule(in2020, profiles.d713, civilDate(day)) !== undefined).toBe(binds),
  );
  it('with a layer the place does not have does not bind, in force or not', () => {
    const layered = { ...in2020, layer: 'H' as const };
    expect(bindRule(layered, profiles.d713, civilDate('2020-06-01'))).toBeUndefined();
    expect(bindRule(layered, profiles.hlj2021, civilDate('2020-06-01'))).toBeDefined();
    expect(bindRule(layered, profiles.hlj2021, civilDate('2021-06-01'))).toBeUndefined();
  });
  it('of a place takes the span, the force and the citations of the value', () => {
    const place = (value: object) => ({
      ...profiles.d713,
      params: { ...profiles.d713.params, expertMin: [{ ...source, ...value }] },
    });
    const minimum = rulesOf({ profile: profiles.hlj2021, asOf }).find(({ ref }) => ref === 'R066');
    if (!minimum) throw new Error('the rule is there');
    const day = civilDate('2026-11-23');
    expect(bindRule(minimum, place({}), day)?.inForce).toEqual({ from: source.from });
    expect(bindRule(minimum, place({ until: civilDate('2026-12-31') }), day)?.inForce).toEqual({
      from: source.from,
      until: '2026-12-31',
    });
    expect(bindRule(minimum, place({ also: undefined }), day)?.legalBasis).toEqual([source.source]);
    expect(bindRule(minimum, place({}), day)).toMatchObject({ force: 'shall', effect: 'blocks' });
    expect(bindRule(minimum, place({ force: 'generally' }), day)).toMatchObject({
      force: 'generally',
      effect: 'warns',
    });
    expect(bindRule(minimum, place({ value: false }), day)).toBeUndefined();
  });
  it('of the nation cites a text once, and another article of it beside', () => {
    const own = { ...rule, parameter: 'expertMin' as const };
    const cites = (article: string, instrument: 'D713' | 'HLJ' = 'D713') => {
      const value = { ...source, source: { ...source.source, instrument, article } };
      const params = { ...profiles.d713.params, expertMin: [value] };
      return bindRule(own, { ...profiles.d713, params }, asOf)?.legalBasis.map(
        (one) => `${one.instrument} ${one.article}`,
      );
    };
    expect(cites('3.1')).toEqual(['D713 3.1']);
    expect(cites('9')).toEqual(['D713 3.1', 'D713 9']);
    expect(cites('3.1', 'HLJ')).toEqual(['D713 3.1', 'HLJ 3.1']);
  });
});
