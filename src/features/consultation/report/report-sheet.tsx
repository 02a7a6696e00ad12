import { Fragment } from 'react';
import type { ParticipationReport } from './participation-report';

/** The report as it is read and printed. */
export function ReportSheet({ report }: { readonly report: ParticipationReport }) {
  return (
    <article className="report-sheet" aria-label={report.title}>
      <h3>{report.title}</h3>
      {report.lines.map((line) => (
        <p key={line} className="line">
          {line}
        </p>
      ))}
      {report.parts.map(({ heading, paragraphs, table }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          {paragraphs.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a report have no other name, and never move
            <p key={at}>
              {text.map((piece) =>
                typeof piece === 'string' ? (
                  <Fragment key={piece}>{piece}</Fragment>
                ) : (
                  <span key="verbatim" lang="zh-CN">
                    {piece.verbatim}
                  </span>
                ),
              )}
            </p>
          ))}
          {table && (
            <div className="hc-scroll">
              <table className="hc-table">
                <thead>
                  <tr>
                    {table.head.map((name) => (
                      <th key={name}>{name}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((cells, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name, and never moves
                    <tr key={at}>
                      {cells.map((text, column) => (
                        <td key={table.head[column]}>{text}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
    </article>
  );
}
