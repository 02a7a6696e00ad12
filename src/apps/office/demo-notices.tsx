import { useStorageState } from '@/browser-storage';
import { bilingual, useStrings } from '@/i18n';
import type { DemoControls } from '@/queries';
import { OtherTabNotice } from './other-tab-notice';
import { SetAsideNotice } from './set-aside-notice';

const strings = bilingual(
  {
    notKept: '浏览器拒绝存储：刷新后不保留',
    settingsNotKept: '浏览器拒绝存储，或者存储已满：设置和没有提交的草稿刷新后不保留',
  },
  {
    notKept: 'The browser refuses storage: nothing is kept over a reload',
    settingsNotKept: 'The browser’s storage is refused or full: settings and unsent drafts are lost on a reload',
  },
);

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
