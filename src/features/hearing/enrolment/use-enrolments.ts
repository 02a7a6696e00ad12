import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '@/core/kernel';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { DeskEnrolments, EnrolmentDesk, EnrolmentFailure } from '@/ports/enrolment';
import { useServices } from '@/queries';
import { strings } from './enrolment-strings';

const keyOf = (matterId: string) => ['matters', matterId, 'enrolments'];

/** Those who enrolled for the hearing of a matter, and what is said after something was done. */
export function useEnrolments(matterId: string) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { publicDesk } = useServices();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const asked = useQuery({
    queryKey: keyOf(matterId),
    queryFn: async () => (await publicDesk()).enrolment.read(matterId),
  });
  const told = (answer: Result<unknown, EnrolmentFailure>, done: string) =>
    answer.ok
      ? done
      : answer.error.until === undefined
        ? words.failures[answer.error.kind]
        : words.tooEarly(formatDay(answer.error.until, language));
  const act = async (does: (desk: EnrolmentDesk) => ReturnType<EnrolmentDesk['read']>, done: string) => {
    setBusy(true);
    setSaid(
      await publicDesk()
        .then(({ enrolment }) => does(enrolment))
        .then(
          (answer) => told(answer, done),
          () => words.failures.server,
        ),
    );
    setBusy(false);
    await queries.invalidateQueries({ queryKey: keyOf(matterId) });
  };
  return { asked, said, isBusy, act };
}

/** Those drawn for the hearing, as its acts take them over; undefined: not read yet; empty: nobody was drawn. */
export function useDrawn(matterId: string): readonly { readonly name: string; readonly side: string }[] | undefined {
  const { publicDesk } = useServices();
  const { data, isError } = useQuery({
    queryKey: keyOf(matterId),
    queryFn: async () => (await publicDesk()).enrolment.read(matterId),
  });
  if (!data) return isError ? [] : undefined;
  return data.ok ? drawnOf(data.value) : [];
}

const drawnOf = ({ call, enrolments }: DeskEnrolments) =>
  (call?.drawn?.numbers ?? []).flatMap((number) => {
    const one = enrolments.find((enrolled) => enrolled.number === number);
    return one?.name ? [{ name: one.name, side: one.side }] : [];
  });
