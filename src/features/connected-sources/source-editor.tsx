import { type FormEvent, useEffect, useRef } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import type { ListedSource, SourcesApi, SourcesState } from '@/ports/connected-sources';
import { Card } from '@/ui';
import { failureText } from './failure-text';
import { ServiceFields } from './service-fields';
import { SetsFields } from './sets-fields';
import { strings } from './strings';
import { TermsFields } from './terms-fields';
import { TestPart } from './test-part';
import { useSourceForm } from './use-source-form';

interface EditorProps {
  readonly api: SourcesApi;
  readonly state: SourcesState;
  readonly source: ListedSource | null;
  readonly onClose: () => void;
}

/** Connects a source or changes one: the service, a test of it, its data sets, the terms it is used on. */
export function SourceEditor({ api, state, source, onClose }: EditorProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const form = useSourceForm({ api, today: state.today, source, onSaved: onClose });
  const sheet = useRef<HTMLFormElement>(null);
  const isTried = form.save.isSuccess || form.test.isSuccess;
  useEffect(() => {
    if (form.hasFaults && isTried) sheet.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.hasFaults, isTried]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.save.isPending) form.save.mutate();
  };
  const title = source ? words.editing(source.draft.name[language]) : words.connect;
  return (
    <Card title={title} className="sources">
      <form ref={sheet} aria-label={title} noValidate onSubmit={submit}>
        <ServiceFields form={form} isNew={source === null} />
        <TestPart form={form} />
        <SetsFields form={form} />
        <TermsFields form={form} units={state.units} today={state.today} />
        {form.hasFaults && (
          <p role="alert" className="hc-loud">
            {words.faulty}
          </p>
        )}
        {form.failure && (
          <p role="alert" className="hc-loud">
            {failureText(form.failure, words, language)}
          </p>
        )}
        <div className="sources-acts">
          <button type="submit" className="hc-btn primary" aria-busy={form.save.isPending}>
            {form.save.isPending ? words.saving : words.save}
          </button>
          <button type="button" className="hc-btn" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Card>
  );
}
