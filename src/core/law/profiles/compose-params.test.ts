import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { allRules } from '../all-rules';
import { bindRule } from '../bind-rule';
import { quoted } from '../provision';
import { composeParams } from './compose-params';
import { inForceOn } from './dated';
import { datedFrom } from './dated-from';
import { optionalOverlays, withOverlay } from './optional-overlays';
import { profiles } from './profile';
import { profileIds } from './profile-id';

const today = civilDate('2026-11-23');
const cited = (value?: {
  source: { instrument: string; article: string };
  also?: readonly { instrument: string; article: string }[];
}) => value && [value.source, ...(value.also ?? [])].map(({ instrument, article }) => `${instrument} ${article}`);

describe('an overlay on a base', () => {
  it('gives way where it is looser: five working days of Zhejiang to seven of the decree, both cited', () => {
    const series = profiles.zj2023.params.legalityMinWorkingDays;
    expect(inForceOn(series, today)?.value).toBe(7);
    expect(cited(inForceOn(series, today))).toEqual(['D713 26.2', 'ZJ23 24']);
    expect(cited(inForceOn(series, civilDate('2023-01-15')))).toEqual(['D713 26.2']);
    expect(cited(inForceOn(series, civilDate('2023-01-16')))).toEqual(['D713 26.2', 'ZJ23 24']);
  });
  it('binds where it is stricter, and cites the base beside it', () => {
    const value = inForceOn(profiles.gdh2023.params.hearingListDays, today);
    expect(value?.value).toBe(10);
    expect(cited(value)).toEqual(['GDH 20', 'D713 16.3']);
  });
  it('binds where it agrees', () => {
    expect(cited(inForceOn(profiles.hlj2021.params.consultationMinDays, today))).toEqual(['HLJ 16', 'D713 15.1']);
  });
  it('fills in where the base is silent', () => {
    expect(cited(inForceOn(profiles.ah2020.params.hearingNoticeDays, today))).toEqual(['AH 15']);
    expect(inForceOn(profiles.ah2020.params.hearingNoticeDays, civilDate('2020-12-29'))).toBeUndefined();
  });
  it('takes the shorter of two maxima, and all of two lists', () => {
    const since = datedFrom('HLJ');
    const looser = composeParams(profiles.ah2020.params, {
      publishMaxWorkingDays: since('2026-11-20', '1', '公布', 30),
      riskFields: since('2026-11-20', '1', '风险', ['ecology']),
    });
    expect(inForceOn(looser.publishMaxWorkingDays, today)?.value).toBe(20);
    expect(inForceOn(looser.riskFields, today)?.value).toEqual(['ecology', 'social-stability', 'public-safety']);
    expect(
      inForceOn(
        composeParams(looser, { publishMaxWorkingDays: since('2026-11-20', '1', '公布', 15) }).publishMaxWorkingDays,
        today,
      )?.value,
    ).toBe(15);
  });
  it('never turns a duty of the base off', () => {
    const duty = datedFrom('HLJ')('2026-11-20', '1', '应当', true);
    const off = composeParams(
      { ...profiles.d713.params, catalogueRequired: duty },
      { catalogueRequired: datedFrom('SH')('2026-11-20', '1', '可以', false) },
    );
    expect(inForceOn(off.catalogueRequired, today)?.value).toBe(true);
  });
  it('keeps the base after a local value lapsed', () => {
    const [value] = datedFrom('HLJ')('2026-11-20', '1', '公布', 10);
    if (!value) throw new Error('one value was made');
    const lapsed = composeParams(profiles.d713.params, {
      publishMaxWorkingDays: [{ ...value, until: civilDate('2024-12-31') }],
    }).publishMaxWorkingDays;
    expect(inForceOn(lapsed, civilDate('2024-12-31'))?.value).toBe(10);
    expect(inForceOn(lapsed, civilDate('2025-01-01'))?.value).toBe(20);
  });
});

describe('the profiles', () => {
  it.each(profileIds)('%s: every value was checked, cites its source and only texts of the place', (id) => {
    const { params, instruments: own } = profiles[id];
    for (const value of Object.values(params).flat()) {
      // What no text in force says was never compared with one; everything else has the day of its own check.
      const { instrument, verifiedOn } = value.source;
      if (instrument === 'PRACTICE') expect(verifiedOn).toBeNull();
      else expect(String(verifiedOn)).toMatch(/^2026-/);
      // Good practice is no text of a place, and is cited as what it is.
      expect([...own, 'PRACTICE']).toContain(value.source.instrument);
    }
  });
});

describe('a value of an instrument', () => {
  const source = { instrument: 'SH', article: '6', quote: '示例', verbatim: false, verifiedOn: '2026-11-20' };
  const value = { from: '2020-10-01', value: 3, source };
  it('is in force since the instrument, with the gist of its article', () =>
    expect(datedFrom('SH')('2026-11-20', '6', '示例', 3)).toEqual([value]));
  it('has its force only where the text says 一般', () => {
    expect(Object.keys(datedFrom('SH')('2026-11-20', '6', '示例', 3)[0] ?? {})).not.toContain('force');
    expect(datedFrom('SH')('2026-11-20', '6', '示例', 3, 'generally')).toEqual([{ ...value, force: 'generally' }]);
  });
  it('is quoted word for word where the text is stored', () =>
    expect(quoted('D713', '3.1', '示例', '2026-11-29')).toEqual({
      instrument: 'D713',
      article: '3.1',
      quote: '示例',
      verbatim: true,
      verifiedOn: '2026-11-29',
    }));
  it('that was never held against its text warns and does not block, whatever its instrument', () => {
    const unchecked = {
      ...profiles.hlj2021,
      params: composeParams(profiles.hlj2021.params, {
        unitFirstReview: datedFrom('HLJ')(null, '33', '初审', true),
      }),
    };
    const rule = allRules.find(({ id }) => id === 'HLJ/33/first-review');
    if (!rule) throw new Error('the rule is gone');
    expect(rule.effect).toBe('blocks');
    expect(bindRule(rule, profiles.hlj2021, today)?.effect).toBe('blocks');
    expect(bindRule(rule, unchecked, today)?.effect).toBe('warns');
  });
  it('of an optional overlay is a text of the place it is laid on', () =>
    expect(withOverlay(profiles.hlj2021, optionalOverlays.quzhou).instruments).toEqual([
      ...profiles.hlj2021.instruments,
      'QZ',
    ]));
});
