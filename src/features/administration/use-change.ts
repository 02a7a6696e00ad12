import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AdministrationApi, AdministrationFailure, CityChange } from '@/ports/administration';

/** Where a change stands: nothing sent, on its way, refused, or done (with a password to begin with, told this once). */
export interface ChangeState {
  readonly isSending: boolean;
  readonly failure: AdministrationFailure | null;
  readonly done: { readonly password: string | null } | null;
}
const still: ChangeState = { isSending: false, failure: null, done: null };

/** Sends a change, and reads everything anew when it was made. */
export function useChange(api: AdministrationApi) {
  const queries = useQueryClient();
  const [state, setState] = useState(still);
  const send = async (change: CityChange): Promise<boolean> => {
    if (state.isSending) return false;
    setState({ ...still, isSending: true });
    const answer = await api.change(change);
    setState({ ...still, ...(answer.ok ? { done: answer.value } : { failure: answer.error }) });
    if (answer.ok) await queries.invalidateQueries({ queryKey: ['administration'] });
    return answer.ok;
  };
  return { state, send, forget: () => setState(still) };
}
