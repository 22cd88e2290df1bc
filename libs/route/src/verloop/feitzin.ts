import { formatDag } from '@routekaart/kalender';
import type { Dossier, Feitmelding } from '@routekaart/traject';

/** What was recorded, as a Dutch sentence without its author. */
export function beschrijfFeit({ soort, onderwerp }: Feitmelding, dossier: Dossier): string {
  switch (soort) {
    case 'plan': {
      const activiteit = dossier.activiteiten.find(({ code }) => code === onderwerp);
      return `Planning van “${activiteit?.naam ?? onderwerp}”.`;
    }
    case 'vergadering': {
      const feit = dossier.vergaderFeiten.findLast(({ vergadering }) => vergadering.id === onderwerp);
      const gremium = naamVan(feit?.vergadering.gremium, dossier);
      return feit === undefined
        ? `Een vergadering (${onderwerp}).`
        : `Vergadering van ${gremium} op ${formatDag(feit.vergadering.dag)}.`;
    }
    case 'besluit':
      return `Besluit van ${behandelaar(onderwerp, dossier)}.`;
    case 'aanlevering':
      return `Aanlevering bij ${behandelaar(onderwerp, dossier)}.`;
    case 'agendering':
      return `Agendering bij ${behandelaar(onderwerp, dossier)}.`;
    case 'deelname': {
      const gemeente = dossier.opzet.gemeenten.find(({ code }) => code === onderwerp);
      return `Deelname van ${gemeente?.naam ?? naamVan(onderwerp, dossier)}.`;
    }
    case 'advies': {
      const [mijlpaal, gremium, gemeente, stukversie = ''] = onderwerp.split('/');
      const wie = dossier.opzet.gemeenten.find(({ code }) => code === gemeente)?.naam;
      const versie = stukversie === '' ? '' : ` over versie ${stukversie}`;
      const van = `advies van ${naamVan(gremium, dossier)}`;
      const stuk = `mijlpaal ${mijlpaal ?? ''}`;
      return wie === undefined
        ? `Het ${van}${versie === '' ? ' over' : `${versie} van`} ${stuk}.`
        : `Lokaal advies van ${wie}${versie} bij het ${van} over ${stuk}.`;
    }
    case 'stationsregel': {
      const [station, gemeente] = onderwerp.split('/');
      const waar = dossier.opzet.stations.find(({ code }) => code === station)?.naam ?? station;
      const wie = dossier.opzet.gemeenten.find(({ code }) => code === gemeente)?.naam;
      return `Regel voor ${waar ?? onderwerp}${wie === undefined ? '' : ` van ${wie}`}.`;
    }
    case 'lokaalstation': {
      const [station, gemeente, uit] = onderwerp.split('/');
      const wie = dossier.opzet.gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente ?? '';
      const wat = dossier.opzet.stations.find(({ code }) => code === station)?.naam ?? station ?? onderwerp;
      return `${wat} ${uit === undefined ? 'in' : 'uit'} de strook van ${wie}.`;
    }
    case 'afspraak':
      return AFSPRAAKNAAM[onderwerp] ?? 'Een afspraak.';
    case 'stukversie': {
      const [mijlpaal, nummer] = onderwerp.split('/');
      return `Versie ${nummer ?? ''} van het stuk van mijlpaal ${mijlpaal ?? ''}.`;
    }
    case 'routekaart': {
      const routekaart = dossier.routekaarten.find(({ nummer }) => String(nummer) === onderwerp);
      return `Routekaart “${routekaart?.naam ?? onderwerp}” vastgesteld.`;
    }
  }
}

const AFSPRAAKNAAM: Readonly<Record<string, string>> = {
  aanlevertermijn: 'Afspraak over een aanlevertermijn.',
  'venster-wijzigen': 'Afspraak over een venster.',
  reces: 'Afspraak over een reces.',
  termijn: 'Afspraak over een eigen termijn.',
  samenloop: 'Afspraak over hoeveel gemeenten nodig zijn.',
};

function behandelaar(id: string, dossier: Dossier): string {
  const behandeling = dossier.opzet.behandelingen.find((kandidaat) => kandidaat.id === id);
  if (behandeling === undefined) return id;
  return `${naamVan(behandeling.gremium, dossier)} over mijlpaal ${behandeling.mijlpaal}`;
}

function naamVan(code: string | undefined, { opzet }: Dossier): string {
  return opzet.gremia.find((gremium) => gremium.code === code)?.naam ?? code ?? 'een gremium';
}
