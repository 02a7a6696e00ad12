import { type UseNavigateResult, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * Navigation for what a screen does by itself or after an answer: who has left `here` meanwhile is not called back.
 * The address tells that a person has left as soon as the link was followed, before the next page has come.
 */
export function useNavigateFrom(here: string): UseNavigateResult<string> {
  const router = useRouter();
  const navigate = useNavigate();
  return useCallback<UseNavigateResult<string>>(
    (options) => (router.history.location.pathname === here ? navigate(options) : Promise.resolve()),
    [router, navigate, here],
  );
}
