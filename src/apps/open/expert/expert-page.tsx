import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SendRequest } from '@/adapters/http';
import { httpExpertLink } from '@/adapters/http/expert-links';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { ExpertTask, GivenOpinion, LinkFailure } from '@/ports/expert-links';
import { Waiting } from '../states';
import { usePageName } from '../use-page-name';
import { AnswerForm } from './answer-form';
import { dropFields } from './kept-fields';
import { OpinionForm } from './opinion-form';
import { Papers } from './papers';
import { SignedOpinions } from './signed-opinions';
import { StatementForm } from './statement-form';
import { strings } from './strings';
import './expert.css';

interface ExpertPageProps {
  readonly code: string;
  readonly base: URL;
  readonly send: SendRequest;
  readonly isDemo: boolean;
}

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'closed'; readonly failure: LinkFailure }
  | { readonly kind: 'done'; readonly what: 'answered' | 'withdrawn' | 'interest' }
  | { readonly kind: 'signed'; readonly task: ExpertTask; readonly opinions: readonly GivenOpinion[] }
  | { readonly kind: 'task'; readonly task: ExpertTask };

/** What an expert does by a link: read, declare, answer once. */
export function ExpertPage({ code, base, send: ask, isDemo }: ExpertPageProps) {
  const link = useMemo(() => httpExpertLink(base, ask), [base, ask]);
  const words = useStrings(strings);
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const open = useCallback(async () => {
    const answer = await link.open(code);
    setState(answer.ok ? { kind: 'task', task: answer.value } : { kind: 'closed', failure: answer.error });
  }, [code, link]);
  useEffect(() => {
    open().catch(() => setState({ kind: 'closed', failure: { kind: 'server' } }));
  }, [open]);
  const declare = async (hasInterest: boolean, note: string): Promise<LinkFailure | null> => {
    const answer = await link.declare(code, hasInterest, note);
    if (!answer.ok) return answer.error;
    if (hasInterest) setState({ kind: 'done', what: 'interest' });
    else await open();
    return null;
  };
  const withdraw = async (): Promise<LinkFailure | null> => {
    const answer = await link.withdraw(code);
    if (!answer.ok) return answer.error;
    setState({ kind: 'done', what: 'withdrawn' });
    return null;
  };
  const send = async (values: readonly (number | null)[], comment: string): Promise<LinkFailure | null> => {
    const answer = await link.answer(code, values, comment);
    // An answer whose receipt was lost has arrived: the link says that it was used.
    if (!answer.ok && answer.error.kind !== 'used') return answer.error;
    dropFields(code);
    setState({ kind: 'done', what: 'answered' });
    return null;
  };
  const sign = async (task: ExpertTask, opinions: readonly GivenOpinion[]): Promise<LinkFailure | null> => {
    const answer = await link.sign(code, opinions);
    if (!answer.ok && answer.error.kind !== 'used') return answer.error;
    dropFields(code);
    setState({ kind: 'signed', task, opinions });
    return null;
  };
  switch (state.kind) {
    case 'waiting':
      return <Waiting />;
    case 'closed':
      return (
        <section className="hc-card" role="alert">
          <h1>{words.noTask}</h1>
          <p>{words.failures(state.failure.kind, state.failure.waitSeconds)}</p>
        </section>
      );
    case 'done':
      return (
        <section className="hc-card" role="status">
          <h1>{words.done[state.what]}</h1>
          <p>{words.doneBody[state.what]}</p>
        </section>
      );
    case 'signed':
      return <SignedOpinions task={state.task} opinions={state.opinions} />;
    case 'task':
      return <Task {...{ declare, withdraw, send, sign, code, isDemo }} task={state.task} />;
  }
}

interface TaskProps {
  readonly task: ExpertTask;
  readonly code: string;
  readonly isDemo: boolean;
  readonly declare: (hasInterest: boolean, note: string) => Promise<LinkFailure | null>;
  readonly withdraw: () => Promise<LinkFailure | null>;
  readonly send: (values: readonly (number | null)[], comment: string) => Promise<LinkFailure | null>;
  readonly sign: (task: ExpertTask, opinions: readonly GivenOpinion[]) => Promise<LinkFailure | null>;
}

function Task({ task, code, isDemo, declare, withdraw, send, sign }: TaskProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matter, round, opinion, before, no, expert, expiresOn, servedOn, declared } = task;
  usePageName(matter.title ?? undefined);
  return (
    <>
      <section className="hc-card">
        <p className="hc-faint">
          {words.invitedAs}
          <span lang="zh-CN">{expert}</span>
        </p>
        <h1 lang="zh-CN">{matter.title}</h1>
        <p>
          {round ? words.roundNo(no) : words.opinionAsked}
          {round && <strong lang="zh-CN">{round.asked}</strong>}
        </p>
        <p className="hc-quiet">{words.days(formatDay(servedOn, language), formatDay(expiresOn, language))}</p>
        <p className="hc-quiet">{round ? words.anonymous : words.named}</p>
        {isDemo && <p className="open-note">{words.demo}</p>}
      </section>
      <Papers task={task} />
      {!declared && <StatementForm declare={declare} withdraw={withdraw} />}
      {declared && round && <AnswerForm {...{ round, before, code, send }} />}
      {declared && opinion && <OpinionForm {...{ opinion, expert, code }} sign={(opinions) => sign(task, opinions)} />}
    </>
  );
}
