import { civilDate } from '@/core/kernel';
import { allRules, instruments, profiles } from '@/core/law';
import { bilingual, formatDay, useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import '@/ui/stacked-table.css';

const strings = bilingual(
  {
    laws: '规则与出处',
    lawsBody: (n: number) => `共 ${n} 条可执行规则。`,
    source: '文本',
    known: '掌握程度',
    checked: '最近核对',
    never: '未对照原文核对',
    profiles: '适用规则',
    profile: '地方',
    since: '版本（施行日）',
    text: '已与全文核对',
    paraphrased: '条文引用为要点',
    excerpt: '仅见摘录，只提示、不拦截',
    unverified: '未核对原文，只提示、不拦截',
  },
  {
    laws: 'Rules and sources',
    lawsBody: (n: number) => `${n} executable rules.`,
    source: 'Text',
    known: 'How far it is known',
    checked: 'Last checked',
    never: 'not checked against the text',
    profiles: 'Law profiles',
    profile: 'Place',
    since: 'Version (in force from)',
    text: 'checked against the full text',
    paraphrased: 'quoted by paraphrase',
    excerpt: 'known by excerpt only: warns, never blocks',
    unverified: 'not checked against a text: warns, never blocks',
  },
);

/** Where the rules come from, how far each text is known, and whose law a matter may follow. */
export function LawTables() {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <>
      <Card title={words.laws} say={words.lawsBody(allRules.length)}>
        <table className="hc-table stacked">
          <thead>
            <tr>
              <th>{words.source}</th>
              <th>{words.known}</th>
              <th>{words.checked}</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(instruments).map((instrument) => (
              <tr key={instrument.id}>
                <td className="lead">{instrument.title[language]}</td>
                <td data-label={words.known}>{words[knownBy(instrument)]}</td>
                <td data-label={words.checked}>
                  {instrument.verifiedOn ? formatDay(instrument.verifiedOn, language) : words.never}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card title={words.profiles}>
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.profile}</th>
              <th>{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(profiles).map((profile) => (
              <tr key={profile.id}>
                <td>{profile.title[language]}</td>
                <td style={{ whiteSpace: 'nowrap' }}>{formatDay(civilDate(profile.version), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </>
  );
}

/** How far a source is known: word for word where a rule quotes it so, else by its own mark. */
const knownBy = ({
  id,
  verification,
}: (typeof instruments)[keyof typeof instruments]): 'text' | 'paraphrased' | 'excerpt' | 'unverified' =>
  verification !== 'text'
    ? verification
    : allRules.some(({ legalBasis }) => legalBasis.some(({ instrument, verbatim }) => instrument === id && verbatim))
      ? 'text'
      : 'paraphrased';
