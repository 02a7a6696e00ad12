import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { OpinionRow } from '@/ports/matter-api';
import { Card, FailedState, Skeleton } from '@/ui';
import { CampaignTable, ThemeTable } from './read-tables';
import { RowsBehind } from './rows-behind';
import type { Opened, ReadThrough } from './rows-of-read';
import { strings } from './strings';
import { useReadThrough } from './use-read-through';

/** The comments read through when someone asks for it: themes, letters sent by many, what few say; each number opens its texts. */
export function ReadThroughCard({ rows }: { readonly rows: readonly OpinionRow[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { state, begin } = useReadThrough(rows);
  if (state.kind === 'read')
    return (
      <Card className="full" title={words.title}>
        <Found rows={rows} read={state.read} />
      </Card>
    );
  return (
    <Card className="full" title={words.title} say={words.what}>
      {state.kind === 'failed' && <FailedState what={words.failed} retry={begin} />}
      {state.kind === 'reading' && (
        <>
          <p role="status" className="hc-quiet">
            {words.reading}
          </p>
          <Skeleton lines={6} />
        </>
      )}
      {state.kind === 'idle' && (
        <Button variant="default" onClick={begin}>
          {words.begin(formatCount(rows.length, language))}
        </Button>
      )}
    </Card>
  );
}

function Found({ rows, read }: { readonly rows: readonly OpinionRow[]; readonly read: ReadThrough }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>();
  const n = (value: number) => formatCount(value, language);
  const isOpen = (one: Opened) => JSON.stringify(one) === JSON.stringify(opened);
  const toggle = (one: Opened) => (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-expanded={isOpen(one)}
      onClick={() => setOpened(isOpen(one) ? undefined : one)}
    >
      {isOpen(one) ? words.close : words.open}
    </Button>
  );
  const behind = (one: Opened) => isOpen(one) && <RowsBehind rows={rows} read={read} opened={one} />;
  return (
    <div className="read-through">
      <p>
        <strong>{words.say(n(read.rows), n(read.statements), n(read.campaigns.length))}</strong> {words.noVote}
      </p>
      <h3>{words.themes}</h3>
      {read.themes.length === 0 ? (
        <p className="hc-quiet">{words.noThemes}</p>
      ) : (
        <ThemeTable read={read} toggle={toggle} behind={behind} />
      )}
      {read.campaigns.length > 0 && (
        <>
          <h3>{words.campaigns}</h3>
          <CampaignTable rows={rows} read={read} toggle={toggle} behind={behind} />
        </>
      )}
      {(['uncommon', 'ironic'] as const).map(
        (kind) =>
          read[kind].length > 0 && (
            <section key={kind}>
              <h3>{words[kind]}</h3>
              <p>
                {(kind === 'uncommon' ? words.uncommonSay : words.ironicSay)(n(read[kind].length))} {toggle({ kind })}
              </p>
              {behind({ kind })}
            </section>
          ),
      )}
    </div>
  );
}
