import { ACCEPTED_RATIO, pairedWeights } from '@/analysis/decision';
import { type DecisionFacts, gradeOf, type RiskGradeBounds, valueWords } from '@/core/law';
import { decimalsBeside, useLanguage, useStrings } from '@/i18n';
import { ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './place-strings';

interface RegisterCardProps {
  readonly facts: DecisionFacts;
  readonly bounds: RiskGradeBounds;
}

/** Each risk with its cell, product, weight and part of the index, and what the judgement rests on. */
export function RegisterCard({ facts: { riskFactors = [], riskWeighting }, bounds }: RegisterCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const method = riskWeighting && valueWords('riskWeighting.method', riskWeighting.method)?.[language];
  const judged = riskWeighting?.pairs && pairedWeights(riskWeighting.pairs, riskFactors.length);
  const ratio = judged?.ok ? judged.value.consistencyRatio : null;
  const account = [
    ...(riskWeighting && method ? [words.weighting(method, riskWeighting.by)] : []),
    ...(ratio === null ? [] : [words.consistency(ratio.toFixed(decimalsBeside(ratio, [ACCEPTED_RATIO], 3)))]),
  ].join(' · ');
  const sum = riskFactors.reduce((total, { w }) => total + w, 0);
  const product = (r: number) => r.toFixed(decimalsBeside(r, [bounds.medium, bounds.high]));
  const pair = (p: number, q: number) => `${p.toFixed(2)} × ${q.toFixed(2)}`;
  return (
    <Card className="full" title={words.register} small={account} say={words.registerSay(sum.toFixed(3))}>
      <ScrollRegion label={words.register}>
        <table className="hc-table stacked">
          <thead>
            <tr>
              <th>{words.risk}</th>
              <th className="num">{words.weight}</th>
              <th className="num">{words.cell}</th>
              <th className="num">{words.risk5}</th>
              <th className="num">{words.part}</th>
              <th>{words.basis}</th>
            </tr>
          </thead>
          <tbody>
            {riskFactors
              .toSorted((a, b) => b.w * b.p * b.q - a.w * a.p * a.q)
              .map(({ name, family, w, p, q, pAfter, qAfter, evidence, by, intolerable }) => (
                <tr key={name}>
                  <td className="lead">
                    {name} {intolerable && <span className="hc-tag">{words.intolerable}</span>}
                    <div className="hc-faint">{family}</div>
                  </td>
                  <td className="num" data-label={words.weight}>
                    {w.toFixed(2)}
                  </td>
                  <td className="num" data-label={words.cell}>
                    {pair(p, q)}
                    <div className="hc-faint">{`${words.to} ${pair(pAfter, qAfter)}`}</div>
                  </td>
                  <td className="num" data-label={words.risk5}>
                    {`${product(p * q)} ${words[gradeOf(p * q, bounds)]}`}
                    <div className="hc-faint">{`${words.to} ${product(pAfter * qAfter)} ${words[gradeOf(pAfter * qAfter, bounds)]}`}</div>
                  </td>
                  <td className="num" data-label={words.part}>
                    {(w * p * q).toFixed(3)}
                    <div className="hc-faint">{`${words.to} ${(w * pAfter * qAfter).toFixed(3)}`}</div>
                  </td>
                  <td data-label={words.basis} className="lead">
                    {evidence ?? <span className="hc-faint">{words.noBasis}</span>}
                    {by && <div className="hc-faint">{words.judgedBy(by)}</div>}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
