import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { memoryMatterStore } from '@/adapters/memory';
import { addDays, civilDate } from '@/core/kernel';
import { profiles } from '@/core/law';
import { considerAct, entriesOf, foldDossier } from '@/core/matter';
import { buildSampleCity } from '../../../mocks/sample-city/build-sample-city';
import { samplePerson } from '../../../mocks/sample-city/sample-person';
import { openApp } from './open-app.fixture';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const slow = { timeout: 15_000 };

/** The sample city, with a correction of one consultation that waits for its second person. */
function cityWithPending() {
  return buildSampleCity(calendar).map(([id, record]) => {
    const dossier = foldDossier(id, record);
    const opened = record.find(({ type }) => type === 'ConsultationOpened');
    if (id !== 'heating-price' || !dossier || !opened) return [id, record] as const;
    const on = civilDate('2026-11-23');
    const request = {
      type: 'correctEntry',
      on,
      entry: opened.seq,
      actOn: opened.on,
      payload: { ...opened.payload, until: addDays(opened.on, 18) },
      reason: '核对公告，实际只征求十八日',
      confirm: { reason: '如实更正' },
    };
    const law = { profile: profiles.hlj2021, asOf: on, calendar };
    const { outcome } = considerAct(dossier, request, law, samplePerson('office', '市政府办公厅'));
    if (!outcome.ok) throw new Error(outcome.error.words.en);
    const stamp = { version: record.length, commandId: 'pending-1', recordedAt: '2026-11-23T10:00:00+08:00' };
    return [id, [...record, ...entriesOf(outcome.value, stamp)]] as const;
  });
}

it.each(['zh', 'en'] as const)(
  'a correction that waits is told beside the requirements, with what it would breach, in %s',
  async (language) => {
    const matters = memoryMatterStore(cityWithPending());
    await openApp('/matters/heating-price?tab=procedure', { language, role: 'office', matters });
    const name = language === 'zh' ? '待第二人复核' : 'Waits for a second person';
    const notice = await screen.findByRole('region', { name }, slow);
    expect(within(notice).getByRole('link').getAttribute('href')).toContain('tab=record');
    expect(notice).toHaveTextContent(
      language === 'zh' ? '公开征求意见的期限' : 'no longer met: Length of public consultation',
    );
  },
  40_000,
);
