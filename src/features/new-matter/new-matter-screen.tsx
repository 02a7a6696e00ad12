import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, type FormEvent, useEffect, useRef, useState } from 'react';
import { profileIds, profiles } from '@/core/law';
import type { Refusal } from '@/core/matter';
import {
  ConfirmBreach,
  clearDraftAt,
  formStrings,
  RefusalNotice,
  readDraftAt,
  WhereItStands,
  writeDraftAt,
} from '@/forms';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import { forgetUnanswered, matterQueries, sendProposal, unanswered, useServices } from '@/queries';
import { Card, DayBox, Skeleton, Statement } from '@/ui';
import './new-matter.css';

const strings = bilingual(
  {
    title: '提出决策事项建议',
    sub: '建议来自领导、部门、下级政府、人大代表和政协委员，或公民（条例第10条）。提出后先研究论证，再报决策机关决定是否启动。',
    name: '事项名称',
    summary: '事项概要',
    source: '建议来源',
    proposer: '提出人（单位）',
    on: '提出日期',
    planned: '希望完成时间（可不填）',
    profile: '适用规则',
    profileHint: '事项始终按启动时的规则办理，以后不改。',
    sources: {
      leader: '决策机关领导人员',
      department: '所属部门',
      'lower-government': '下一级人民政府',
      deputy: '人大代表、政协委员',
      citizen: '公民、法人或其他组织',
    },
    argument: '部门和下级政府应当论证四项（条例第10条第2项）',
    problem: '拟解决的主要问题',
    basis: '理由和依据',
    solution: '初步方案',
    necessity: '必要性、可行性',
    submit: '提出建议',
    law: '本机记入后，事项出现在目录里。',
    duplicate: (title: string) => `目录里已有“${title}”，请确认不是同一事项。`,
    required: (names: string) => `没有填写：${names}。`,
    separator: '、',
    choose: '请选择',
    reasonMissing: '请说明理由。',
    earlier: '这份建议此前已经记入，只是当时没有收到答复；此后的改动没有记入。请打开事项，在案卷中更正。',
    openEarlier: '打开事项',
    kept: '填写的内容会保留在本机，直到提出。',
  },
  {
    title: 'Propose a matter',
    sub: 'Proposals come from leaders, departments, lower governments, deputies, or citizens (Decree 713, 10). A proposal is studied first; then the authority decides whether to start.',
    name: 'Name of the matter',
    summary: 'Summary',
    source: 'Source of the proposal',
    proposer: 'Proposed by (unit)',
    on: 'Day proposed',
    planned: 'Wanted by (optional)',
    profile: 'Law',
    profileHint: 'The law in force when the matter is proposed applies to it throughout.',
    sources: {
      leader: 'Leader of the authority',
      department: 'Department',
      'lower-government': 'Lower-level government',
      deputy: 'Deputies and CPPCC members',
      citizen: 'Citizens and organisations',
    },
    argument: 'A department or lower government argues four items (Decree 713, 10(2))',
    problem: 'Main problem to be solved',
    basis: 'Reasons and basis',
    solution: 'Preliminary solution',
    necessity: 'Necessity and feasibility',
    submit: 'Propose',
    law: 'Once recorded, the matter appears in the catalogue.',
    duplicate: (title: string) => `The catalogue has “${title}” already; please make sure it is not the same matter.`,
    required: (names) => `Not filled in: ${names}.`,
    separator: ', ',
    choose: 'Please choose',
    reasonMissing: 'Please give the reason.',
    earlier:
      'This proposal was recorded before, only its answer did not arrive. What you changed since is not recorded: open the matter and correct it there.',
    openEarlier: 'Open the matter',
    kept: 'What you type is kept in this browser until it is proposed.',
  },
);
const DRAFT = 'hengce.draft.new-matter';
const empty = {
  title: '',
  summary: '',
  proposalSource: '',
  proposer: '',
  on: '',
  plannedBy: '',
  profileId: '',
  problem: '',
  basis: '',
  solution: '',
  necessity: '',
};
type Values = typeof empty;
const argued = (source: string) => source === 'department' || source === 'lower-government';

