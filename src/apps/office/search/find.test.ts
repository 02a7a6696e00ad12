import { describe, expect, it } from 'vitest';
import { allActs } from '@/core/matter';
import { askedWords } from './asked-words';
import { find, type SearchedIn } from './find';

const within: SearchedIn = {
  matters: [
    { id: 'heating', title: '居民供热价格调整', leadUnit: '市发展改革委', stage: 'legality' },
    { id: 'bikes', title: '共享电动自行车管理办法', leadUnit: '市交通运输局', stage: 'participation' },
    { id: 'taxi', title: '巡游出租汽车运价改革方案', leadUnit: '市交通运输局', stage: 'hearing' },
  ],
  open: null,
  pages: [{ id: '/law', title: { zh: '法规', en: 'Law' }, also: '条文 articles' }],
};
const leads = (question: string, open: string | null = null) =>
  find(question, { ...within, open }).map(({ lead }) =>
    lead.to === 'matter' ? [lead.matterId, lead.act ?? lead.tab].filter(Boolean).join(' ') : `${lead.to}`,
  );
const first = (question: string, open: string | null = null) => find(question, { ...within, open })[0];

describe('a search finds', () => {
  it.each([
    ['听证', 'taxi hearing'],
    ['hearing', 'taxi hearing'],
    ['供热 听证', 'heating hearing'],
    ['供热', 'heating'],
    ['留痕 自行车', 'bikes record'],
    ['record 自行车', 'bikes record'],
    ['更正 供热', 'heating record'],
    ['correct 供热', 'heating record'],
    ['导入意见', 'bikes receiveOpinions'],
    ['import opinions', 'bikes receiveOpinions'],
    ['交通运输局', 'bikes'],
  ])('%s', (question, lead) => expect(leads(question)[0]).toBe(lead));

  it.each(['听证', '留痕', '更正', '撤回', '导入意见', 'hearing', 'record', 'withdraw', 'import opinions'])(
    '%s in the matter that is open',
    (question) => expect(leads(question, 'heating')[0]).toMatch(/^heating /),
  );
  it.each([['zh'], ['en']] as const)('the form of every act by its name (%s), in the open matter', (language) => {
    for (const { type, title } of allActs)
      expect(leads(title[language], 'heating'), title[language]).toContain(`heating ${type}`);
  });
  it.each(['第二十五条', '第25条', '25条', '条例25条', 'article 25', 'Art. 25', '２５条'])(
    'the article: %s',
    (question) =>
      expect(first(question)).toMatchObject({ title: { zh: '条例 第25条' }, lead: { to: 'law', text: 'D713' } }),
  );
  it('rules by what they are called, beside what belongs to matters', () => {
    expect(find('征求意见 期限', within).some(({ lead }) => lead.to === 'law')).toBe(true);
    expect(find('consultation period', within).some(({ lead }) => lead.to === 'law')).toBe(true);
  });
  it('pages by other words too', () => expect(find('条文', within).some(({ lead }) => lead.to === 'page')).toBe(true));
});

it('finds nothing where a word is met nowhere', () => expect(find('供热 火星', within)).toEqual([]));
it('offers matters and pages where nothing is asked', () =>
  expect(leads('  ')).toEqual(['heating', 'bikes', 'taxi', 'page']));
it('names everything once, and in both languages', () => {
  for (const question of ['听证', 'review', '第十四条', '意见']) {
    const found = find(question, within);
    expect(new Set(found.map(({ id }) => id)).size, question).toBe(found.length);
    for (const { title } of found) expect(title.en && title.zh).toBeTruthy();
  }
});
it('reads full-width letters and signs as they are meant', () =>
  expect(askedWords('Ａｒｔｉｃｌｅ　２５，公布')).toEqual({ words: ['公布'], article: '25' }));
