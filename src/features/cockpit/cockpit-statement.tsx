import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { CivilDate } from '@/core/kernel';
import { FigureSentence } from '@/figure-value';
import { useLanguage, useStrings } from '@/i18n';
import type { oldestData } from '@/panels/portfolio';
import type { WorkItem } from '@/ports/matter-api';
import { type Headline, portfolioFigure } from '@/read-models';
import { Statement } from '@/ui';
import { type HeadlinePart, headlineParts, underHeadline } from './headline';
import { strings } from './strings';

interface StatementProps {
  readonly headline: Headline;
  /** What is on a leader's own work list; nobody else is told of what waits for them. */
  readonly asked: readonly WorkItem[] | undefined;
  readonly today: CivilDate;
  readonly oldest: ReturnType<typeof oldestData>;
  /** Data sets on the page. */
  readonly shown: readonly string[];
  readonly actions: ReactNode;
}

/** The sentence the home opens with, its figures to be asked and its faults to be followed. */
export function CockpitStatement({ headline, asked, today, oldest, shown, actions }: StatementProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Statement
      sub={
        <>
          <Parts parts={underHeadline(headline, today, language)} />
          {oldest && (
            <>
              {' · '}
              <FigureSentence
                say={(days = '') => words.oldest(days, oldest.title[language], oldest.owner)}
                figures={[
                  portfolioFigure('data-age', oldest.days, { among: 'all', matters: 0, part: shown.join(' ') }, today),
                ]}
              />
            </>
          )}
        </>
      }
      actions={actions}
    >
      <Parts parts={headlineParts({ headline, asked, today, language })} quiet />
    </Statement>
  );
}

function Parts({ parts, quiet = false }: { readonly parts: readonly HeadlinePart[]; readonly quiet?: boolean }) {
  return parts.map(({ isFault, about, ...sentence }, at) => {
    const said = <FigureSentence {...sentence} quiet={quiet} />;
    const led = about ? (
      <Link to="/matters/$matterId" params={{ matterId: about.matterId }} search={{ tab: about.tab }}>
        {said}
      </Link>
    ) : (
      said
    );
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
    return <Fragment key={at}>{isFault ? <em>{led}</em> : led}</Fragment>;
  });
}
