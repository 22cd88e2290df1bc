import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { transformSync } from '@swc/core';
import ICAL from 'ical.js';
import { LASTIG } from '../testing/proeftabellen.js';
import { type Agendaregel, schrijfIcs } from './schrijf-ics.js';

const NU = '2021-02-01T08:30:00Z';

function regel(deel: Partial<Agendaregel>): Agendaregel {
  const van = dagVan('2021-03-28');
  const basis = { uid: 'a1@routekaart', titel: 'Raad', volgnummer: 0, omschrijving: '' } as const;
  return { ...basis, status: 'bevestigd', van, tot: deel.van ?? van, ...deel };
}

function schrijf(...regels: readonly Agendaregel[]): string {
  return schrijfIcs({ naam: 'Planning; deel, 1', regels, nu: NU });
}

function gebeurtenissen(tekst: string): readonly InstanceType<typeof ICAL.Event>[] {
  const agenda = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
  return agenda.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
}

/** The code of a module without its imports from this lib, to run it in another process. */
function compileer(bestand: string): string {
  const bron = readFileSync(new URL(bestand, import.meta.url), 'utf8');
  const opties = {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  } as const;
  return transformSync(bron, { ...opties, swcrc: false, configFile: false }).code.replace(
    /^import .* from '\.\.?\/.*$/gm,
    '',
  );
}

describe('a calendar that is written', () => {
  it('has whole days with an end that is not part of it, its status and its number', () => {
    const tekst = schrijf(
      regel({
        van: dagVan('2021-01-25'),
        tot: dagVan('2021-01-29'),
        volgnummer: 3,
        status: 'voorlopig',
        plaats: 'Dordrecht',
      }),
      regel({ uid: 'b', status: 'vervallen' }),
      regel({ uid: 'c' }),
    );
    expect(tekst).toContain('DTSTART;VALUE=DATE:20210125\r\nDTEND;VALUE=DATE:20210130\r\n');
    expect(tekst).toContain('DTSTART;VALUE=DATE:20210328\r\nDTEND;VALUE=DATE:20210329\r\n');
    expect(tekst.match(/^STATUS:\w+/gm)).toEqual([
      'STATUS:TENTATIVE',
      'STATUS:CANCELLED',
      'STATUS:CONFIRMED',
    ]);
    expect(tekst).toContain('UID:a1@routekaart\r\nSEQUENCE:3\r\nDTSTAMP:20210201T083000Z\r\n');
    expect(tekst).toContain('PRODID:-//Routekaart//Planning//NL\r\n');
    expect(tekst).toContain('X-WR-CALNAME:Planning\\; deel\\, 1\r\n');
    expect(tekst).not.toMatch(/TZID|VTIMEZONE/);
  });

  it('ends every line with CRLF and folds it within 75 bytes', () => {
    const tekst = schrijf(
      ...LASTIG.map((titel, plaats) => regel({ uid: `u${plaats}`, titel, omschrijving: titel.repeat(9) })),
    );
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...tekst.split('\r\n').map((lijn) => Buffer.byteLength(lijn)))).toBeLessThanOrEqual(75);
  });

  it('is read by another reader with every text as it was', () => {
    const tekst = schrijf(
      ...LASTIG.map((titel, plaats) => regel({ uid: `u${plaats}`, titel, omschrijving: titel })),
    );
    const gelezen = gebeurtenissen(tekst);
    expect(gelezen.map(({ summary }) => summary)).toEqual(LASTIG);
    expect(gelezen.map(({ description }) => description)).toEqual(LASTIG);
    expect(
      gelezen.map(({ startDate, duration }) => `${startDate.toString()} ${duration.toString()}`),
    ).toEqual(LASTIG.map(() => '2021-03-28 P1D'));
  });

  it('cannot be given a property of its own by a name or a UID with a line break', () => {
    const tekst = schrijfIcs({
      naam: 'x\r\nATTACH:file:///x',
      regels: [regel({ uid: 'a\nATTACH:y' })],
      nu: NU,
    });
    expect(tekst).not.toMatch(/^ATTACH/m);
  });

  it.each(['America/New_York', 'Pacific/Auckland', 'Europe/Amsterdam'])(
    'has the same days on a clock in %s',
    (zone) => {
      const proef = `${compileer('../xml/xml-tekens.ts')}
        ${compileer('./schrijf-ics.ts')}
        console.log(schrijfIcs(${JSON.stringify({ naam: 'x', regels: [regel({})], nu: NU })}));`;
      const uit = execFileSync(process.execPath, ['--input-type=module', '-e', proef], {
        cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(uit).toContain('DTSTART;VALUE=DATE:20210328\r\nDTEND;VALUE=DATE:20210329');
    },
  );
});
