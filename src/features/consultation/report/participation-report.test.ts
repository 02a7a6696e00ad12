import { describe, expect, it } from 'vitest';
import { readDocument } from '@/adapters/files/documents';
import { civilDate } from '@/core/kernel';
import { type DecisionFacts, decisionFactsSchema } from '@/core/law';
import { type OpinionRow, tallyOf } from '@/ports/matter-api';
import { opinionsOf } from '@/read-models/opinion-counts';
import type { PlaceMatter } from '@/stage-view';
import { lacksOfReport, participationReport } from './participation-report';
import { reportDocx } from './report-docx';

const row = (id: number, text: string, part: Partial<OpinionRow> = {}): OpinionRow => ({
  id: String(id),
  receivedOn: '2026-11-05',
  channel: '网站',
  district: null,
  stance: 'oppose',
  theme: '票价',
  text,
  person: `P${id}`,
  clause: null,
  batch: 'b1',
  repeated: false,
  ...part,
});
const rows = [
  row(1, '不要涨价，我叫王建国，电话13812345678'),
  row(2, '不要涨价，我叫王建国，电话13812345678', { repeated: true }),
  row(3, '学生半价', { theme: '优惠', stance: 'conditional' }),
];
const theme = (name: string, size: number, told: object) => ({
  theme: name,
  clause: null,
  rows: size,
  oppose: 0,
  conditional: 0,
  support: 0,
  none: size,
  disposition: null,
  reason: null,
  ...told,
});
const told = {
  leadUnit: '示例市交通局',
  consultationOpened: '2026-10-08',
  consultationClosed: '2026-11-06',
  noticeChannels: ['government-site', 'newspaper'],
  opinionBatches: [
    { channel: '网站', rows: 3, persons: 3, digest: 'ab'.repeat(32), batch: 'b1', sealedOn: '2026-11-07' },
    { channel: '信件', rows: 2, persons: 2, digest: null, sealedOn: '2026-11-07' },
  ],
  opinionThemes: [
    theme('票价', 2, { disposition: 'partly', reason: '分两步到位', clause: '第三条' }),
    theme('优惠', 1, { disposition: 'adopted' }),
  ],
  opinionsUnsorted: { rows: 2, because: '与本事项无关' },
  opinionsAnsweredOn: '2026-11-10',
  draftChangedAfterConsultation: true,
};

/** A matter at its opinions tab: the facts, and the opinions counted as the summary counts them. */
function matterOf(facts: object, of: readonly OpinionRow[] = rows): PlaceMatter {
  const known: DecisionFacts = decisionFactsSchema.parse(facts);
  const matter = {
    matterId: 'm',
    facts: known,
    rounds: [],
    summary: {
      id: 'm',
      title: '公交票价',
      asOf: '2026-11-23',
      profileId: 'hlj2021',
      opinions: opinionsOf(known, tallyOf(of), civilDate('2026-11-23')),
    },
  };
  return matter as unknown as PlaceMatter; // the report reads nothing else of a matter
}
const textOf = (facts: object, language: 'zh' | 'en' = 'zh') => {
  const report = participationReport(matterOf(facts), rows, language);
  return JSON.stringify(report.parts);
};

describe('the report on public participation', () => {
  it('has the four parts of Heilongjiang 20, with the days, channels, counts and batches of the record', () => {
    const report = participationReport(matterOf(told), rows, 'zh');
    expect(report.title).toBe('关于“公交票价”的公众参与报告');
    expect(report.parts.map(({ heading }) => heading[0])).toEqual(['一', '二', '三', '四']);
    const [basics] = report.parts;
    expect(basics?.paragraphs.flat()).toEqual([
      '示例市交通局于 2026年10月8日至 2026年11月6日公开征求意见，共 30 日，公告发布途径：政府网站、报刊。',
      '共收到意见 5 条，来自 5 人。',
      '文字相同的合并后为 4 条，重复和联名 1 条。',
    ]);
    expect(basics?.table?.rows).toEqual([
      ['网站', '3', '3', '2026年11月7日', 'abababababab'],
      ['信件', '2', '2', '2026年11月7日', '纸质，按份数登记'],
    ]);
  });
  it('says what became of each view and why, and adds up to what was received', () => {
    const { parts } = participationReport(matterOf(told), rows, 'zh');
    expect(parts[2]?.paragraphs.flat()).toEqual([
      '归纳为 2 类意见：采纳 1 类，部分采纳 1 类，不予采纳 0 类。',
      '另有 2 条没有归类：与本事项无关',
    ]);
    expect(parts[2]?.table?.rows).toEqual([
      ['票价', '第三条', '2', '部分采纳', '分两步到位'],
      ['优惠', '—', '1', '采纳', '—'],
    ]);
    expect(lacksOfReport(matterOf(told), 'zh')).toEqual([]);
  });
  it('quotes statements without a name or a number, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const text = textOf(told, language);
      expect(text).toContain('〔手机号〕');
      expect(text).not.toMatch(/王建国|13812345678/);
    }
    expect(textOf(told, 'en')).toContain('against 2, in favour with conditions 0');
  });
  it.each([
    [{}, ['没有征求意见的记录']],
    [{ ...told, consultationClosed: '2026-12-06' }, ['征求意见 2026年12月6日才截止']],
    [{ ...told, opinionThemes: undefined, opinionsUnsorted: undefined }, ['收到的意见还没有归类答复']],
    [{ ...told, opinionsUnsorted: null }, ['2 条意见不在任何一类里']],
    [{ ...told, opinionThemes: [theme('票价', 3, {})] }, ['1 类意见还没有写明是否采纳']],
    [{ ...told, draftChangedAfterConsultation: undefined }, ['没有记录草案是否作了实质性修改']],
    [{ ...told, hearingHeldOn: '2026-11-12' }, ['听证会已举行，还没有听证报告']],
  ])('case %# says what it lacks', (facts, lacks) => expect(lacksOfReport(matterOf(facts), 'zh')).toEqual(lacks));
  it('leaves as a document for Word that holds the same words', async () => {
    const report = participationReport(matterOf(told), rows, 'zh');
    const file = await reportDocx(report);
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()), 'report.docx');
    const said = read.ok ? read.value.paragraphs.map((text) => text.trim()) : [];
    const wholes = report.parts.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map((text) => text.map((piece) => (typeof piece === 'string' ? piece : piece.verbatim)).join('')),
    ]);
    for (const text of [report.title, ...wholes]) expect(said).toContain(text);
    expect(said.join('\n')).toContain('分两步到位');
  });
});
