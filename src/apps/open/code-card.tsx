import { useEffect, useRef, useState } from 'react';
import { useStrings } from '@/i18n';
import { spelledCode } from '@/ports/open-api';
import { strings } from './strings';

interface CodeCardProps {
  readonly code: string;
  readonly isDemo: boolean;
  readonly another: () => void;
}

/** The receipt: its code is shown this once, to be copied, written down or printed. */
export function CodeCard({ code, isDemo, another }: CodeCardProps) {
  const words = useStrings(strings);
  const [isCopied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="hc-card open-receipt" aria-labelledby="receipt">
      <h2 id="receipt" ref={title} tabIndex={-1}>
        {words.received}
      </h2>
      <p>{words.codeLead}</p>
      <p className="open-code">
        <code>{spelledCode(code)}</code>
      </p>
      {isDemo && <p className="open-note">{words.demo}</p>}
      <p className="open-row hc-no-print">
        <button
          type="button"
          className="hc-btn primary"
          onClick={() =>
            void navigator.clipboard?.writeText(spelledCode(code)).then(
              () => setCopied(true),
              () => setCopied(false), // the browser does not let it: the code stands there to be written down
            )
          }
        >
          {words.copy}
        </button>
        <button type="button" className="hc-btn" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" className="hc-btn" onClick={another}>
          {words.another}
        </button>
      </p>
      <p role="status">{isCopied && words.copied}</p>
    </section>
  );
}
