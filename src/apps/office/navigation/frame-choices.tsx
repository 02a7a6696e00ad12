import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useReducer } from 'react';
import { type RoleId, roleWords } from '@/core/matter';
import { useLanguage, useLanguageStore, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { part } from '@/ui';
import { readNames } from '../read-names';
import { strings } from '../strings';

const DemoClock = part(() => import('./demo-clock'), 'DemoClock', { isQuiet: true });

/** What is chosen for all pages: language and theme, in the demo also the day and who one is. */
export function FrameChoices() {
  const words = useStrings(strings);
  const language = useLanguage();
  const setLanguage = useLanguageStore((state) => state.setLanguage);
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const services = useServices();
  const { matterApi, demo } = services;
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const queries = useQueryClient();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  return (
    <>
      {session && demo && (
        <Suspense fallback={<span>{session.today}</span>}>
          <DemoClock today={session.today} demo={demo} />
        </Suspense>
      )}
      {session && demo && (
        <label className="hc-quiet">
          <span className="hc-sr">{words.role}</span>
          <select
            // The page of all pages has these choices as well: both tell who one is, whichever was used.
            value={demo.role()}
            onChange={(event) => {
              const next = event.currentTarget.value as RoleId; // the options below are role ids
              demo.setRole(next);
              redraw();
              // Another person's list never stands under this one's name, however long the new one takes.
              void queries.resetQueries({ queryKey: matterQueries.work(matterApi).queryKey });
              void queries.invalidateQueries();
            }}
          >
            {demo.roles.map((one) => (
              <option key={one} value={one}>
                {roleWords[one][language]}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="hc-btn plain"
        aria-label={words.languageLabel}
        onClick={() => {
          const next = language === 'zh' ? 'en' : 'zh';
          void readNames(services, next).then(() => setLanguage(next));
        }}
      >
        {words.language}
      </button>
      <button
        type="button"
        className="hc-btn plain"
        onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {scheme === 'dark' ? words.light : words.dark}
      </button>
    </>
  );
}
