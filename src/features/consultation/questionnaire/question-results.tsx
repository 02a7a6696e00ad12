import { Chart, categoryBars, useChartLook } from '@/charts';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import type { Question, QuestionnaireReply } from '@/ports/questionnaire';
import { questionnaireFigures } from '@/read-models';
import { strings } from './questionnaire-strings';

interface QuestionResultsProps {
  readonly questions: readonly Question[];
  readonly replies: readonly QuestionnaireReply[];
}

/** What was said to each question: bars of a choice or a scale, the words of a short text. */
export function QuestionResults({ questions, replies }: QuestionResultsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const figures = questionnaireFigures(questions, replies);
  return (
    <div className="chart-grid">
      {questions.map(({ id, kind, title, options }, at) => {
        const { answered = 0, counts = [], mean = null } = figures[at] ?? {};
        const told = [
          words.answered(answered, formatCount(answered, language)),
          ...(mean === null ? [] : [words.mean(mean.toFixed(2))]),
        ].join(' · ');
        if (kind === 'text')
          return <Texts key={id} title={title} texts={replies.flatMap(({ said }) => wordsOf(said, id))} />;
        return (
          <Chart
            key={id}
            className="snug"
            title={title}
            small={told}
            source={words.source}
            spec={categoryBars(
              {
                unit: '人',
                series: [words.people],
                sort: 'given',
                top: 20,
                items: counts.map((count, place) => ({
                  name: kind === 'scale' ? words.step(place + 1) : (options[place] ?? ''),
                  values: [count],
                })),
              },
              look,
            )}
          />
        );
      })}
    </div>
  );
}

const wordsOf = (said: QuestionnaireReply['said'], id: string) =>
  said.flatMap(({ question, words }) => (question === id && words ? [words] : []));

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <section className="question-texts snug">
      <h3 lang="zh-CN">{title}</h3>
      <p className="hc-quiet">{words.texts(texts.length, formatCount(texts.length, language))}</p>
      <ul lang="zh-CN">
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: replies keep their order and have no other name
          <li key={at}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
