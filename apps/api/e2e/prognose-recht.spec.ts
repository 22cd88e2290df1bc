import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Berekening, bereken, eindeVan, formatMoment, soortVan } from '@routekaart/route';
import { formatDag, maakKalender } from '@routekaart/kalender';
import { aStand, aStation, aTraject, aVergadering, dag, gesloten } from '@routekaart/route/testing';
import type { Deelname, Samenloopregel, Stand } from '@routekaart/traject';

const TEKST = readFileSync(new URL('../../../docs/prognose.md', import.meta.url), 'utf8');

/** The rows of the first table under this heading, without its head. */
function tabel(kop: string): readonly (readonly string[])[] {
  const stuk = TEKST.split('\n## ').find((deel) => deel.startsWith(kop)) ?? '';
  return stuk
    .split('\n')
    .filter((regel) => regel.startsWith('| '))
    .slice(2)
    .map((regel) =>
      regel
        .split('|')
        .slice(1, -1)
        .map((cel) => cel.trim()),
    );
}

/** The day in a cell as `13-4-2021`, `null` when it has none. */
function dagIn(cel: string): string | null {
  return /\d{1,2}-\d{1,2}-\d{4}/u.exec(cel)?.[0] ?? null;
}

function stationOp(berekening: Berekening, code: string): string {
  const prognose = berekening.prognoses.find(({ stap }) => stap.station.code === code);
  if (prognose === undefined) throw new Error(`geen station ${code}`);
  return soortVan(prognose.dag) === 'onbekend' ? 'onbekend' : formatMoment(prognose.dag);
}

describe('the table of the samenloop', () => {
  const rijen = tabel('Samenloop');
  it('has a row for every rule', () => {
    expect(new Set(rijen.map(([nodig]) => nodig)).size).toBe(5);
  });

  it.each(rijen)('%s of %s, %s and %s: %s', (nodig, a, b, c, besloten, bepalend) => {
    const opzet = aTraject({ gemeenten: 3, stations: [aStation({ code: 'raad', perGemeente: true })] });
    const [aantal, van] = nodig.split(' van ');
    const regel: Samenloopregel =
      nodig === 'wie meedoet'
        ? { kind: 'deelnemers' }
        : van === undefined
          ? { kind: 'allen' }
          : { kind: 'aantal', nodig: Number(aantal) };
    const cellen = opzet.gemeenten.map(({ code }, plaats) => ({ code, cel: [a, b, c][plaats] ?? '' }));
    const berekening = bereken(
      aStand({
        ...opzet,
        mijlpalen: opzet.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop: regel })),
        vergaderingen: cellen.flatMap(({ code, cel }) => {
          const opDag = dagIn(cel);
          return opDag === null ? [] : [aVergadering(`raad-${code}`, opDag, opDag)];
        }),
        deelnamen: cellen.flatMap(({ code, cel }) =>
          regel.kind === 'deelnemers' || cel === 'doet niet mee' ? zegt(code, cel) : [],
        ),
      }),
    );
    const [mijlpaal] = berekening.mijlpalen;
    expect(mijlpaal === undefined ? '' : formatMoment(mijlpaal.dag)).toBe(besloten);
    const namen = mijlpaal?.bepalend.map((code) => opzet.gemeenten.find((lid) => lid.code === code)?.naam);
    expect(namen).toEqual([bepalend]);
  });
});

function zegt(gemeente: string, cel: string): Stand['deelnamen'] {
  if (cel.includes('nog niet gezegd')) return [];
  const deelname: Deelname = cel === 'doet niet mee' ? 'doet-niet-mee' : 'doet-mee';
  const herkomst = {
    volgnummer: 1,
    rol: 'griffier',
    door: 'g',
    op: '2021-03-01T09:00:00Z',
    dag: dag('1-3'),
    bron: 'b',
  };
  return [{ gemeente, deelname, vanaf: dag('1-3'), reden: null, herkomst }];
}

describe('the table of the legal tail', () => {
  const rijen = tabel('De juridische staart');
  it('has rows', () => {
    expect(rijen.length).toBeGreaterThan(3);
  });

  it.each(rijen)(
    '%s, %s: signed %s, published %s, in time: %s',
    (raad, college, getekend, bekend, antwoord) => {
      const staart = { staart: true } as const;
      const stations = [
        aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
        aStation({ code: 'treffen', volgorde: 2, perGemeente: true, voorgangers: ['raad'], ...staart }),
        aStation({ code: 'tekenen', volgorde: 3, voorgangers: ['treffen'], duurDagen: 5, ...staart }),
        aStation({ code: 'bekendmaken', volgorde: 4, voorgangers: ['tekenen'], duurDagen: 3, ...staart }),
      ];
      const vergadering = (gremium: string, cel: string): Stand['vergaderingen'] => {
        const opDag = dagIn(cel);
        return opDag === null ? [] : [aVergadering(`${gremium}-GM0482`, opDag, opDag)];
      };
      const berekening = bereken(
        aStand({
          ...aTraject({ stations }),
          peildatum: dag('1-12'),
          kalenderperioden: [gesloten('Kerstmis', '25-12', '26-12'), gesloten('Nieuwjaar', '1-1-2022')],
          vergaderingen: [...vergadering('raad', raad), ...vergadering('treffen', college)],
        }),
      );
      expect(stationOp(berekening, 'raad')).toBe(raad);
      expect(stationOp(berekening, 'treffen')).toBe(dagIn(college) === null ? 'onbekend' : college);
      expect([stationOp(berekening, 'tekenen'), stationOp(berekening, 'bekendmaken')]).toEqual([
        getekend,
        bekend,
      ]);
      expect(berekening.ingangsdatum.antwoord).toBe(antwoord);
    },
  );
});

describe('the table of the zienswijze', () => {
  const rijen = tabel('De zienswijze');
  const pinksteren = gesloten('Tweede Pinksterdag', '29-5-2023');
  const termijn = { weken: 8, recesTeltMee: true };
  it('has rows', () => {
    expect(rijen.length).toBeGreaterThan(4);
  });

  it.each(rijen)('received %s, until %s, raad on %s: %s', (ontvangen, einde, raad, verder) => {
    const op = dagIn(ontvangen) ?? '';
    expect(formatDag(eindeVan(termijn, dag(op), maakKalender([pinksteren]), 'raad'))).toBe(einde);
    const opDag = dagIn(raad);
    const berekening = bereken(
      aStand({
        ...aTraject({ stations: [aStation({ code: 'raad', perGemeente: true, regime: 'z' })] }),
        peildatum: dag(op),
        kalenderperioden: [pinksteren],
        rechtsregimes: [{ code: 'z', regel: 'Acht weken.', vanaf: null, tot: null, termijn, bron: null }],
        vergaderingen: opDag === null ? [] : [aVergadering('raad-GM0482', opDag, op)],
      }),
    );
    expect(stationOp(berekening, 'raad')).toBe(verder);
  });
});
