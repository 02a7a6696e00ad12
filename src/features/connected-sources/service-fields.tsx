import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useStrings } from '@/i18n';
import { connectableKinds, tellableOf } from '@/ports/connected-sources';
import { SecretFields } from './secret-fields';
import { strings } from './strings';
import type { SourceForm } from './use-source-form';

/** What the service is and where it stands. */
export function ServiceFields({ form, isNew }: { readonly form: SourceForm; readonly isNew: boolean }) {
  const words = useStrings(strings);
  const { draft, change, faultOf } = form;
  const why = (field: Parameters<typeof faultOf>[0]) => {
    const fault = faultOf(field);
    return fault && words.why[fault];
  };
  const nameFault = why('name');
  return (
    <fieldset>
      <legend>{words.service}</legend>
      <div className="sources-fields">
        <NativeSelect
          label={words.kind}
          value={draft.kind}
          data={connectableKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={({ currentTarget: { value } }) => {
            const kind = connectableKinds.find((one) => one === value);
            if (kind) change({ kind, can: [], sets: [] });
          }}
        />
        <TextInput
          label={words.id}
          description={words.idHint}
          value={form.id}
          disabled={!isNew}
          maxLength={63}
          autoComplete="off"
          spellCheck={false}
          error={form.isIdWrong && words.idWrong}
          onChange={({ currentTarget: { value } }) => form.setId(value)}
        />
        <TextInput
          label={words.nameZh}
          value={draft.name.zh}
          maxLength={100}
          error={draft.name.zh.trim() === '' && nameFault}
          onChange={({ currentTarget: { value: zh } }) => change({ name: { ...draft.name, zh } })}
        />
        <TextInput
          label={words.nameEn}
          value={draft.name.en}
          maxLength={100}
          error={draft.name.en.trim() === '' && nameFault}
          onChange={({ currentTarget: { value: en } }) => change({ name: { ...draft.name, en } })}
        />
        <TextInput
          className="wide"
          label={words.address}
          description={words.bases[draft.kind]}
          value={draft.address}
          maxLength={500}
          type="url"
          spellCheck={false}
          error={why('address')}
          onChange={({ currentTarget: { value: address } }) => change({ address })}
        />
        {tellableOf[draft.kind].map((one) => (
          <Checkbox
            key={one}
            label={words.tells[one]}
            checked={draft.can.includes(one)}
            onChange={({ currentTarget: { checked } }) =>
              change({ can: checked ? [...draft.can, one] : draft.can.filter((other) => other !== one) })
            }
          />
        ))}
      </div>
      <SecretFields form={form} />
    </fieldset>
  );
}
