import { type Dag, formatIso, parseDatum } from '@routekaart/kalender';
import type { Documentkop, Kopdatum, Leesjaar } from './gelezen.js';
import type { Begrip } from './register.js';
import type { Tekstregel } from './tabel.js';

const VELD = /^\s*(AAN|CC|VAN|INZAKE|BETREFT|ONDERWERP|KENMERK|DATUM)(?::\s*|\s+)(\S.*)$/;
const DAG = String.raw`\d{1,2}(?:-\d{1,2}-|\s+[a-z]+\s+)\d{4}`;
const TOT = String.raw`(?:t\/m|tm|tot en met|tot)`;
const VAN_TOT = new RegExp(String.raw`\bvan\s+(${DAG})(?:\s+${TOT}\s+(${DAG}))?`, 'i');
const BIJGEWERKT = new RegExp(String.raw`\bbijgewerkt\s+(?:${TOT}|op|per)\s+(${DAG})`, 'i');
const BEGRIP =
  /(?<![\p{L}&])((?:\p{L}[\p{L}&]*,? (?:& )?){1,8})\((\p{Lu}[\p{Lu}&]*(?: \p{Lu}[\p{Lu}&]*)?)\)/gu;

/** Reads the letterhead (AAN, VAN, DATUM) and the heading of the planning, each date as printed with its line. */
export function leesDocumentkop(proza: readonly Tekstregel[]): Documentkop {
  const velden = proza.flatMap(({ regel, tekst }) => {
    const [, naam, inhoud] = VELD.exec(tekst) ?? [];
    return naam === undefined || inhoud === undefined ? [] : [{ naam, tekst: inhoud.trim(), regel }];
  });
  const datumveld = velden.find((veld) => veld.naam === 'DATUM');
  const kop = proza.find(
    ({ tekst }) => /planning/i.test(tekst) && (VAN_TOT.test(tekst) || BIJGEWERKT.test(tekst)),
  );
  const periode = VAN_TOT.exec(kop?.tekst ?? '');
  const regel = kop?.regel ?? 0;
  return {
    velden,
    datum: kopdatum(datumveld?.tekst, datumveld?.regel ?? 0),
    planningregel: kop?.regel ?? null,
    planningVan: kopdatum(periode?.[1], regel),
    planningTot: kopdatum(periode?.[2], regel),
    bijgewerktTotEnMet: kopdatum(BIJGEWERKT.exec(kop?.tekst ?? '')?.[1], regel),
  };
}

/** The year for days without one: as given, or as the heading of the planning prints it; never guessed. */
export function leesjaarVan(kop: Documentkop, opgegeven: number | undefined): Leesjaar {
  if (opgegeven !== undefined) return { jaar: opgegeven, herkomst: 'opgegeven' };
  const gedrukt = kop.planningVan ?? kop.bijgewerktTotEnMet;
  return gedrukt === null
    ? { jaar: null, herkomst: 'onbekend' }
    : { jaar: jaarVan(gedrukt.dag), herkomst: 'document' };
}

/** The calendar year of a day. */
export function jaarVan(dag: Dag): number {
  return Number(formatIso(dag).slice(0, 4));
}

/** The abbreviations that the prose explains, such as "Werkgroep communicatie (WG COM)". */
export function leesBegrippen(proza: readonly Tekstregel[]): readonly Begrip[] {
  return proza.flatMap(({ regel, tekst }) =>
    [...tekst.matchAll(BEGRIP)].flatMap(([, naam, afkorting]) =>
      naam === undefined || afkorting === undefined
        ? []
        : [{ naam: naam.replace(/^(?:\p{Ll}[\p{L}&]*,? )+/u, '').trim(), afkorting, regel }],
    ),
  );
}

function kopdatum(tekst: string | undefined, regel: number): Kopdatum | null {
  if (tekst === undefined) return null;
  const gelezen = parseDatum(tekst, { jaar: NaN, venster: null });
  return gelezen.kind === 'vast' ? { tekst, dag: gelezen.dag, regel } : null;
}
