import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { DeskEnrolments } from '@/ports/enrolment';
import { strings } from './enrolment-strings';
import '@/ui/stacked-table.css';

interface EnrolledTableProps {
  readonly kept: DeskEnrolments;
  readonly judge: (id: string, reason: string | null) => void;
}

/** Everybody who enrolled, with side and interest; admitted, or not with the reason the person reads. */
export function EnrolledTable({ kept: { call, enrolments }, judge }: EnrolledTableProps) {
  const words = useStrings(strings);
  const [refusing, setRefusing] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const drawn = new Set(call?.drawn?.numbers);
  return (
    <div className="hc-scroll">
      <table className="hc-table stacked" aria-label={words.people}>
        <thead>
          <tr>
            <th>{words.name}</th>
            <th>{words.side}</th>
            <th>{words.interest}</th>
            <th>{words.contact}</th>
            <th>{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {enrolments.map(({ id, number, name, side, interest, contact, state, reason }) => (
            <tr key={id}>
              <td className="lead" lang="zh-CN">
                {name ?? '—'} <code className="hc-faint">{number}</code>
              </td>
              <td data-label={words.side} lang="zh-CN">
                {side}
              </td>
              <td data-label={words.interest} lang="zh-CN">
                {interest ?? '—'}
              </td>
              <td data-label={words.contact}>{contact ?? '—'}</td>
              <td className="lead">
                {drawn.has(number) ? <strong>{words.drawn}</strong> : words.states[state]}
                {reason && (
                  <div className="hc-faint" lang="zh-CN">
                    {reason}
                  </div>
                )}
                {!call?.frozen && state !== 'withdrawn' && refusing !== id && (
                  <Group gap="xs">
                    {state !== 'admitted' && (
                      <Button size="compact-sm" variant="default" onClick={() => judge(id, null)}>
                        {words.admit}
                      </Button>
                    )}
                    {state !== 'refused' && (
                      <Button size="compact-sm" variant="subtle" onClick={() => setRefusing(id)}>
                        {words.refuse}
                      </Button>
                    )}
                  </Group>
                )}
                {refusing === id && (
                  <form
                    onSubmit={(event) => {
                      event.preventDefault();
                      if (why.trim() === '') return;
                      judge(id, why.trim());
                      setRefusing(null);
                      setWhy('');
                    }}
                  >
                    <TextInput label={words.why} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
                    <Button type="submit" size="compact-sm" disabled={why.trim() === ''}>
                      {words.keepWhy}
                    </Button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
