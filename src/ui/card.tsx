import type { ReactNode } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  readonly small?: ReactNode;
  /** One sentence said from the data. */
  readonly say?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly label?: string;
}

/** A white sheet: title, sentence, content. */
export function Card({ title, small, say, children, className = '', label }: CardProps) {
  return (
    <section className={`hc-card ${className}`} {...(label && { 'aria-label': label })}>
      {title && (
        <header>
          <h2>{title}</h2>
          {small && <small>{small}</small>}
        </header>
      )}
      {say && <p className="say">{say}</p>}
      {children}
    </section>
  );
}

/** The sentence a page opens with; what matters most in it stands in `<em>`. */
export function Statement({
  children,
  sub,
  actions,
}: {
  readonly children: ReactNode;
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div
      className="hc-statement"
      style={{ display: 'flex', gap: 16, flexWrap: 'wrap', alignItems: 'flex-start', marginBottom: 16 }}
    >
      <div style={{ flex: '1 1 320px', minWidth: 0 }}>
        <h1>{children}</h1>
        {sub && (
          <p className="hc-quiet" style={{ marginTop: 4 }}>
            {sub}
          </p>
        )}
      </div>
      {actions && (
        <div className="hc-no-print" style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          {actions}
        </div>
      )}
    </div>
  );
}
