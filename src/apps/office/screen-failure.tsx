import { Link } from '@tanstack/react-router';
import { bilingual, useStrings } from '@/i18n';
import { FailedState, Statement } from '@/ui';

const strings = bilingual(
  {
    failed: '这一页没有显示出来',
    what: '已保存的内容不受影响。可以再试一次；如果仍然失败，请把下面的说明告诉管理员：',
    missing: '没有这个页面',
    missingBody: '地址可能有误，或页面已移动。',
    home: '回到驾驶舱',
  },
  {
    failed: 'This page could not be shown',
    what: 'Nothing that was saved is affected. Try again; if it keeps failing, tell your administrator: ',
    missing: 'There is no such page',
    missingBody: 'The address may be wrong, or the page has moved.',
    home: 'Back to the cockpit',
  },
);

export function ScreenFailure({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const words = useStrings(strings);
  return (
    <FailedState
      title={words.failed}
      what={`${words.what}${error instanceof Error ? error.message : String(error)}`}
      retry={reset}
    />
  );
}

export function Missing() {
  const words = useStrings(strings);
  return (
    <Statement
      sub={words.missingBody}
      actions={
        <Link to="/" className="hc-btn">
          {words.home}
        </Link>
      }
    >
      {words.missing}
    </Statement>
  );
}
