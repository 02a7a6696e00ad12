import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { actorOf } from '@/testing/given';
import { testCalendar } from '@/testing/test-calendar';
import { newDossier } from '../new-dossier';
import type { FormSituation } from './form-definition';
import { formOf } from './index';

const today = civilDate('2026-03-10');
const dossier = newDossier('m', 'hlj2021');
const situation: FormSituation = {
  dossier,
  facts: dossier.facts,
  law: { profile: profiles.hlj2021, asOf: today, calendar: testCalendar },
  actor: actorOf('office'),
  today,
  lastTime: {
    catalogue: { year: 2026, consentOn: '2026-01-08', publishedOn: '2026-01-15' },
    noticeChannels: ['government-site', 'newspaper'],
    interpretationWays: [],
  },
};
const offered = (act: string, field: string, values: Readonly<Record<string, unknown>>, of = situation) =>
  formOf(act)?.offers?.[field]?.(of, values);

it('the channels of the last notice are named and taken over with one press; those of the article where there was none', () => {
  expect(offered('openConsultation', 'noticeChannels', { noticeChannels: [] })).toEqual({
    label: { zh: '与上次相同：政府网站、报刊', en: 'As the last time: government site, newspaper' },
    values: { noticeChannels: ['government-site', 'newspaper'] },
  });
  const { lastTime: _last, ...without } = situation;
  expect(offered('openConsultation', 'noticeChannels', { noticeChannels: [] }, without)?.label.zh).toContain(
    '条例第15条',
  );
  expect(offered('openConsultation', 'noticeChannels', { noticeChannels: ['letter'] })).toBeUndefined();
  expect(offered('publishDecision', 'interpretationWays', { interpretationWays: [] })).toBeUndefined();
});

it('matters of one catalogue share its days, unless a day stands there already', () => {
  const blank = { cataloguePartyConsentOn: '', cataloguePublishedOn: '' };
  expect(offered('enterInCatalogue', 'cataloguePartyConsentOn', blank)).toEqual({
    label: {
      zh: '与 2026 年度目录其他事项相同：2026年1月8日同级党委同意，2026年1月15日公布',
      en: 'As other matters of the 2026 catalogue: Party consent 8 Jan 2026, published 15 Jan 2026',
    },
    values: { catalogueYear: 2026, cataloguePartyConsentOn: '2026-01-08', cataloguePublishedOn: '2026-01-15' },
  });
  const typed = { ...blank, cataloguePartyConsentOn: '2026-01-09' };
  expect(offered('enterInCatalogue', 'cataloguePartyConsentOn', typed)).toBeUndefined();
});

it('an officer of a unit proposes for it with one press; others say the source first', () => {
  const blank = { proposalSource: '', proposer: '' };
  const officer = { ...situation, actor: { ...actorOf('undertaking'), unit: '市城管局' } };
  expect(offered('proposeMatter', 'proposalSource', blank, officer)?.values).toEqual({
    proposalSource: 'department',
    proposer: '市城管局',
  });
  expect(offered('proposeMatter', 'proposalSource', blank)).toBeUndefined();
  expect(offered('proposeMatter', 'proposalSource', { ...blank, proposer: '甲' }, officer)).toBeUndefined();
});
