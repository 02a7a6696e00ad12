import { formatNumber, useLanguage, useStrings } from '@/i18n';
import type { OptionAnalysis } from '@/read-models/option-analysis';
import { ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';

/** The three core methods beside each other: what each measures and how it orders. */
export function MethodOrders({ analysis: { compared, order } }: { readonly analysis: OptionAnalysis }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card title={words.methods}>
      <ScrollRegion label={words.methods}>
        <table className="hc-table names-wide">
          <thead>
            <tr>
              <th>{words.option}</th>
              {compared.methods.map(({ method }) => (
                <th key={method} className="num">
                  {words.method[method]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map(({ name }) => (
              <tr key={name}>
                <td>{name}</td>
                {compared.methods.map((one) => {
                  const place = one.order.find((option) => option.name === name);
                  return (
                    <td key={one.method} className="num">
                      {place && (
                        <>
                          <strong>{place.rank}</strong>{' '}
                          <span className="hc-faint">
                            {formatNumber(
                              place.figure * (one.method === 'topsis' ? 1 : 100),
                              language,
                              one.method === 'topsis' ? 2 : 1,
                            )}
                          </span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
