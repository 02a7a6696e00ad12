import { bilingual } from '@/i18n';
import { type CriterionEntry, directionOf } from './options/score-faults';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    compareOptions: {
      criteria: '准则（权重之和为 1）',
      criteriaName: '准则',
      criteriaUnit: '单位',
      criteriaHint: '越大越好还是越小越好，由最差值和最好值定；只有一项权重留空时，取与 1 的差额',
      criteriaWorst: '最差值',
      criteriaBest: '最好值',
      criteriaWeight: '权重',
      options: '方案（两个以上，省规定第12条）',
      optionsName: '方案名称',
      optionsSummary: '要点',
      scores: '各方案在各准则下的数值',
      scoresHint: '没有数据的留空；有文字标度的可填文字；方向键、回车移动；可从表格软件整块粘贴',
      criteriaFirst: '先添加准则，再填各方案的数值。',
      unnamedCriterion: (n: number) => `准则 ${n}`,
      unnamedOption: (n: number) => `方案 ${n}`,
      cell: (option: string, criterion: string) => `${option}：${criterion}`,
      scale: (criterion: CriterionEntry) =>
        [
          criterion.unit,
          { up: '越大越好', down: '越小越好', none: '' }[directionOf(criterion) ?? 'none'],
          criterion.worst !== null && criterion.best !== null ? `最差 ${criterion.worst} — 最好 ${criterion.best}` : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      flat: '最好值与最差值相同，分不出好坏',
      scoreFault: {
        'not-a-number': () => '不是数值',
        'off-scale': ({ worst, best }: CriterionEntry) => `超出 ${worst} 至 ${best} 的尺度`,
      },
      blockTooWide: (columns: number) => `粘贴的列数多于从此格起的 ${columns} 个准则，没有粘贴。`,
      weightSum: (sum: number) => (Math.abs(sum - 1) > 0.001 ? `权重合计 ${sum}，应为 1` : '权重合计 1'),
      weightLeft: (name: string, left: number) => `留空的“${name}”权重为 ${left}`,
      preferredOption: '倾向方案',
      preferenceReason: '倾向理由',
    },
  },
  {
    on: 'Day of the act',
    compareOptions: {
      criteria: 'Criteria (weights add up to 1)',
      criteriaName: 'Criterion',
      criteriaUnit: 'Unit',
      criteriaHint:
        'Whether more or less is better follows from worst and best; a single weight left blank is what is missing to 1',
      criteriaWorst: 'Worst',
      criteriaBest: 'Best',
      criteriaWeight: 'Weight',
      options: 'Options (two or more, Heilongjiang 12)',
      optionsName: 'Name',
      optionsSummary: 'Summary',
      scores: 'What each option reaches under each criterion',
      scoresHint:
        'blank: no data; words of a verbal scale may be typed; arrow keys and Enter move; a block from a spreadsheet can be pasted',
      criteriaFirst: 'Add the criteria first, then what each option reaches.',
      unnamedCriterion: (n: number) => `Criterion ${n}`,
      unnamedOption: (n: number) => `Option ${n}`,
      cell: (option: string, criterion: string) => `${option}: ${criterion}`,
      scale: (criterion: CriterionEntry) =>
        [
          criterion.unit,
          { up: 'more is better', down: 'less is better', none: '' }[directionOf(criterion) ?? 'none'],
          criterion.worst !== null && criterion.best !== null
            ? `worst ${criterion.worst} – best ${criterion.best}`
            : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      flat: 'Best and worst are the same: nothing can be told apart',
      scoreFault: {
        'not-a-number': () => 'Not a number',
        'off-scale': ({ worst, best }: CriterionEntry) => `Off the scale from ${worst} to ${best}`,
      },
      blockTooWide: (columns: number) =>
        `The block has more columns than the ${columns} criteria from this cell on; nothing was pasted.`,
      weightSum: (sum: number) =>
        Math.abs(sum - 1) > 0.001 ? `The weights add up to ${sum}; they should add up to 1` : 'The weights add up to 1',
      weightLeft: (name: string, left: number) => `“${name}”, left blank, weighs ${left}`,
      preferredOption: 'Preferred option',
      preferenceReason: 'Reason',
    },
  },
);
