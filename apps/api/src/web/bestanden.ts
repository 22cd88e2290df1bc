import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** One file of the page, as it goes over the network. */
export interface Webbestand {
  /** The address, with a leading slash. */
  readonly pad: string;
  readonly soort: string;
  /** The bytes by encoding, the smallest first; the last one is plain. */
  readonly vormen: readonly (readonly [codering: 'br' | 'gzip' | null, inhoud: Buffer])[];
}

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The files of a built page, with the packed forms that the build left beside them. */
export function leesWebbestanden(map: string): readonly Webbestand[] {
  const namen = readdirSync(map, { recursive: true, encoding: 'utf8' });
  const lees = (naam: string): Buffer => readFileSync(join(map, naam));
  return namen.flatMap((naam) => {
    const soort = SOORTEN[extname(naam)];
    if (soort === undefined) return [];
    const vormen = [
      ...(namen.includes(`${naam}.br`) ? [['br', lees(`${naam}.br`)] as const] : []),
      ...(namen.includes(`${naam}.gz`) ? [['gzip', lees(`${naam}.gz`)] as const] : []),
      [null, lees(naam)] as const,
    ];
    return [{ pad: `/${naam.split(sep).join('/')}`, soort, vormen }];
  });
}
