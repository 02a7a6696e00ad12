import { valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Proof } from '@/stage-view';
import { Card } from '@/ui';
import type { LegalityPart } from './legality-view';
import { strings } from './place-strings';

/** What was sent: each kind with its paper in the dossier, or as declared only; and the account of the procedures. */
export function FileSent({ matter: { facts } }: LegalityPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { legalityFile = [], legalitySubmittedOn, papers = [], procedureAccount = [] } = facts;
  return (
    <Card
      className="full"
      title={words.file}
      say={legalitySubmittedOn && words.fileSay(formatDay(legalitySubmittedOn, language))}
    >
      <dl className="place-pairs">
        {legalityFile.map((kind) => {
          const own = papers.filter((paper) => paper.kind === kind);
          return (
            <div key={kind}>
              <dt>{valueWords('legalityFile', kind)?.[language] ?? kind}</dt>
              <dd>
                {own.length === 0 ? (
                  <span className="place-gap">{`◇ ${words.declaredOnly}`}</span>
                ) : (
                  own.map(({ id, title, on }) => (
                    <div key={id}>
                      {title}
                      <span className="hc-faint">{formatDay(on, language)}</span>
                    </div>
                  ))
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {procedureAccount.length > 0 && (
        <>
          <h3 style={{ marginTop: 12 }}>{words.account}</h3>
          <dl className="place-pairs">
            {procedureAccount.map(({ procedure, performed, reason }) => (
              <div key={procedure}>
                <dt>{procedure}</dt>
                <dd>
                  {performed ? words.performed : `◇ ${words.notPerformed}`}
                  {!performed && <span className="hc-faint">{reason ?? words.noReason}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Judged reads={['legalityFile', 'procedureAccount']} />
      <Proof kinds={['review-request', 'procedure-account']} />
    </Card>
  );
}
