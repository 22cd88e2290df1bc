import { formatDag, opsomming } from '@routekaart/kalender';
import type { Mijlpaalprognose } from '../mijlpaalprognose.js';
import type { Berekening } from '../berekening.js';
import { kort } from '../kort.js';
import { samenloopVan } from '../samenloop/deelnemers.js';
import { verklaarSamenloop } from '../samenloop/samenloop.js';
import type { Waarneming } from '../waarschuwing.js';

const STUURGROEP = 'stuurgroep';

/**
 * SAMENLOOP_ONHAALBAAR: so many gemeenten do not take part that a Mijlpaal can no longer be decided by its join rule. One
 * warning for all these mijlpalen, for it is one cause; the stuurgroep decides about the rule.
 */
export function samenloopOnhaalbaar(berekening: Berekening): readonly Waarneming[] {
  const onhaalbaar = berekening.mijlpalen.filter((mijlpaal) => mijlpaal.onhaalbaar);
  const [eerste] = onhaalbaar;
  if (eerste === undefined) {
    return [];
  }
  const { stand } = berekening;
  const stuurgroep = stand.gremia.find(({ beheerrol }) => beheerrol === STUURGROEP);
  const weg = stand.gemeenten.filter(({ code }) =>
    onhaalbaar.some(({ doetNietMee }) => doetNietMee.includes(code)),
  );
  const nummers = opsomming(onhaalbaar.map(({ mijlpaal }) => String(mijlpaal)));
  const wie = `${opsomming(weg.map(({ naam }) => naam))} ${weg.length === 1 ? 'doet' : 'doen'} niet mee`;
  return [
    {
      code: 'SAMENLOOP_ONHAALBAAR',
      ernst: 'kritiek',
      mijlpaal: eerste.mijlpaal,
      station: null,
      gemeente: null,
      activiteit: null,
      melding: `Mijlpaal ${nummers} ${onhaalbaar.length === 1 ? 'kan' : 'kunnen'} zo niet worden besloten: ${wie}.`,
      regel: 'Aan elke mijlpaal doen zoveel gemeenten mee als de samenloop vraagt.',
      bewijs: [
        ...onhaalbaar.map((mijlpaal) => regelVan(mijlpaal, berekening)),
        ...weg.map(({ code, naam }) => antwoordVan(code, naam, berekening)),
      ],
      actor: { rol: STUURGROEP, gremium: stuurgroep?.code ?? null, gemeente: null },
      uiterlijk: null,
      oorzaak: [`${wie}, en zonder hen is de regel niet te halen.`],
      onderwerp: weg.map(({ code }) => code).join('+'),
    },
  ];
}

function regelVan({ mijlpaal }: Mijlpaalprognose, { stand }: Berekening): string {
  const regel = verklaarSamenloop(samenloopVan(mijlpaal, stand), stand.gemeenten.length);
  return `Mijlpaal ${String(mijlpaal)}: ${regel}`;
}

function antwoordVan(code: string, naam: string, { stand }: Berekening): string {
  const gezegd = stand.deelnamen.find(({ gemeente }) => gemeente === code);
  return gezegd === undefined
    ? `${naam} doet niet mee`
    : `${naam} doet niet mee vanaf ${formatDag(gezegd.vanaf)}${gezegd.reden === null ? '' : `: ${kort(gezegd.reden)}`}`;
}
