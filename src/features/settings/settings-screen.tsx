import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ChartPreferencesControl } from '@/charts';
import { addDays, civilDate, counted } from '@/core/kernel';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { Card, download, Statement } from '@/ui';
import { JournalFileControl } from './journal-file-control';
import { LawTables } from './law-tables';
import { SetAsideCard } from './set-aside-card';

const strings = bilingual(
  {
    title: '设置',
    demo: '演示',
    demoBody: '您在本机办理的内容只保存在这个浏览器里，不会上传。',
    clock: (day: string) => `演示日期：${day}`,
    forward: (n: number) => `前进 ${n} 天`,
    back: '回到起点',
    drills: '故障演练',
    drillsBody: '在数据目录里加上一组故意出错的数据（连不上、超时、需要授权等），用来查看各页面如何应对。',
    save: '导出本机办理的内容',
    reset: '重置演示',
    resetSure: '重置后，本机办理的内容会全部清除，恢复为示例城市。确定吗？',
    yes: '确定重置',
    no: '不重置',
    calendar: '工作日历',
    charts: '图表',
    until: (day: string, source: string) =>
      `完整至 ${day}（来源 ${source}）；之后不推算，只给出区间。新一年的放假通知公布后，在 working-calendar.json 里加上这一年。`,
    calendarFault: (at: string, why: string) => `working-calendar.json 有误，没有采用：${at}：${why}`,
  },
  {
    title: 'Settings',
    demo: 'Demo',
    demoBody: 'What you do here is kept in this browser only; nothing is sent anywhere.',
    clock: (day: string) => `Demo date: ${day}`,
    forward: (n: number) => `${counted(n, 'day')} on`,
    back: 'Back to the start',
    drills: 'Fault drills',
    drillsBody:
      'Adds data sets to the catalogue that fail on purpose (out of reach, late, grant needed and more), to see how the screens take it.',
    save: 'Export what was done here',
    reset: 'Reset the demo',
    resetSure: 'Everything done in this browser will be removed and the sample city restored. Are you sure?',
    yes: 'Reset',
    no: 'Do not reset',
    calendar: 'Working calendar',
    charts: 'Charts',
    until: (day: string, source: string) =>
      `Complete until ${day} (source ${source}); beyond, days are given as a bracket. When the notice of the next year is out, add the year to working-calendar.json.`,
    calendarFault: (at: string, why: string) => `working-calendar.json is at fault and was not taken: ${at}: ${why}`,
  },
);
const START = '2026-11-23';

/** The demo's clock, export and reset; the rules, their sources and the calendar. */
export function SettingsScreen({ first, last }: { readonly first?: ReactNode; readonly last?: ReactNode }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { matterApi, demo, calendar, calendarFault } = useServices();
  const { data: session } = useQuery(matterQueries.session(matterApi));
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const [drills, setDrills] = useState(demo?.drills() ?? false);
  const move = async (day: string) => {
    await demo?.setToday(civilDate(day));
    await queries.invalidateQueries();
  };
  return (
    <>
      <Statement>{words.title}</Statement>
      <div style={{ display: 'grid', gap: 16, maxWidth: 1080 }}>
        {first}
        <Card label={words.charts}>
          <ChartPreferencesControl />
        </Card>
        {demo && session && (
          <Card title={words.demo} say={words.demoBody}>
            <p style={{ margin: '12px 0 6px' }}>
              <strong>{words.clock(formatDay(session.today, language))}</strong>
            </p>
            <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
              {[1, 7, 30].map((days) => (
                <button
                  key={days}
                  type="button"
                  className="hc-btn"
                  onClick={() => void move(addDays(session.today, days))}
                >
                  {words.forward(days)}
                </button>
              ))}
              <button type="button" className="hc-btn" onClick={() => void move(START)}>
                {words.back}
              </button>
            </p>
            <p style={{ marginTop: 16 }}>
              <label>
                <input
                  type="checkbox"
                  checked={drills}
                  onChange={(event) => {
                    demo.setDrills(event.currentTarget.checked);
                    setDrills(event.currentTarget.checked);
                    void queries.invalidateQueries();
                  }}
                />{' '}
                {words.drills}
              </label>
              <span className="hc-quiet" style={{ display: 'block' }}>
                {words.drillsBody}
              </span>
            </p>
            <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 16 }}>
              <button
                type="button"
                className="hc-btn"
                onClick={() =>
                  void demo.exportJournal().then((text) => download('hengce-journal.json', text, 'application/json'))
                }
              >
                {words.save}
              </button>
              <JournalFileControl readJournal={demo.readJournal} />
              {!sure && (
                <button type="button" className="hc-btn" onClick={() => setSure(true)}>
                  {words.reset}
                </button>
              )}
            </p>
            {sure && (
              <div role="alert" style={{ marginTop: 12 }}>
                <p>{words.resetSure}</p>
                <p style={{ display: 'flex', gap: 8, marginTop: 8 }}>
                  <button
                    type="button"
                    className="hc-btn primary"
                    onClick={() => void demo.reset().then(() => location.reload())}
                  >
                    {words.yes}
                  </button>
                  <button type="button" className="hc-btn" onClick={() => setSure(false)}>
                    {words.no}
                  </button>
                </p>
              </div>
            )}
          </Card>
        )}
        {last}
        {demo && <SetAsideCard demo={demo} />}
        <LawTables />
        <Card title={words.calendar} say={words.until(formatDay(calendar.completeUntil, language), calendar.source)}>
          {calendarFault && (
            <p role="alert" className="hc-loud" style={{ marginTop: 8 }}>
              {words.calendarFault(calendarFault.at, calendarFault[language])}
            </p>
          )}
        </Card>
      </div>
    </>
  );
}
