import { formatDag, opsomming } from '@routekaart/kalender';
import type { Celdatum } from './lijstdatum.js';
import type { Lijstbevinding } from './lijstbevinding.js';
import { tekstvoorstel } from './lijstbevinding.js';
import type { Lijstrij, Lijstrijen } from './lijstrijen.js';

/** What the header leaves out, says twice, or says in words that are not known. */
export function bijKolommen({ kolommen, rijen }: Lijstrijen): readonly Lijstbevinding[] {
  const bij = (
    code: Lijstbevinding['code'],
    kolom: string | null,
    uitleg: string,
    voorstel: string,
  ): Lijstbevinding => ({ code, regel: null, kolom, uitleg, voorstel: tekstvoorstel(voorstel) });
  if (kolommen === null) {
    const uitleg = 'Geen enkele kolom heet datum of vergadering; de lijst is niet te lezen.';
    return [bij('GEEN_DATUMKOLOM', null, uitleg, 'Zet boven de kolom met de vergaderdagen het woord datum.')];
  }
  const [rij] = rijen;
  const zonderStatus = rij?.status === null;
  const zonderAanleverdag = rij?.aanleverdag === null;
  return [
    ...kolommen.dubbel.map((kop) =>
      bij(
        'KOLOM_DUBBEL',
        kop,
        `Voor de kolom "${kop}" is al een andere kolom gebruikt.`,
        'Laat één van beide staan.',
      ),
    ),
    ...kolommen.onbekend.map((kop) =>
      bij(
        'KOLOM_ONBEKEND',
        kop,
        `De kolom "${kop}" is niet herkend; er is alleen gekeken of een vergadering vervalt.`,
        'Geef de kolom een andere naam als dat wel moet.',
      ),
    ),
    ...(zonderStatus
      ? [
          bij(
            'STATUS_ONTBREEKT',
            null,
            'De lijst heeft geen kolom status; alle vergaderingen zijn voorlopig.',
            'Voeg een kolom status toe.',
          ),
        ]
      : []),
    ...(zonderAanleverdag
      ? [
          bij(
            'AANLEVERDAG_ONTBREEKT',
            null,
            'De lijst heeft geen kolom met aanleverdata.',
            'Voeg een kolom aanleverdatum toe.',
          ),
        ]
      : []),
  ];
}

/** Why a line gave no meeting: its date is missing, open or unreadable. */
export function bijDatum(
  { regel, datum: { kop, tekst } }: Lijstrij,
  datum: Celdatum,
): readonly Lijstbevinding[] {
  const basis = { regel, kolom: kop, voorstel: tekstvoorstel('Schrijf de datum als 26-1-2021.') };
  switch (datum.kind) {
    case 'dagen':
      return [];
    case 'leeg':
      return [
        { ...basis, code: 'DATUM_ONTBREEKT', uitleg: 'De regel heeft geen datum en is niet overgenomen.' },
      ];
    case 'keuze': {
      const dagen = opsomming(datum.dagen.map(formatDag));
      return [
        {
          ...basis,
          code: 'DATUM_NIET_VAST',
          uitleg: `Er is nog geen keuze tussen ${dagen}; de regel is niet overgenomen.`,
        },
      ];
    }
    case 'vaag':
      return [
        {
          ...basis,
          code: 'DATUM_NIET_VAST',
          uitleg: `"${tekst}" is geen vaste dag; de regel is niet overgenomen.`,
        },
      ];
    case 'onleesbaar':
      return [
        {
          ...basis,
          code: 'DATUM_ONLEESBAAR',
          uitleg: `De datum "${tekst}" is niet te lezen of bestaat niet; de regel is niet overgenomen.`,
        },
      ];
  }
}
