import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { rulesOf } from './evaluate';
import { optionalOverlays, withOverlay } from './profiles/optional-overlays';
import { type Profile, profiles } from './profiles/profile';

const asOf = civilDate('2026-11-23');
const ruleIn = (profile: Profile, ref: string, day = asOf) => {
  const found = rulesOf({ profile, asOf: day }).find((rule) => rule.ref === ref);
  return (
    found && { cites: found.rests.map(({ instrument, article }) => `${instrument} ${article}`), effect: found.effect }
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
