import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '@/i18n';
import { type DraftSet, declares, type SourceTest } from '@/ports/connected-sources';
import { SetRow } from './set-row';
import { strings } from './strings';
import type { SourceForm } from './use-source-form';

type Found = SourceTest['sets'][number];

/** The data sets that are shown: ticked of what the test found, or added by name. */
export function SetsFields({ form }: { readonly form: SourceForm }) {
  const words = useStrings(strings);
  const { draft, change, told, faultOf } = form;
  const fault = faultOf('sets');
  const isDeclared = declares(draft.kind);
  const found = told?.sets ?? [];
  const all = [...new Set([...draft.sets, ...found].map(({ source }) => source).concat(told?.more ?? []))];
  const put = (next: DraftSet | null, source: string) =>
    change({
      sets: next
        ? draft.sets.some((one) => one.source === source)
          ? draft.sets.map((one) => (one.source === source ? next : one))
          : [...draft.sets, next]
        : draft.sets.filter((one) => one.source !== source),
    });
  const foundOf = (source: string): Found | undefined => found.find((one) => one.source === source);
  return (
    <fieldset>
      <legend>{words.sets}</legend>
      <p className="hc-quiet">
        {isDeclared ? words.setsDeclare : words.setsPortal} {all.length === 0 && words.setsUntested}
      </p>
      {fault && (
        <p role="alert" className="hc-loud">
          {words.why[fault]}
        </p>
      )}
      <ul className="sources-sets">
        {(isDeclared ? all : found.map(({ source }) => source)).map((source) => (
          <SetRow
            key={source}
            source={source}
            found={foundOf(source)}
            set={draft.sets.find((one) => one.source === source)}
            isDeclared={isDeclared}
            onSet={(next) => put(next, source)}
          />
        ))}
      </ul>
      {!isDeclared && told && told.more.length > 0 && <p className="hc-quiet">{words.moreSets(told.more.length)}</p>}
      {isDeclared && (
        <AddSet onAdd={(source) => put({ source, title: source, from: '', to: '', hidden: [] }, source)} />
      )}
    </fieldset>
  );
}

function AddSet({ onAdd }: { readonly onAdd: (source: string) => void }) {
  const words = useStrings(strings);
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() !== '') onAdd(name.trim());
    setName('');
  };
  return (
    <div className="sources-add">
      <TextInput
        label={words.addSet}
        value={name}
        maxLength={200}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => setName(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" className="hc-btn" onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
