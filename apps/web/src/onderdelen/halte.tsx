import type { ReactNode } from 'react';
import type { Toestandbeeld } from './toestand.js';

/** A stop on the line: its shape says the state, as its colour does. */
export function Halte({ soort }: Pick<Toestandbeeld, 'soort'>): ReactNode {
  return (
    <svg className={`rk-halte rk-halte--${soort}`} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {VORMEN[soort]}
    </svg>
  );
}

const VORMEN: Readonly<Record<Toestandbeeld['soort'], ReactNode>> = {
  besloten: (
    <>
      <circle className="rk-halte__vol" cx="14" cy="14" r="11" />
      <path className="rk-halte__inkt" d="M8.5 14.5 l4 4 l7-8" />
    </>
  ),
  gepland: (
    <>
      <circle className="rk-halte__rand" cx="14" cy="14" r="10" />
      <circle className="rk-halte__kern" cx="14" cy="14" r="3.5" />
    </>
  ),
  geadviseerd: (
    <>
      <circle className="rk-halte__rand" cx="14" cy="14" r="10" />
      <path className="rk-halte__teken" d="M9.4 14 v.2 M14 14 v.2 M18.6 14 v.2" />
    </>
  ),
  verwacht: <circle className="rk-halte__rand" cx="14" cy="14" r="10" />,
  knelt: (
    <>
      <path className="rk-halte__rand" d="M14 2.5 L25.5 14 L14 25.5 L2.5 14 Z" />
      <path className="rk-halte__teken" d="M14 8.5 v6.5 M14 18.6 v.2" />
    </>
  ),
  onbekend: (
    <>
      <circle className="rk-halte__rand rk-halte__rand--stippel" cx="14" cy="14" r="10" />
      <path className="rk-halte__teken" d="M11.2 11.6 a2.9 2.9 0 1 1 4.3 2.5 q-1.5.8-1.5 2.1 M14 19.4 v.2" />
    </>
  ),
  gestopt: (
    <>
      <rect className="rk-halte__rand" x="4" y="4" width="20" height="20" />
      <path className="rk-halte__teken" d="M9.5 9.5 l9 9 M18.5 9.5 l-9 9" />
    </>
  ),
};
