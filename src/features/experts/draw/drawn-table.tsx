import { useStrings } from '@/i18n';
import type { ExpertDraw } from './expert-draw';
import { strings } from './strings';

export function DrawnTable({ people }: { readonly people: readonly ExpertDraw['drawn'][number][] }) {
  const words = useStrings(strings);
  return (
    <table className="hc-table" aria-label={words.drawn}>
      <thead>
        <tr>
          <th>{words.name}</th>
          <th>{words.unit}</th>
          <th>{words.field}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ name, unit, stratum }) => (
          <tr key={`${name} ${unit}`}>
            <td>{name}</td>
            <td>{unit}</td>
            <td>{stratum}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
