import { useStorageState } from '@/browser-storage';
import { useStrings } from '@/i18n';
import type { DemoControls } from '@/queries';
import { OtherTabNotice } from './other-tab-notice';
import { SetAsideNotice } from './set-aside-notice';
import { strings } from './strings';

/** What a person should know about what this browser keeps, on every screen for as long as it is so. */
export function DemoNotices({ demo }: { readonly demo: DemoControls }) {
  const words = useStrings(strings);
  const { refused } = useStorageState();
  return (
    <>
      {refused !== 'nothing' && (
        <p className="hc-quiet" role="status">
          {refused === 'records' ? words.notKept : words.settingsNotKept}
        </p>
      )}
      <OtherTabNotice demo={demo} />
      <SetAsideNotice demo={demo} />
    </>
  );
}
