import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import {
  type DraftFault,
  draftFaults,
  hostOf,
  type ListedSource,
  type SourceDraft,
  type SourcesApi,
  type SourcesFailure,
  type SourceTest,
  sourceDraft,
  sourceId,
} from '@/ports/connected-sources';
import { firstDraft } from './first-draft';

interface FormParts {
  readonly api: SourcesApi;
  readonly today: string;
  /** What is changed; null: a new one. */
  readonly source: ListedSource | null;
  readonly onSaved: () => void;
}

export type SourceForm = ReturnType<typeof useSourceForm>;

/** A source as it is filled in: what was typed stays whatever the server says. */
export function useSourceForm({ api, today, source, onSaved }: FormParts) {
  const queries = useQueryClient();
  const [id, setId] = useState(source?.id ?? '');
  const [draft, setDraft] = useState<SourceDraft>(() => source?.draft ?? firstDraft(today));
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  const [isIdWrong, setIdWrong] = useState(false);
  const [failure, setFailure] = useState<SourcesFailure | null>(null);
  const [told, setTold] = useState<SourceTest | null>(null);

  const change = (part: Partial<SourceDraft>) => {
    setDraft((before) => {
      const next = { ...before, ...part };
      // Who allowed a host allowed that one alone.
      return next.internalHost !== null && next.internalHost !== hostOf(next.address)
        ? { ...next, internalHost: null }
        : next;
    });
    setFaults((before) => before.filter(({ field }) => !(field in part)));
    setFailure(null);
  };
  /** The draft as it is sent, without blanks at its ends; null: it does not decode. */
  const trimmed = () => sourceDraft.safeParse(draft).data ?? null;
  const refused = (why: SourcesFailure) => {
    if (why.kind === 'faults') setFaults(why.faults);
    else setFailure(why);
  };

  const test = useMutation({
    mutationFn: async () => {
      const sent = trimmed();
      const wrong = sent ? draftFaults(sent, null) : [];
      const before = wrong.filter(({ field }) => field === 'address' || field === 'secret' || field === 'internalHost');
      setFaults(before);
      setFailure(null);
      if (!sent || before.length > 0) return;
      const answer = await api.test(sent);
      if (answer.ok) setTold(answer.value);
      else refused(answer.error);
    },
  });
  const save = useMutation({
    mutationFn: async () => {
      const sent = trimmed();
      const wrong = sent && isCivilDate(today) ? draftFaults(sent, today) : [];
      const isNoId = !sourceId.safeParse(id.trim()).success;
      setFaults(wrong);
      setIdWrong(isNoId);
      setFailure(null);
      if (!sent || wrong.length > 0 || isNoId) return;
      const answer = await api.save(id.trim(), { version: source?.version ?? 0, state: 'on', draft: sent });
      if (!answer.ok) return refused(answer.error);
      await queries.invalidateQueries(); // what is shown of its data as well
      onSaved();
    },
  });
  return {
    id,
    setId: (next: string) => {
      setId(next);
      setIdWrong(false);
      setFailure(null);
    },
    isIdWrong,
    draft,
    change,
    faultOf: (field: DraftFault['field']) => faults.find((fault) => fault.field === field)?.why,
    hasFaults: faults.length > 0 || isIdWrong,
    failure,
    told,
    test,
    save,
  };
}
