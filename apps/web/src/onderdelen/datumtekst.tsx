import { Fragment, type ReactNode } from 'react';

/** A day as the api writes it in a sentence, or as a source prints it: without its weekday. */
const DAG = /((?:\b(?:ma|di|wo|do|vr|za|zo) )?\b\d{1,2}-\d{1,2}(?:-\d{4})?\b)/u;

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
