import { useState } from 'react';
import { localArea } from '@/browser-storage';
import { useStrings } from '@/i18n';
import { strings } from './strings';

/** Under this name the office keeps the choice too, and `kept-scheme.js` reads it before anything is painted. */
const KEY = 'mantine-color-scheme-value';

export function SchemeButton() {
  const words = useStrings(strings);
  const [scheme, setScheme] = useState(() => document.documentElement.dataset.mantineColorScheme ?? 'light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="hc-btn"
      onClick={() => {
        document.documentElement.dataset.mantineColorScheme = other;
        localArea.write(KEY, other);
        setScheme(other);
      }}
    >
      {words[other]}
    </button>
  );
}