/** The matter of a proposal that was sent from this form and has no answer yet. */
const unansweredMatter = (): string =>
  unanswered().findLast(({ type, matterId }) => type === 'proposeMatter' && matterId.startsWith('m-'))?.matterId ?? '';

/** The first act of a matter: who proposes what, and why. */
export function NewMatterScreen({ onCreated }: { readonly onCreated: (matterId: string) => void }) {
  const words = useStrings(strings);
  const formWords = useStrings(formStrings);
  const language = useLanguage();
  const { matterApi } = useServices();
  const queries = useQueryClient();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const [restored] = useState(() => readDraftAt(DRAFT, empty));
  const [values, setValues] = useState<Values>(() => ({ ...empty, ...restored?.values }));
  const [refusal, setRefusal] = useState<Refusal>();
  const [problem, setProblem] = useState('');
  const [reason, setReason] = useState('');
  const [reasonError, setReasonError] = useState<string>();
  const [failed, setFailed] = useState<ComponentProps<typeof WhereItStands>['failed']>();
  const [sending, setSending] = useState(false);
  // One filled form is one matter, however often it is sent and whatever is changed meanwhile, until it is answered.
  const sent = useRef({ matterId: unansweredMatter(), isUnderWay: false });
  const [earlier, setEarlier] = useState<string>();
  useEffect(() => writeDraftAt(DRAFT, values), [values]);
  if (!session)
    return (
      <Card>
        <Skeleton lines={6} />
      </Card>
    );
  const twin = matters?.find(({ title }) => title === values.title.trim());
  const on = values.on || session.today;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sent.current.isUnderWay) return;
    const toConfirm = refusal?.kind === 'needs-confirmation' ? refusal : undefined;
    if (toConfirm && reason.trim() === '') return setReasonError(words.reasonMissing);
    setRefusal(undefined);
    const missing = (
      [
        ['title', words.name],
        ['proposalSource', words.source],
        ['proposer', words.proposer],
      ] as const
    ).filter(([name]) => values[name].trim() === '');
    if (missing.length > 0) return setProblem(words.required(missing.map(([, label]) => label).join(words.separator)));
    setProblem('');
    setFailed(undefined);
    const { problem: main, basis, solution, necessity, plannedBy, summary, title, proposalSource, proposer } = values;
    const request = {
      type: 'proposeMatter',
      on,
      title,
      origin: 'entered',
      profileId: profileIds.find((id) => id === values.profileId) ?? session.profileId,
      proposalSource,
      proposer,
      ...(summary.trim() && { summary }),
      ...(plannedBy && { plannedBy }),
      ...(argued(proposalSource) && { proposalArgument: { problem: main, basis, solution, necessity } }),
      ...(toConfirm && { confirm: { reason, rules: toConfirm.obstacles?.map(({ rule }) => rule) ?? [] } }),
    };
    sent.current.isUnderWay = true;
    setSending(true);
    const { matterId, answer } = await sendProposal(matterApi, request, { prefix: 'm', ...sent.current });
    sent.current = { matterId, isUnderWay: false };
    setSending(false);
    if (answer.kind === 'recorded') await leaveFor(matterId);
    else if (answer.kind === 'refused') setRefusal(answer.refusal);
    else if (answer.kind === 'conflict') setEarlier(matterId);
    else setFailed(answer.reason);
  };
  const leaveFor = async (matterId: string) => {
    clearDraftAt(DRAFT);
    for (const act of unanswered()) if (act.matterId === matterId) forgetUnanswered(act.commandId);
    setValues(empty);
    await queries.invalidateQueries({ queryKey: ['matters'] });
    onCreated(matterId);
  };
  // What was refused was refused of the values as they stood.
  const change = (part: Partial<Values>) => {
    setRefusal(undefined);
    setProblem('');
    setFailed(undefined);
    setValues((before) => ({ ...before, ...part }));
  };
  const put = (name: keyof Values) => (event: { currentTarget: { value: string } }) =>
    change({ [name]: event.currentTarget.value });
  const faulty = refusal?.field?.split('.').at(-1);
  const field = (name: keyof Values, label: string, long = false) => (
    <label className={faulty === name ? 'faulty' : ''} htmlFor={`new-${name}`}>
      {label}
      {long ? (
        <textarea
          id={`new-${name}`}
          name={name}
          rows={2}
          maxLength={20_000}
          value={values[name]}
          onChange={put(name)}
        />
      ) : (
        <input id={`new-${name}`} name={name} maxLength={200} value={values[name]} onChange={put(name)} />
      )}
      {faulty === name && <span className="hc-loud">{refusal?.words[language]}</span>}
    </label>
  );
  return (
    <>
      <Statement sub={words.sub}>{words.title}</Statement>
      <Card say={words.kept}>
        <form className="new-matter" noValidate aria-label={words.title} onSubmit={(event) => void submit(event)}>
          {restored && restored.dropped.length > 0 && (
            <p className="hc-quiet" role="status">
              {formWords.draftRestored(restored.dropped.length)}
            </p>
          )}
          {field('title', words.name)}
          {twin && <p className="hc-quiet">{words.duplicate(twin.title)}</p>}
          {field('summary', words.summary, true)}
          <div className="pair">
            <label>
              {words.source}
              <select name="proposalSource" value={values.proposalSource} onChange={put('proposalSource')}>
                <option value="" disabled>
                  {words.choose}
                </option>
                {Object.entries(words.sources).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            {field('proposer', words.proposer)}
          </div>
          <div className="pair">
            <label htmlFor="new-on">
              {words.on}
              <DayBox
                id="new-on"
                name="on"
                value={on}
                today={session.today}
                onChange={(next) => change({ on: next })}
              />
            </label>
            <label htmlFor="new-planned">
              {words.planned}
              <DayBox
                id="new-planned"
                name="plannedBy"
                value={values.plannedBy}
                today={session.today}
                onChange={(next) => change({ plannedBy: next })}
              />
            </label>
          </div>
          <label>
            {words.profile}
            <select name="profileId" value={values.profileId || session.profileId} onChange={put('profileId')}>
              {profileIds.map((id) => (
                <option key={id} value={id}>
                  {profiles[id].title[language]}
                </option>
              ))}
            </select>
            <span className="hc-faint">{words.profileHint}</span>
          </label>
          {argued(values.proposalSource) && (
            <fieldset>
              <legend>{words.argument}</legend>
              {field('problem', words.problem, true)}
              {field('basis', words.basis, true)}
              {field('solution', words.solution, true)}
              {field('necessity', words.necessity, true)}
            </fieldset>
          )}
          {refusal?.kind === 'needs-confirmation' ? (
            <ConfirmBreach
              refusal={refusal}
              reason={reason}
              error={reasonError}
              onReason={(next) => {
                setReason(next);
                setReasonError(undefined);
              }}
            />
          ) : (
            refusal && <RefusalNotice refusal={refusal} />
          )}
          {problem && (
            <p role="alert" className="hc-loud">
              {problem}
            </p>
          )}
          {earlier && (
            <p role="alert" className="hc-loud">
              {words.earlier}{' '}
              <button type="button" className="hc-btn" onClick={() => void leaveFor(earlier)}>
                {words.openEarlier}
              </button>
            </p>
          )}
          <WhereItStands isSent={sending} failed={failed} />
          <p style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
            <button type="submit" className="hc-btn primary" disabled={sending}>
              {words.submit}
            </button>
            <span className="hc-faint">{words.law}</span>
          </p>
        </form>
      </Card>
    </>
  );
}
