import '@/ui/controls.css';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useStrings } from '@/i18n';
import type { BoardScope } from '@/ports/workspace';
import { matterQueries, useServices } from '@/queries';
import { strings } from './strings';

interface ScopeChoiceProps {
  readonly scope: BoardScope;
  /** False: someone else decides where it belongs, and the words say who. */
  readonly mayMove: boolean;
  readonly onScope: (next: BoardScope) => void;
}

/** No matter has this id: ids begin with a letter or digit. */
const CITY = '*city';

/** Whose board it is: the city's, or that of a matter. */
export function ScopeChoice({ scope, mayMove, onScope }: ScopeChoiceProps) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: matters = [] } = useQuery(matterQueries.matters(matterApi));
  const own = scope.kind === 'matter' ? scope.matterId : undefined;
  // A matter that is not listed (any more) is named by its id, so that choosing another is a choice.
  const isListed = own === undefined || matters.some(({ id }) => id === own);
  return (
    <Select
      className="board-scope"
      size="xs"
      label={words.scope}
      description={mayMove ? undefined : words.notMoved}
      disabled={!mayMove}
      searchable
      allowDeselect={false}
      nothingFoundMessage={words.noMatter}
      data={[
        { value: CITY, label: words.ofCity },
        {
          group: words.ofMatter,
          items: [
            ...(isListed || own === undefined ? [] : [{ value: own, label: own }]),
            ...matters.map(({ id, title }) => ({ value: id, label: title })),
          ],
        },
      ]}
      value={own ?? CITY}
      onChange={(value) => {
        if (value) onScope(value === CITY ? { kind: 'city' } : { kind: 'matter', matterId: value });
      }}
    />
  );
}
