import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { opinionsReceived } from '@/core/law';
import { DeclaredForm, useActContext, useFormState } from '@/forms';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import { FailedState, Skeleton } from '@/ui';
import { proposeThemes } from './answer/propose-themes';
import { strings } from './strings';

const newTheme = {
  theme: '',
  clause: '',
  rows: null,
  oppose: null,
  conditional: null,
  support: null,
  none: null,
  disposition: '',
  reason: '',
};

/** The answer begins with the opinions received: sorted by what they carry, counted by machine, changed by people. */
export function AnswerOpinionsForm() {
  const words = useStrings(strings);
  const { matterId } = useActContext();
  const { matterApi } = useServices();
  const { data: rows, error, refetch } = useQuery(matterQueries.opinions(matterApi, matterId));
  if (error && !rows) return <FailedState what={words.answerOpinions.noOpinions} retry={() => void refetch()} />;
  // Rows kept from before an import are asked for again: the proposal is made anew of those that came; what was typed stays a draft.
  return rows ? <AnswerForm key={rows.length} rows={rows} /> : <Skeleton lines={6} />;
}

/** Values of the form as the rows propose them. */
function useProposal(rows: readonly OpinionRow[]) {
  const { answerOpinions: words } = useStrings(strings);
  const { facts } = useActContext().dossier;
  const received = opinionsReceived(facts) ?? 0;
  const { themes } = proposeThemes(
    rows,
    facts.draftClauses?.map(({ no }) => no),
    words.clauseTheme,
  );
  const sorted = themes.reduce((sum, theme) => sum + theme.rows, 0);
  return {
    received,
    sorted,
    themes: themes.map((theme) => ({ ...newTheme, ...theme })),
    unsorted: Math.max(0, received - sorted),
  };
}

function AnswerForm({ rows }: { readonly rows: readonly OpinionRow[] }) {
  const { dossier } = useActContext();
  const { opinionThemes, opinionsUnsorted } = dossier.facts;
  const { received, themes, unsorted } = useProposal(rows);
  const initial = {
    opinionThemes: opinionThemes ?? (received === 0 || themes.length > 0 ? themes : [newTheme]),
    opinionsUnsorted: opinionsUnsorted ?? {
      rows: opinionThemes || themes.length === 0 || unsorted === 0 ? null : unsorted,
      because: '',
    },
  };
  return <DeclaredForm act="answerOpinions" initial={initial} lead={<Received rows={rows} />} />;
}

/** How many opinions there are to answer, and a way back to what the rows propose. */
function Received({ rows }: { readonly rows: readonly OpinionRow[] }) {
  const { answerOpinions: words } = useStrings(strings);
  const language = useLanguage();
  const form = useFormState();
  const { received, sorted, themes, unsorted } = useProposal(rows);
  const n = (value: number) => formatCount(value, language);
  return (
    <Group gap="sm" align="baseline">
      <Text size="sm">
        {words.received(n(received))} {rows.length > 0 ? words.proposed(n(sorted), n(themes.length)) : words.noRows}
      </Text>
      {themes.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            form.setFieldValue('opinionThemes', themes);
            form.setFieldValue('opinionsUnsorted.rows', unsorted || null);
          }}
        >
          {words.anew}
        </Button>
      )}
    </Group>
  );
}
