import { Button, Checkbox, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type CivilDate } from '@/core/kernel';
import { eligibleExperts, valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { InvitationsToSend } from '@/ports/expert-links';
import type { PlaceMatter } from '@/stage-view';
import { strings } from './strings';
import type { useInvitations } from './use-invitations';

interface InviteFormProps {
  readonly matter: PlaceMatter;
  readonly desk: ReturnType<typeof useInvitations>;
}

const kinds = ['rating', 'ranking', 'allocation', 'opinion'] as const;
const DAYS = 14;
const MOST_ITEMS = 20;
const noFaults: Readonly<Partial<Record<'asked' | 'items' | 'lowest' | 'highest' | 'days' | 'experts', false>>> = {};
const keyOf = ({ name, unit }: { readonly name: string; readonly unit: string }) => `${name}\n${unit}`;

/** What the next round asks and whom; what was asked before stands there already. */
export function InviteForm({ matter: { facts, law }, desk }: InviteFormProps) {
  const today = law.asOf;
  const words = useStrings(strings);
  const language = useLanguage();
  const last = facts.expertRounds?.at(-1);
  const open = desk.asked.data?.ok ? desk.asked.data.value : [];
  const no = (facts.expertRounds?.length ?? 0) + 1;
  const running = open.find((one) => one.no === no && one.state !== 'revoked')?.round;
  /** A link to a signed opinion: what it asks is told when the panel is chosen. */
  const known = running ?? last;
  const [kind, setKind] = useState<(typeof kinds)[number]>(known?.roundKind ?? 'rating');
  const isOpinion = kind === 'opinion';
  const [asked, setAsked] = useState(known?.asked ?? '');
  const [items, setItems] = useState((known?.items ?? facts.expertItems ?? []).join('\n'));
  const [lowest, setLowest] = useState<number | string>(known?.lowest ?? '');
  const [highest, setHighest] = useState<number | string>(known?.highest ?? '');
  const [days, setDays] = useState<number | string>(DAYS);
  /** undefined: nobody chose yet, and all without a link of their own are asked. */
  const [picked, setChosen] = useState<readonly string[]>();
  /** What is missing is said once someone tried. */
  const [tried, setTried] = useState(false);
  const experts = eligibleExperts(facts.expertPanel ?? []);
  const invited = open.filter(
    (one) => one.no === (isOpinion ? 0 : no) && one.state !== 'revoked' && one.state !== 'expired',
  );
  const uninvited = experts.filter(({ name, unit }) =>
    invited.every(({ expert }) => expert.name !== name || expert.unit !== unit),
  );
  const chosen = picked ?? uninvited.map(keyOf);
  const until = typeof days === 'number' && days >= 1 && days <= 365 ? addDays(today, Math.round(days)) : undefined;
  const lines = items.split(/\r?\n/).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
  const whom = experts.filter((expert) => chosen.includes(keyOf(expert)));
  const faults = tried
    ? {
        asked: asked.trim() === '' && words.needed,
        items:
          (lines.length === 0 && words.needed) ||
          (new Set(lines).size < lines.length && words.itemsTwice) ||
          (lines.length > MOST_ITEMS && words.itemsMany),
        lowest: typeof lowest !== 'number' && words.needed,
        highest:
          (typeof highest !== 'number' && words.needed) ||
          (typeof lowest === 'number' && typeof highest === 'number' && lowest >= highest && words.above),
        days: !until && words.daysFault,
        experts: whom.length === 0 && words.chooseExpert,
      }
    : noFaults;
  const send = () => {
    setTried(true);
    if (isOpinion) return whom.length > 0 && until ? invite(null, until) : undefined;
    const isWhole = asked.trim() !== '' && lines.length > 0 && lines.length <= MOST_ITEMS && whom.length > 0;
    if (!isWhole || new Set(lines).size < lines.length || !until) return;
    if (typeof lowest !== 'number' || typeof highest !== 'number' || lowest >= highest) return;
    invite({ roundKind: kind, asked: asked.trim(), items: lines, lowest, highest }, until);
  };
  const invite = (round: InvitationsToSend['round'], expiresOn: CivilDate) =>
    void desk.invite(whom, { round, expiresOn }).then(() => {
      setChosen(undefined);
      setTried(false);
    });
  return (
    <Stack className="hc-no-print" gap="sm" mt="sm">
      <div className="act-row">
        <Select
          label={words.kind}
          allowDeselect={false}
          data={kinds.map((value) => ({
            value,
            label: value === 'opinion' ? words.opinion : (valueWords('roundKind', value)?.[language] ?? value),
          }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
        />
        {!isOpinion && (
          <TextInput
            label={words.asked}
            maxLength={200}
            value={asked}
            error={faults.asked}
            onChange={(e) => setAsked(e.currentTarget.value)}
          />
        )}
      </div>
      {isOpinion ? (
        <p className="hc-faint">{words.opinionHint}</p>
      ) : (
        <Textarea
          label={words.items}
          autosize
          minRows={2}
          maxRows={8}
          value={items}
          error={faults.items}
          onChange={(e) => setItems(e.currentTarget.value)}
        />
      )}
      <div className="act-row">
        {!isOpinion && (
          <>
            <NumberInput label={words.lowest} value={lowest} error={faults.lowest} onChange={setLowest} />
            <NumberInput label={words.highest} value={highest} error={faults.highest} onChange={setHighest} />
          </>
        )}
        <NumberInput
          label={words.days}
          description={until && words.lastDay(formatDay(until, language))}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={days}
          error={faults.days}
          min={1}
          max={365}
          clampBehavior="none"
          allowDecimal={false}
          onChange={setDays}
        />
      </div>
      {experts.length === 0 ? (
        <p className="hc-faint">{words.noExperts}</p>
      ) : (
        <Checkbox.Group label={words.experts} value={[...chosen]} error={faults.experts} onChange={setChosen}>
          <Group mt={6}>
            {experts.map((expert) => (
              <Checkbox key={keyOf(expert)} value={keyOf(expert)} label={`${expert.name} · ${expert.unit}`} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      <Group>
        <Button size="compact-md" loading={desk.isBusy} onClick={send}>
          {words.make}
        </Button>
      </Group>
    </Stack>
  );
}
