import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DecisionFacts } from '@/core/law';
import { formatCount, formatDay, useLanguage, useStrings } from '@/i18n';
import { pendingAnswer } from '@/read-models';
import { AnswerCourse } from './answer-course';
import { strings } from './ledger-strings';
import type { LedgerRow } from './ledger-view';

interface LedgerRowProps {
  readonly row: LedgerRow;
  readonly publications: DecisionFacts['answerPublications'];
  readonly me: string;
  /** Whether this person prepares answers, besides looking at them. */
  readonly writes: boolean;
  readonly isBusy: boolean;
  readonly open: (what: 'edit' | 'answer') => void;
  readonly review: (because: string | null) => void;
  /** The form that is open below it. */
  readonly below: ReactNode;
}

/** One theme: its clause and opinions, who prepares the answer by when, the answer, and what can be done next. */
export function ThemeRow({ row, publications, me, writes, isBusy, open, review, below }: LedgerRowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [why, setWhy] = useState<string | null>(null);
  const { theme, step, opinions, isLate } = row;
  const pending = pendingAnswer(theme.answers, publications);
  const isOwn = pending?.by?.id === me;
  return (
    <>
      <tr>
        <td className="lead">
          <strong lang="zh-CN">{theme.name}</strong>
          <div className="hc-faint">
            {theme.clause ? <span lang="zh-CN">{theme.clause}</span> : words.wholeDraft}
            {theme.covers.length > 0 && <span lang="zh-CN"> · {theme.covers.join('、')}</span>}
          </div>
          {theme.note && (
            <div className="hc-faint" lang="zh-CN">
              {theme.note}
            </div>
          )}
        </td>
        <td className="num" data-label={words.opinions}>
          {formatCount(opinions, language)}
        </td>
        <td data-label={words.assigned}>
          {theme.assignedTo ? <span lang="zh-CN">{theme.assignedTo}</span> : words.nobody}
          {theme.dueOn && <div className="hc-faint">{words.due(formatDay(theme.dueOn, language))}</div>}
          {isLate && <div className="hc-loud">{words.late}</div>}
        </td>
        <td className="lead">
          {step === 'none' ? words.steps.none : <AnswerCourse answers={theme.answers} publications={publications} />}
        </td>
        <td className="lead">
          <Group gap="xs">
            {writes && (
              <>
                <Button size="compact-sm" variant="default" onClick={() => open('answer')}>
                  {step === 'published' ? words.correct : words.reply}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => open('edit')}>
                  {words.edit}
                </Button>
              </>
            )}
            {step === 'drafted' &&
              (isOwn ? (
                <span className="hc-faint">{words.own}</span>
              ) : (
                <>
                  <Button size="compact-sm" loading={isBusy} onClick={() => review(null)}>
                    {words.approve}
                  </Button>
                  <Button size="compact-sm" variant="subtle" onClick={() => setWhy('')}>
                    {words.sendBack}
                  </Button>
                </>
              ))}
          </Group>
          {why !== null && step === 'drafted' && (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (why.trim() === '') return;
                review(why.trim());
                setWhy(null);
              }}
            >
              <TextInput label={words.why} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
              <Button type="submit" size="compact-sm" disabled={why.trim() === ''}>
                {words.keepWhy}
              </Button>
            </form>
          )}
        </td>
      </tr>
      {below && (
        <tr className="ledger-row-open">
          <td className="lead" colSpan={5}>
            {below}
          </td>
        </tr>
      )}
    </>
  );
}
