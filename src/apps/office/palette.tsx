import '@/ui/controls.css';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage, useStrings } from '@/i18n';
import { matterQueries, useServices } from '@/queries';
import { cockpitAsked } from './navigation/menu';
import { type PageAddress, pageNames, pageWords } from './page-names';
import { find, type Lead, type SearchPage } from './search/find';

const page = (id: PageAddress, also = ''): SearchPage => ({ id, title: pageNames[id], also });
const pages: readonly SearchPage[] = [
  page('/work', '待办 清单 to do list'),
  page('/', '首页 灯 home lights'),
  page('/catalogue', '目录 事项 matters list'),
  page('/risks', '风险 矩阵 不可容忍 等级 措施 risk matrix grades measures'),
  page('/matters/new', '提出 建议 propose proposal'),
  page('/catalogue/import', '导入 表格 csv xlsx yearly'),
  page('/evidence', '看板 图表 boards charts'),
  page('/data', '数据集 后端 data sets backends'),
  page('/data/bring', '上传 文件 表格 csv xlsx json upload file'),
  page('/wall', '会议室 display'),
  page('/inspection', '检查 核查 audit'),
  page('/persons', '责任 人员 追责 who signed accountability'),
  page('/law', '条文 规则 依据 articles rules regulations'),
  page('/light-rules', '亮灯 预警 阈值 alert thresholds'),
  page('/experts', '专家 智库 机构 集中 回避 think tank network institutes concentration'),
  page('/notices', '通知 消息 未读 到期 bell messages reminders due'),
  page('/search', '全文 搜索 查找 search text words'),
  page('/settings', '演示 导出 重置 日期 demo export reset clock'),
  page('/dev/gallery'),
];

const MOST = 9;

/** The command palette: matters, their places and forms, pages, articles and rules, in both languages. Loaded at its first use. */
export function Palette({ asked }: { readonly asked: number }) {
  const words = useStrings(pageWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { matterApi } = useServices();
  const { data: matters = [] } = useQuery(matterQueries.matters(matterApi));
  const open = useLocation({ select: ({ pathname }) => /^\/matters\/(?!new$)([^/]+)/.exec(pathname)?.[1] ?? null });
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  // Back and forward lead to another page: the list does not stay above it.
  const place = useLocation({ select: ({ href }) => href });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of place is what this waits for
  useEffect(() => () => spotlight.close(), [place]);
  const go = (lead: Lead) => {
    switch (lead.to) {
      case 'page':
        return navigate({ to: lead.id, ...(lead.id === '/' && { search: cockpitAsked }) });
      case 'matter': {
        const { matterId, tab, act } = lead;
        return navigate({
          to: '/matters/$matterId',
          params: { matterId },
          search: { ...(tab && { tab }), ...(act && { act }) },
        });
      }
      case 'law': {
        const { to: _, ...search } = lead;
        return navigate({ to: '/law', search });
      }
    }
  };
  return (
    <Spotlight
      shortcut={null}
      limit={MOST}
      scrollable
      maxHeight="70vh"
      nothingFound={words.nothingFound}
      searchProps={{ placeholder: words.search, 'aria-label': words.search }}
      actions={[]}
      filter={(question) => {
        const named = find(question, { matters, open, pages }).map(({ id, title, beside, lead }) => ({
          id,
          label: title[language],
          description: beside[language],
          onClick: () => void go(lead),
        }));
        const q = question.trim();
        if (q === '') return named;
        const inTexts = {
          id: 'in texts',
          label: words.inTexts(q),
          description: words.inTextsOf,
          onClick: () => void navigate({ to: '/search', search: { q } }),
        };
        return [...named.slice(0, MOST - 1), inTexts];
      }}
    />
  );
}
