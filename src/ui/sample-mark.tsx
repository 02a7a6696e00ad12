import { bilingual, type Language, useStrings } from '@/i18n';

const strings = bilingual(
  {
    sample: '示例',
    city: '示例城市',
    invented: '示例城市：事项、人员、文件和数据均为虚构',
    note: '说明',
    own: '自建',
  },
  {
    sample: 'Sample',
    city: 'Sample city',
    invented: 'Sample city: matters, persons, papers and data are invented',
    note: 'Note',
    own: 'own',
  },
);

/** The one mark of a page that shows invented things: a tag on the screen. */
export function SampleCityMark() {
  const words = useStrings(strings);
  return (
    <span className="hc-sample" title={words.invented}>
      {words.city}
    </span>
  );
}

/** The one mark of a print: its first line. */
export function SamplePrintLine() {
  const words = useStrings(strings);
  return <p className="hc-sample-print">{words.invented}</p>;
}

/** In a list of the sample city: this one is not of it, it was made here or brought along. */
export function OwnMark() {
  const words = useStrings(strings);
  return <span className="hc-chip">{words.own}</span>;
}

/** What stands before the table of a file whose rows are invented; nothing where they are not. */
export const sampleAbout = (isSample: boolean, language: Language): readonly (readonly [string, string])[] =>
  isSample ? [[strings[language].note, strings[language].invented]] : [];
