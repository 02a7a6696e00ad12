import { Link } from '@tanstack/react-router';
import { blockedWords } from '@/core/deadlines';
import { daysBetween, isCivilDate } from '@/core/kernel';
import { notMet } from '@/core/law';
import { formatDay, formatDayRange, useLanguage, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { MatterStanding } from './matter-standing';
import type { MatterView } from './matter-view';
import { strings } from './strings';

/** What the matter is, where it stands, and the one day that counts. */
export function MatterHead({ view, summary }: { readonly view: MatterView; readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { facts } = view.dossier;
  const units = [facts.leadUnit, ...(facts.coUnits ?? [])]
    .filter((unit) => unit !== undefined)
    .join(language === 'zh' ? '、' : ', ');
  const { plan } = view;
  const late =
    plan.kind === 'open' && facts.plannedBy && plan.day.earliest > facts.plannedBy
      ? daysBetween(facts.plannedBy, plan.day.earliest)
      : 0;
  const { suspendedOn } = facts;
  const isSuspended = summary.status === 'suspended' && isCivilDate(suspendedOn);
  const isHalted = isSuspended || plan.kind === 'blocked' || plan.kind === 'ended';
  return (
    <div className="matter-head">
      <div style={{ flex: '1 1 320px', minWidth: 0 }}>
        <h1>{facts.title}</h1>
        <p className="hc-quiet">
          {units ? words.undertaking(units) : words.noUnit}
          {facts.plannedBy && (
            <>
              {' · '}
              <span className="matter-promised">{words.promised(formatDay(facts.plannedBy, language))}</span>
            </>
          )}
          {!isHalted && (
            <>
              {' · '}
              <strong className="matter-day">
                {plan.kind === 'open'
                  ? words.earliest(formatDayRange(plan.day, language))
                  : plan.kind === 'decided' && words.decided(formatDay(plan.day, language))}
              </strong>
            </>
          )}
          {late > 0 && !isHalted && <span className="hc-loud">{` · ${words.later(late)}`}</span>}
        </p>
        {plan.kind === 'blocked' && (
          <p className="matter-halt breached">
            <Link
              className="hc-loud"
              to="/matters/$matterId"
              params={{ matterId: view.dossier.id }}
              search={{ tab: 'schedule' }}
            >
              {`■ ${blockedWords(plan)[language]}`}
            </Link>
          </p>
        )}
        {isSuspended && <p className="matter-halt">{`‖ ${words.suspended(formatDay(suspendedOn, language))}`}</p>}
        {plan.kind === 'ended' && <p className="matter-halt">{`‖ ${words.ended(formatDay(plan.day, language))}`}</p>}
        {summary.breaches.length > 0 && (
          <p>
            <Link
              className="hc-loud"
              to="/matters/$matterId"
              params={{ matterId: view.dossier.id }}
              search={{ tab: 'inspection' }}
            >
              <strong>{`■ ${words.inBreach(summary.breaches.length)}`}</strong>
            </Link>
            <span className="hc-quiet">{` · ${notMet(summary.breaches.map(({ title }) => title))[language]}`}</span>
          </p>
        )}
        {summary.sentBack && (
          <p className="matter-halt">
            {`↩ ${words.sentBack[summary.sentBack.by](summary.sentBack.name, isCivilDate(summary.sentBack.on) ? formatDay(summary.sentBack.on, language) : summary.sentBack.on)}`}
          </p>
        )}
      </div>
      <div className="tags">
        <MatterStanding summary={summary} />
        {facts.matterClass && <span className="hc-tag">{words.classes[facts.matterClass]}</span>}
        {facts.catalogueYear !== undefined && (
          <span className="hc-tag">{words.catalogueYear(facts.catalogueYear)}</span>
        )}
        {typeof facts.catalogueHearingFlag === 'boolean' && (
          <span className="hc-tag">{facts.catalogueHearingFlag ? words.hearingListed : words.noHearingListed}</span>
        )}
        {facts.catalogueSource && <span className="hc-tag">{words.imported(facts.catalogueSource)}</span>}
      </div>
    </div>
  );
}
