import { useEffect, useState } from 'react';
import type { AccountApi, ProofWay } from '@/ports/account';

interface Asked {
  readonly by: ProofWay;
  readonly settle: (isProved: boolean) => void;
}

/** The proof the server asks for at the moment, if any. */
export function useProof(account: AccountApi): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(
    () =>
      account.onProofDue(
        (by) =>
          new Promise((done) =>
            setAsked({
              by,
              settle: (isProved) => {
                setAsked(null);
                done(isProved);
              },
            }),
          ),
      ),
    [account],
  );
  return asked;
}
