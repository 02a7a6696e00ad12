import { useEffect, useState } from 'react';
import type { Result } from '@/core/kernel';
import type { OpenFailure } from '@/ports/open-api';

type Asked<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }
  | { readonly kind: 'here'; readonly value: T };

/** An answer of the public API, and a way to ask again. `question` is remembered by its caller. */
export function useAsked<T>(question: () => Promise<Result<T, OpenFailure>>) {
  const [asked, setAsked] = useState<{ readonly of: unknown; readonly state: Asked<T> }>();
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when told to
  useEffect(() => {
    let isWanted = true;
    void question()
      .catch(() => ({ ok: false as const, error: { kind: 'server' as const } }))
      .then((answer) => {
        if (!isWanted) return;
        setAsked({
          of: question,
          state: answer.ok ? { kind: 'here', value: answer.value } : { kind: 'failed', failure: answer.error },
        });
      });
    return () => {
      isWanted = false;
    };
  }, [question, times]);
  const state: Asked<T> = asked?.of === question ? asked.state : { kind: 'waiting' };
  return {
    state,
    again: () => {
      setAsked(undefined);
      setTimes((before) => before + 1);
    },
  };
}
