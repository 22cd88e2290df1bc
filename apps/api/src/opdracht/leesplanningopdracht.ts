import { parseArgs } from 'node:util';

/** What somebody wants with a planning, from the words of the command. */
export type Planningopdracht =
  | {
      readonly wat: 'keur';
      readonly pad: string;
      /** `null`: the only one there is. */
      readonly traject: string | null;
      readonly jaar: number | null;
    }
  | {
      readonly wat: 'importeer';
      readonly pad: string;
      readonly traject: string;
      readonly jaar: number | null;
      readonly proef: boolean;
      readonly laatVervallen: boolean;
      readonly naam: string | null;
      readonly reden: string | null;
      /** ISO; `null`: as the document prints it. */
      readonly bijgewerktTotEnMet: string | null;
      readonly aanvaard: readonly string[];
      readonly verworpen: readonly string[];
      readonly aliassen: readonly { readonly tekst: string; readonly gremium: string }[];
      readonly mijlpalen: readonly { readonly tabel: number; readonly mijlpaal: number }[];
    };

export const GEBRUIK: readonly string[] = [
  'Zo gebruikt u dit:',
  '  npm run planning -- keur BESTAND                         leest en zegt wat er niet klopt',
  '  npm run planning -- importeer BESTAND --traject GR-SDD   legt de planning vast als nieuwe editie',
  '    --proef                  zegt wat er zou veranderen, en legt niets vast',
  '    --naam "…" --reden "…"   van de editie; standaard naar het bestand',
  '    --bijgewerkt 2021-03-22  de dag t/m welke zij is bijgewerkt; standaard die in het document',
  '    --laat-vervallen         ook laten vervallen wat in geen tabel meer staat',
  '    --aanvaard SLEUTEL       aanvaardt een bevinding (mag vaker); --verwerp SLEUTEL verwerpt haar',
  '    --alias "NAAM=GREMIUM"   onthoudt een andere naam van een gremium (mag vaker)',
  '    --mijlpaal TABEL=NUMMER  bij welke mijlpaal een tabel hoort (mag vaker)',
  '    --jaar 2021              het jaar van dagen zonder jaartal; standaard dat van het document',
];

/** The command, or `null` when its words are not right. */
export function leesPlanningopdracht(args: readonly string[]): Planningopdracht | null {
  const gelezen = leesWoorden(args);
  if (gelezen === null) return null;
  const { values, positionals } = gelezen;
  const [wat, pad, teveel] = positionals;
  const { traject, jaar: jaartekst, bijgewerkt } = values;
  if (pad === undefined || teveel !== undefined) return null;
  if (jaartekst !== undefined && !/^20\d\d$/u.test(jaartekst)) return null;
  const jaar = jaartekst === undefined ? null : Number(jaartekst);
  if (wat === 'keur') {
    const overig = Object.keys(values).filter((naam) => naam !== 'traject' && naam !== 'jaar');
    return overig.length > 0 ? null : { wat, pad, traject: traject ?? null, jaar };
  }
  const aliassen = paren(values.alias);
  const mijlpalen = paren(values.mijlpaal);
  if (wat !== 'importeer' || traject === undefined || aliassen === null || mijlpalen === null) return null;
  if (!mijlpalen.flat().every((deel) => /^\d{1,3}$/u.test(deel))) return null;
  return {
    wat,
    pad,
    traject,
    jaar,
    proef: values.proef === true,
    laatVervallen: values['laat-vervallen'] === true,
    naam: values.naam ?? null,
    reden: values.reden ?? null,
    bijgewerktTotEnMet: bijgewerkt ?? null,
    aanvaard: values.aanvaard ?? [],
    verworpen: values.verwerp ?? [],
    aliassen: aliassen.map(([tekst, gremium]) => ({ tekst, gremium })),
    mijlpalen: mijlpalen.map(([tabel, mijlpaal]) => ({ tabel: Number(tabel), mijlpaal: Number(mijlpaal) })),
  };
}

/** Each `links=rechts` taken apart at its last sign; `null` when one has not both sides. */
function paren(woorden: readonly string[] = []): readonly (readonly [string, string])[] | null {
  const gelezen = woorden.map((woord) => /^(.+)=(.+)$/u.exec(woord));
  return gelezen.every((deel) => deel !== null)
    ? gelezen.map(([, links = '', rechts = '']) => [links.trim(), rechts.trim()] as const)
    : null;
}

function leesWoorden(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        traject: { type: 'string' },
        jaar: { type: 'string' },
        proef: { type: 'boolean' },
        'laat-vervallen': { type: 'boolean' },
        naam: { type: 'string' },
        reden: { type: 'string' },
        bijgewerkt: { type: 'string' },
        aanvaard: { type: 'string', multiple: true },
        verwerp: { type: 'string', multiple: true },
        alias: { type: 'string', multiple: true },
        mijlpaal: { type: 'string', multiple: true },
      },
    });
  } catch {
    return null;
  }
}
