import { parseArgs } from 'node:util';

/** What somebody wants with a file, from the words of the command. */
export interface Opdracht {
  readonly pad: string;
  readonly traject: string;
  readonly gremium: string;
  readonly jaar: number | null;
  readonly vastleggen: boolean;
  readonly laatVervallen: boolean;
}

export const GEBRUIK: readonly string[] = [
  'Zo gebruikt u dit:',
  '  npm run vergaderschema -- BESTAND --traject GR-SDD --gremium raad-GM0505',
  '    --jaar 2021          het jaar van dagen zonder jaartal; standaard het lopende jaar',
  '    --vastleggen         legt het vast; anders wordt er alleen gelezen en vergeleken',
  '    --laat-vervallen     ook vergaderingen laten vervallen die het bestand niet noemt',
];

/** The command, or `null` when its words are not right. */
export function leesOpdracht(args: readonly string[]): Opdracht | null {
  const gelezen = leesWoorden(args);
  if (gelezen === null) {
    return null;
  }
  const { values, positionals } = gelezen;
  const [pad, teveel] = positionals;
  const { traject, gremium, jaar } = values;
  if (pad === undefined || teveel !== undefined || traject === undefined || gremium === undefined) {
    return null;
  }
  if (jaar !== undefined && !/^20\d\d$/u.test(jaar)) {
    return null;
  }
  return {
    pad,
    traject,
    gremium,
    jaar: jaar === undefined ? null : Number(jaar),
    vastleggen: values.vastleggen === true,
    laatVervallen: values['laat-vervallen'] === true,
  };
}

function leesWoorden(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        traject: { type: 'string' },
        gremium: { type: 'string' },
        jaar: { type: 'string' },
        vastleggen: { type: 'boolean' },
        'laat-vervallen': { type: 'boolean' },
      },
    });
  } catch {
    return null;
  }
}
