import { Fragment, type ReactNode } from 'react';

/** A day as the api writes it in a sentence, or as a source prints it: without its weekday. */
const DAG = /((?:\b(?:ma|di|wo|do|vr|za|zo) )?\b\d{1,2}-\d{1,2}(?:-\d{4})?\b)/u;

/** What is said before the first day of a text, and the rest; all of it is rest in a text without a day. */
export function splitsVoorDag(tekst: string): readonly [aanloop: string, rest: string] {
  const plaats = Math.max(0, tekst.search(DAG));
  return [tekst.slice(0, plaats).trimEnd(), tekst.slice(plaats)];
}

/** Words of the api or of a source in which no day is broken over two lines. */
export function Datumtekst({ children }: { readonly children: string }): ReactNode {
  return children.split(DAG).map((deel, plaats) =>
    plaats % 2 === 1 ? (
      <span key={plaats} className="rk-dag">
        {deel}
      </span>
    ) : (
      <Fragment key={plaats}>{deel}</Fragment>
    ),
  );
}
