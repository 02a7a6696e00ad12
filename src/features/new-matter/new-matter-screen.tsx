import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, type FormEvent, useEffect, useRef, useState } from 'react';
import { useDraftOwner } from '@/browser-storage';
import { cleanText, nameKey } from '@/core/kernel';
import { profileIds, profiles } from '@/core/law';
import type { ActRefusal } from '@/core/matter';
import {
  ConfirmBreach,
  clearDraftAt,
  DraftElsewhere,
  formStrings,
  NameInput,
  RefusalNotice,
  readDraftAt,
  WhereItStands,
  writeDraftAt,
} from '@/forms';
import { useLanguage, useStrings } from '@/i18n';
import { forgetUnanswered, matterQueries, sendProposal, unanswered, useServices } from '@/queries';
import { Card, DayBox, Skeleton, Statement } from '@/ui';
import { strings } from './strings';
import './new-matter.css';

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
  const { data: directory } = useQuery(matterQueries.directory(matterApi));
  const [restored] = useState(() => readDraftAt(DRAFT, empty));
  const [values, setValues] = useState<Values>(() => ({ ...empty, ...restored?.values }));
  const [refusal, setRefusal] = useState<ActRefusal>();
  const [problem, setProblem] = useState('');
  const [reason, setReason] = useState('');
  const [reasonError, setReasonError] = useState<string>();
  const [failed, setFailed] = useState<ComponentProps<typeof WhereItStands>['failed']>();
  const [sending, setSending] = useState(false);
  // One filled form is one matter, however often it is sent and whatever is changed meanwhile, until it is answered.
  const sent = useRef({ matterId: unansweredMatter(), isUnderWay: false });
  const [earlier, setEarlier] = useState<string>();
  useEffect(() => writeDraftAt(DRAFT, values), [values]);
  const readAgain = () => setValues({ ...empty, ...readDraftAt(DRAFT, empty)?.values });
  const owner = useDraftOwner(DRAFT, readAgain);
  if (!session)
    return (
      <Card>
        <Skeleton lines={6} />
      </Card>
    );
  const twin = matters?.find(({ title }) => nameKey(title) === nameKey(values.title));
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
    ).filter(([name]) => cleanText(values[name]) === '');
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
    owner.free();
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
    owner.claim();
    setValues((before) => ({ ...before, ...part }));
  };
  const put = (name: keyof Values) => (event: { currentTarget: { value: string } }) =>
    change({ [name]: event.currentTarget.value });
  // A department that proposes is, as a rule, the one whose officer writes: its name stands there to be changed.
  const chooseSource = (proposalSource: string) =>
    change({
      proposalSource,
      ...(proposalSource === 'department' && values.proposer === '' && { proposer: session.actor.unit }),
    });
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
        {owner.isElsewhere && (
          <DraftElsewhere
            onTake={() => {
              owner.claim();
              readAgain();
            }}
          />
        )}
        <fieldset disabled={owner.isElsewhere} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
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
                <select
                  name="proposalSource"
                  value={values.proposalSource}
                  onChange={(event) => chooseSource(event.currentTarget.value)}
                >
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
              <NameInput
                name="proposer"
                label={words.proposer}
                kind="unit"
                value={values.proposer}
                known={directory?.names ?? []}
                error={faulty === 'proposer' && refusal?.words[language]}
                onType={(next) => change({ proposer: next })}
                onTake={() => undefined}
              />
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
        </fieldset>
      </Card>
    </>
  );
}
