import '@/ui/controls.css';
import { Checkbox, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { digestWays, type NoticeSettings, type NoticesAnswer, noticeKinds, noticeSettings } from '@/ports/notices';
import { strings } from './strings';

interface SettingsFormProps {
  readonly settings: NoticeSettings;
  readonly ways: NoticesAnswer['ways'];
  /** Whether it was saved. */
  readonly onSave: (settings: NoticeSettings) => Promise<boolean>;
}

/** Which notices one is given, and whether the list of the day is sent. */
export function SettingsForm({ settings, ways, onSave }: SettingsFormProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [kinds, setKinds] = useState<readonly string[]>(settings.kinds);
  const [digest, setDigest] = useState<string>(settings.digest);
  const [email, setEmail] = useState(settings.email ?? '');
  const [told, setTold] = useState<'saved' | 'notSaved' | 'emailFault' | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim() || null;
    const next = noticeSettings.safeParse({
      kinds: noticeKinds.filter((kind) => kinds.includes(kind)),
      digest,
      email: address,
      language,
    });
    if (!next.success || (digest === 'email' && address === null)) return setTold('emailFault');
    setTold((await onSave(next.data)) ? 'saved' : 'notSaved');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="notice-settings">
      <Checkbox.Group label={words.which} value={[...kinds]} onChange={setKinds}>
        {noticeKinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={words.kinds[kind]} mt={6} />
        ))}
      </Checkbox.Group>
      {ways.length === 0 ? (
        <p className="hc-quiet">{words.noWays}</p>
      ) : (
        <Radio.Group label={words.digest} description={words.digestBody} value={digest} onChange={setDigest}>
          {digestWays
            .filter((way) => way === 'none' || ways.includes(way))
            .map((way) => (
              <Radio key={way} value={way} label={words.ways[way]} mt={6} />
            ))}
        </Radio.Group>
      )}
      {digest === 'email' && (
        <TextInput
          type="email"
          label={words.email}
          value={email}
          autoComplete="email"
          error={told === 'emailFault' && words.emailFault}
          onChange={(event) => setEmail(event.currentTarget.value)}
          maw={420}
        />
      )}
      <p>
        <button type="submit" className="hc-btn primary">
          {words.save}
        </button>{' '}
        <span role="status">
          {told === 'saved' && words.saved}
          {told === 'notSaved' && words.notSaved}
        </span>
      </p>
    </form>
  );
}
