import type { Gebeurtenis, Gebeurtenisstatus, GelezenAgenda, Twijfel } from '../gelezen.js';
import type { Teller } from '../grenzen.js';
import { keurRegels } from '../tekst/lees-regels.js';
import { weiger } from '../weigering.js';
import { dagVanMoment } from './dag-van-moment.js';
import { type Eigenschap, leesEigenschappen, ontcijferIcs } from './eigenschappen.js';

type Velden = Map<string, Eigenschap>;

/** Reads the events of a calendar file. Alarms, tasks and time zones in it are passed over. */
export function leesIcs(tekst: string, teller: Teller): GelezenAgenda {
  keurRegels(tekst);
  const gebeurtenissen: Gebeurtenis[] = [];
  const twijfel: Twijfel[] = [];
  const open: { soort: string; velden: Velden; regel: number }[] = [];
  let naam = '';
  for (const eigenschap of leesEigenschappen(tekst)) {
    const top = open.at(-1);
    if (eigenschap.naam === 'BEGIN') {
      open.push({
        soort: eigenschap.waarde.trim().toUpperCase(),
        velden: new Map(),
        regel: eigenschap.regel,
      });
      if (open.length > 10) weiger('De agenda is te diep genest.', `regel ${eigenschap.regel}`);
    } else if (eigenschap.naam === 'END') {
      if (top?.soort !== eigenschap.waarde.trim().toUpperCase()) {
        return weiger(
          'De agenda is beschadigd: een onderdeel wordt niet goed afgesloten.',
          `regel ${eigenschap.regel}`,
        );
      }
      open.pop();
      if (top.soort !== 'VEVENT') continue;
      const gebeurtenis = maakGebeurtenis(top.velden, top.regel);
      teller.telRij([gebeurtenis.titel, gebeurtenis.omschrijving], () => `regel ${top.regel}`);
      gebeurtenissen.push(gebeurtenis);
      twijfel.push(...twijfelOver(gebeurtenis, top.velden));
    } else if (top !== undefined) {
      if (!top.velden.has(eigenschap.naam)) top.velden.set(eigenschap.naam, eigenschap);
      if (top.soort === 'VCALENDAR' && eigenschap.naam === 'X-WR-CALNAME')
        naam = ontcijferIcs(eigenschap.waarde);
    }
  }
  if (open.length > 0) weiger('De agenda is beschadigd: het einde ontbreekt.');
  return { kind: 'agenda', soort: 'ics', naam, gebeurtenissen, twijfel };
}

function maakGebeurtenis(velden: Velden, regel: number): Gebeurtenis {
  const tekst = (naam: string): string => ontcijferIcs(velden.get(naam)?.waarde ?? '');
  const begin = dagVanMoment(velden.get('DTSTART')?.waarde ?? '');
  const einde = dagVanMoment(velden.get('DTEND')?.waarde ?? '');
  const van = begin?.dag ?? null;
  // The end itself is not part of it: a whole day, or midnight, ends the day before.
  const laatste = einde === null ? van : einde.heleDag || einde.middernacht ? einde.dag - 1 : einde.dag;
  return {
    regel,
    uid: tekst('UID'),
    titel: tekst('SUMMARY'),
    van,
    tot: van === null || laatste === null ? null : Math.max(van, laatste),
    status: statusVan(tekst('STATUS')),
    omschrijving: tekst('DESCRIPTION'),
    plaats: tekst('LOCATION'),
  };
}

/** Without a status an event is certain, as calendar programs show it. */
function statusVan(status: string): Gebeurtenisstatus {
  const woord = status.trim().toUpperCase();
  if (woord === 'CANCELLED') return 'vervallen';
  return woord === 'TENTATIVE' ? 'voorlopig' : 'bevestigd';
}

function twijfelOver({ regel, titel, van }: Gebeurtenis, velden: Velden): readonly Twijfel[] {
  const plaats = `regel ${regel}, ‘${titel}’`;
  const redenen = [
    ...(van === null ? ['De begindatum ontbreekt of ligt niet tussen 2000 en 2099.'] : []),
    ...(velden.has('RRULE') || velden.has('RDATE')
      ? ['De afspraak herhaalt zich; alleen de eerste keer is gelezen.']
      : []),
  ];
  return redenen.map((uitleg) => ({ plaats, uitleg, cel: null }));
}
