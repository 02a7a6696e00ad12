import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { citations, type Provision, type StageId, stageWords } from '@/core/law';
import { allActs } from '@/core/matter';
import { useLanguage, useStrings } from '@/i18n';
import { type PlaceMatter, PlaceProvider } from './place-context';
import { strings } from './strings';
import './place.css';

interface PlaceProps {
  readonly matter: PlaceMatter;
  readonly stage: StageId;
  /** What the record says of this stage, in one sentence. */
  readonly sentence: ReactNode;
  /** Tone of the sentence: an alarm only for what is breached or overdue. */
  readonly note?: ReactNode;
  readonly law: readonly Pick<Provision, 'instrument' | 'article'>[];
  readonly children: ReactNode;
}

/** A stage as it is read: a sentence said from the data, the law it stands on, and what the record holds. */
export function Place({ matter, stage, sentence, note, law, children }: PlaceProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const act = allActs.find((one) => one.stage === stage);
  return (
    <PlaceProvider value={{ ...matter, stage }}>
      <article className="place" aria-label={stageWords[stage][language]}>
        <header className="place-head">
          <div>
            <h2>{sentence}</h2>
            {note && <p className="hc-quiet">{note}</p>}
            <p className="hc-faint">{citations(law)[language]}</p>
          </div>
          <div className="hc-no-print place-do">
            {act && (
              <Link
                className="hc-btn"
                to="/matters/$matterId"
                params={{ matterId: matter.matterId }}
                search={{ tab: 'procedure', act: act.type }}
              >
                {words.toActs}
              </Link>
            )}
            <button type="button" className="hc-btn" onClick={() => window.print()}>
              {words.print}
            </button>
          </div>
        </header>
        <div className="place-body">{children}</div>
        <p className="hc-faint">{words.source}</p>
      </article>
    </PlaceProvider>
  );
}
