import { bilingual } from '@/i18n';

/** Words of what came of a consultation. */
export const strings = bilingual(
  {
    results: '意见采纳情况',
    counts: (rows: string, grouped: string) => `共收到意见 ${rows} 条，去重后 ${grouped} 条。`,
    rows: (_count: number, count: string) => `${count} 条`,
    answers: { adopted: '采纳', partly: '部分采纳', not: '未采纳', outside: '不属本事项' },
    unanswered: '尚未答复',
    decision: '决策结果',
    changed: (count: number) => (count === 0 ? '条文与征求意见时相同。' : `与征求意见时相比，改动 ${count} 条`),
    changedFor: '因此修改的条款：',
    withTheme: '与同一主题的意见一并答复：',
    sealedAnswers: (day: string, answers: number, corrections: number) =>
      `${day}一并公布答复 ${answers} 条${corrections > 0 ? `，其中更正 ${corrections} 条` : ''}，摘要值已封存`,
    before: (day: string, kind: string) => `${day}曾答复（${kind}），后更正：`,
    no: '文号：',
    decided: '决定全文',
    interpretation: '政策解读',
    execution: '执行进展',
    executing: '执行单位：',
    dueBy: (day: string) => `${day}前完成`,
    done: (day: string) => `${day}完成`,
    progress: (day: string, percent: string) => `截至${day}，完成 ${percent}。`,
    closed: (day: string) => `已于${day}办结。`,
    verify: '核验案卷',
    verifyWhat:
      '本事项的每一步都记入案卷，条目前后相连并由本机关签名。现在存下签名，日后取得的案卷就能与它核对：少一条、改一字都会显露。核验页可以离线使用。',
    seal: '下载案卷签名',
    verifier: '下载核验页',
  },
  {
    results: 'What became of the comments',
    counts: (rows: string, grouped: string) => `${rows} comments received, ${grouped} without repeats.`,
    rows: (amount: number, count: string) => (amount === 1 ? '1 comment' : `${count} comments`),
    answers: { adopted: 'Adopted', partly: 'Partly adopted', not: 'Not adopted', outside: 'Outside this matter' },
    unanswered: 'Not answered yet',
    decision: 'The decision',
    changed: (count: number) =>
      count === 0
        ? 'The clauses are as they were consulted on.'
        : count === 1
          ? '1 clause differs from the draft consulted on'
          : `${count} clauses differ from the draft consulted on`,
    changedFor: 'Clauses changed for it:',
    withTheme: 'Answered together with the comments on:',
    sealedAnswers: (day: string, answers: number, corrections: number) =>
      `${answers === 1 ? '1 answer' : `${answers} answers`} published together on ${day}${
        corrections > 0 ? `, ${corrections} of them ${corrections === 1 ? 'a correction' : 'corrections'}` : ''
      }; the digest is sealed`,
    before: (day: string, kind: string) => `Answered on ${day} (${kind}) and corrected since:`,
    no: 'No.',
    decided: 'Text of the decision',
    interpretation: 'Interpretation',
    execution: 'Progress of execution',
    executing: 'Carried out by:',
    dueBy: (day: string) => `Due by ${day}`,
    done: (day: string) => `Done on ${day}`,
    progress: (day: string, percent: string) => `As of ${day}: ${percent} done.`,
    closed: (day: string) => `Closed on ${day}.`,
    verify: 'Verify the record',
    verifyWhat:
      'Every step of this matter is entered in its record; the entries are chained and signed by the authority. Keep the signature now, and any later copy of the record can be held against it: a missing entry or a changed word will show. The verifier works offline.',
    seal: 'Download the signature',
    verifier: 'Download the verifier',
  },
);
