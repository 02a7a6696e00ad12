import type { Words } from '@/core/kernel';
import type { DutyHolder } from './rule';

/** Who owes what a rule asks, by function: which office of a city that is differs from place to place. */
export const dutyHolderWords: Readonly<Record<DutyHolder, Words>> = {
  proposer: { zh: '建议提出单位', en: 'Proposing unit' },
  office: { zh: '政府办公机构', en: 'General office' },
  'undertaking-unit': { zh: '承办单位', en: 'Unit in charge' },
  'legality-reviewer': { zh: '合法性审查部门', en: 'Legality reviewer' },
  'market-regulator': { zh: '市场监管部门', en: 'Market regulator' },
  assessor: { zh: '风险评估单位', en: 'Risk assessor' },
  authority: { zh: '决策机关', en: 'Decision-making authority' },
  archive: { zh: '档案部门', en: 'Archive' },
  'executing-unit': { zh: '决策执行单位', en: 'Executing unit' },
};
