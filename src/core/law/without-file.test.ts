import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import type { Paper } from './facts/paper-facts';
import { archivePapersHeld } from './instruments/d713/33-papers';
import { profiles } from './profiles/profile';
import { withoutFile } from './without-file';

const paper = (kind: Paper['kind'], file?: Paper['file']): Paper => ({
  id: kind,
  kind,
  title: kind,
  on: civilDate('2026-03-02'),
  digest: null,
  bytes: null,
  nonPublicBasis: null,
  ...(file && { file }),
});
const pdf = { name: '草案.pdf', type: 'pdf' } as const;

it('names the kinds that are registered only, each once, and none that has a file or is not asked', () => {
  const papers = [paper('draft', pdf), paper('draft'), paper('explanation'), paper('explanation'), paper('proposal')];
  expect(withoutFile(['draft', 'explanation', 'hearing-record'], papers)).toEqual({
    zh: '▲ 只有登记、没有文件：起草说明。',
    en: ' ▲ Registered without a file: explanation.',
  });
  expect(withoutFile(['draft'], papers)).toEqual({ zh: '', en: '' });
});
it('is a remark of the archive’s list, which holds all the same', () => {
  const facts = { archiveKinds: ['draft', 'explanation'], papers: [paper('draft', pdf), paper('explanation')] };
  const day = civilDate('2026-11-23');
  const told = archivePapersHeld.evaluate(facts, profiles.d713.params, day, testCalendar, day);
  expect(told.kind).toBe('satisfied');
  expect(JSON.stringify(told)).toContain('起草说明');
});
