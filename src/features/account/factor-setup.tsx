import { useState } from 'react';
import { useStrings } from '@/i18n';
import type { AccountApi } from '@/ports/account';
import { CodeForm } from './code-form';
import { QrCode } from './qr-code';
import { refusalWords } from './refusal-words';
import { strings } from './strings';

interface SetupProps {
  readonly account: AccountApi;
  readonly onDone: () => void;
}

/** Sets up the second factor: the secret into the app, scanned or copied, a code of it back, the recovery codes put away. */
export function FactorSetup({ account, onDone }: SetupProps) {
  const words = useStrings(strings);
  const [link, setLink] = useState<string>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [fault, setFault] = useState<string>();
  const begin = async () => {
    const answer = await account.beginFactor();
    setFault(answer.ok ? undefined : refusalWords(answer.error, words, 'wrong'));
    if (answer.ok) setLink(answer.value);
  };
  const confirm = async (code: string) => {
    const answer = await account.confirmFactor(code);
    if (!answer.ok) return answer.error;
    setCodes(answer.value);
    return null;
  };
  if (codes)
    return (
      <section aria-label={words.recovery}>
        <p role="status">{words.recoveryBody}</p>
        <ul className="account-codes">
          {codes.map((one) => (
            <li key={one}>
              <code>{one}</code>
            </li>
          ))}
        </ul>
        <button type="button" className="hc-btn primary" onClick={onDone}>
          {words.recoveryKept}
        </button>
      </section>
    );
  if (!link)
    return (
      <>
        {fault && (
          <p className="hc-loud" role="alert">
            {fault}
          </p>
        )}
        <button type="button" className="hc-btn primary" data-autofocus onClick={() => void begin()}>
          {words.beginFactor}
        </button>
      </>
    );
  return (
    <section aria-label={words.factor}>
      <p>{words.scanBody}</p>
      <QrCode text={link} label={words.scan} />
      <p>{words.secretBody}</p>
      <p>
        <code className="account-secret">{inFours(link)}</code>
      </p>
      <p>
        <a href={link}>{words.openApp}</a>
      </p>
      <CodeForm action={words.confirmFactor} send={confirm} onDone={() => undefined} isOfApp />
    </section>
  );
}

/** The secret of the link, as one copies it by hand. */
const inFours = (link: string): string =>
  (new URL(link).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ');
