import { clauseNo, type DecisionFacts, opinionsNamed, opinionsReceived } from '@/core/law';
import { type ActRefusal, refuse } from '../refusal';

type Theme = NonNullable<DecisionFacts['opinionThemes']>[number];

/** What cannot be right in an answer, whatever the law says: sums, clauses that are not in the draft, a refusal without its reason. */
export function answerFault(facts: DecisionFacts): ActRefusal | undefined {
  const { opinionThemes = [], draftClauses } = facts;
  const clauses = draftClauses && new Map(draftClauses.map(({ no }) => [clauseNo(no), no]));
  const seen = new Set<string>();
  for (const [at, theme] of opinionThemes.entries()) {
    const fault =
      (seen.has(theme.theme) && at > 0 ? twice(theme) : undefined) ?? themeFault(theme) ?? clauseFault(theme, clauses);
    if (fault) return refuse('invalid', fault.words, { field: `opinionThemes.${at}.${fault.field}` });
    seen.add(theme.theme);
  }
  return coverageFault(facts);
}

interface ThemeFault {
  readonly field: keyof Theme;
  readonly words: ActRefusal['words'];
}

const twice = ({ theme }: Theme): ThemeFault => ({
  field: 'theme',
  words: { zh: `主题“${theme}”写了两次。`, en: `The theme “${theme}” stands twice.` },
});

function themeFault({ theme, rows, oppose, conditional, support, none, disposition, reason }: Theme) {
  const told = oppose + conditional + support + none;
  if (told > rows)
    return {
      field: 'rows',
      words: {
        zh: `“${theme}”各种态度合计 ${told} 条，多于该主题的 ${rows} 条。`,
        en: `“${theme}”: the stances add to ${told}, more than its ${rows} opinions.`,
      },
    } as const;
  if ((disposition === 'not' || disposition === 'partly') && reason === null)
    return {
      field: 'reason',
      words: {
        zh: `“${theme}”${disposition === 'not' ? '未采纳' : '部分采纳'}，请写明理由。`,
        en: `“${theme}” is ${disposition === 'not' ? 'not adopted' : 'adopted in part'}: please give the reason.`,
      },
    } as const;
  return undefined;
}

function clauseFault(
  { theme, clause }: Theme,
  clauses: ReadonlyMap<string, string> | undefined,
): ThemeFault | undefined {
  if (clause === null || !clauses || clauses.has(clauseNo(clause))) return undefined;
  return {
    field: 'clause',
    words: {
      zh: `“${theme}”所写的条款“${clause}”，草案里没有；草案有：${[...clauses.values()].join('、')}。`,
      en: `“${theme}” names clause ${clause}, which the draft does not have; it has ${[...clauses.values()].join(', ')}.`,
    },
  };
}

/** Every opinion received stands in one theme, or among the rest with its reason. */
function coverageFault(facts: DecisionFacts): ActRefusal | undefined {
  const received = opinionsReceived(facts);
  if (received === undefined)
    return refuse(
      'out-of-order',
      {
        zh: '请先登记收到的意见；没有收到的，登记为 0 条。',
        en: 'Record the opinions received first; where there were none, record 0.',
      },
      { field: 'opinionThemes' },
    );
  const named = opinionsNamed(facts);
  if (named > received)
    return refuse(
      'invalid',
      {
        zh: `各主题合计 ${named} 条，多于收到的 ${received} 条；一条意见说到几件事的，归入主要的一类。`,
        en: `The themes add to ${named}, more than the ${received} received; an opinion about several things goes to its main theme.`,
      },
      { field: 'opinionThemes' },
    );
  if (named < received)
    return refuse(
      'invalid',
      {
        zh: `收到 ${received} 条，归类答复的只有 ${named} 条；其余 ${received - named} 条请归入主题，或写明为何不归类。`,
        en: `${received} were received and ${named} are sorted; put the other ${received - named} into themes, or say why they are in none.`,
      },
      { field: 'opinionsUnsorted.rows' },
    );
  return undefined;
}
