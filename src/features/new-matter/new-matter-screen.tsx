import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { cleanText, nameKey } from '@/core/kernel';
import type { ActRefusal } from '@/core/matter';
import { ActProvider, DeclaredForm, type FormValues, TextField, useFormValue } from '@/forms';
import { useStrings } from '@/i18n';
import type { Session } from '@/ports/matter-api';
import { matterQueries, useServices } from '@/queries';
import { Card, Skeleton, Statement } from '@/ui';
import { strings } from './strings';
import { useProposal } from './use-proposal';
import './new-matter.css';

/** The first act of a matter: who proposes what, and why. */
export function NewMatterScreen({ onCreated }: { readonly onCreated: (matterId: string) => void }) {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  return (
    <>
      <Statement sub={words.sub}>{words.title}</Statement>
      <Card>
        <div className="new-matter">
          {session ? <ProposalForm session={session} onCreated={onCreated} /> : <Skeleton lines={6} />}
        </div>
      </Card>
    </>
  );
}

function ProposalForm({
  session,
  onCreated,
}: {
  readonly session: Session;
  readonly onCreated: (matterId: string) => void;
}) {
  const words = useStrings(strings);
  const { context, earlier, leaveFor } = useProposal(session, onCreated);
  return (
    <ActProvider value={context}>
      <DeclaredForm act="proposeMatter" own={{ title: <NameOfMatter /> }} check={whoProposes} />
      {earlier && (
        <Group mt="md">
          <Button variant="default" onClick={() => void leaveFor(earlier)}>
            {words.openEarlier}
          </Button>
        </Group>
      )}
    </ActProvider>
  );
}

/** A name the catalogue has already is pointed out: it may be another matter, or this one entered twice. */
function NameOfMatter() {
  const words = useStrings(strings);
  const { matterApi } = useServices();
  const { data: matters } = useQuery(matterQueries.matters(matterApi));
  const typed = String(useFormValue('title') ?? '');
  const twin = matters?.find(({ title }) => nameKey(title) === nameKey(typed));
  return <TextField name="title" label={words.name} hint={twin && words.duplicate(twin.title)} />;
}

/** The record may leave open who proposed a matter of long ago; whoever proposes one now says so. */
function whoProposes(values: FormValues): ActRefusal | undefined {
  const [first] = (['title', 'proposalSource', 'proposer'] as const).filter(
    (name) => cleanText(String(values[name] ?? '')) === '',
  );
  return (
    first && {
      kind: 'invalid',
      field: first,
      words: { zh: strings.zh.missing[first], en: strings.en.missing[first] },
    }
  );
}
