import { useEffect } from 'react';
import { useStrings } from '@/i18n';
import { strings } from '../strings';

/** Names what is open as the browser keeps it: on its tab, in its history, and read aloud first. Undefined: another part of the page names it. */
export function useTitle(parts: readonly (string | undefined)[] | undefined): void {
  const { brand } = useStrings(strings);
  const whole = parts && [...parts, brand].filter((part) => part !== undefined).join(' · ');
  useEffect(() => {
    if (whole === undefined) return undefined;
    document.title = whole;
    return () => {
      document.title = brand;
    };
  }, [whole, brand]);
}
