import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage, useLanguageStore, useStrings } from '@/i18n';
import type { AccountApi } from '@/ports/account';
import type { AdministrationApi } from '@/ports/administration';
import { Card, Statement } from '@/ui';
import { AuditCard } from './audit-card';
import { ChainsCard } from './chains-card';
import { CityCard } from './city-card';
import { PeopleCard } from './people-card';
import { strings } from './strings';
import { UnitsCard } from './units-card';
import '@/ui/controls.css';
import './administration.css';

interface ScreenProps {
  readonly api: AdministrationApi;
  readonly account: AccountApi;
  /** What the administrator proves himself by. */
  readonly own: ReactNode;
  /** The data sources of the city. */
  readonly sources: ReactNode;
}

/** The screen of the three administrators: each sees the same and may change what is his. */
export function AdministrationScreen({ api, account, own, sources }: ScreenProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const setLanguage = useLanguageStore((state) => state.setLanguage);
  const { data } = useQuery({ queryKey: ['administration', 'state'], queryFn: () => api.state() });
  const state = data?.ok ? data.value : null;
  return (
    <main className="admin">
      <Statement
        sub={state && words.duty[state.admin]}
        actions={
          <>
            <button type="button" className="hc-btn plain" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
              {words.language}
            </button>
            <button
              type="button"
              className="hc-btn"
              onClick={() => void account.signOut().then((refusal) => refusal === null && location.reload())}
            >
              {words.signOut}
            </button>
          </>
        }
      >
        {state ? words.admin[state.admin] : words.loading}
      </Statement>
      {data && !data.ok && (
        <p role="alert" className="hc-loud">
          {words.failed[data.error.kind]}
        </p>
      )}
      {state && (
        <div className="admin-cards">
          {state.admin === 'audit' && <ChainsCard api={api} />}
          {state.admin === 'audit' && <AuditCard api={api} />}
          <CityCard api={api} state={state} />
          <UnitsCard api={api} state={state} />
          <PeopleCard api={api} state={state} />
          {sources}
          <Card title={words.ownAccount}>{own}</Card>
        </div>
      )}
    </main>
  );
}
