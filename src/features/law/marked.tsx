/** A text with what was looked for marked in it. */
export function Marked({ text, q }: { readonly text: string; readonly q: string }) {
  const asked = q.trim();
  const at = asked === '' ? -1 : text.toLocaleLowerCase().indexOf(asked.toLocaleLowerCase());
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + asked.length)}</mark>
      {text.slice(at + asked.length)}
    </>
  );
}
