import { registerEnumType } from '@nestjs/graphql';
import type { Doel as DoelWaarde } from '@routekaart/route';
import { opsomming } from '../algemeen/opsomming.js';

export const Doel = opsomming<DoelWaarde>('Doel', 'Wat een strook moet halen.', {
  venster: 'Het venster van haar laatste station.',
  ingangsdatum: 'De ingangsdatum van het traject, over de hele route.',
});

export enum UitersteSoort {
  HAALBAAR = 'haalbaar',
  GEHAALD = 'gehaald',
  VERSTREKEN = 'verstreken',
  MISSCHIEN = 'misschien',
  NOOIT = 'nooit',
  ONBEKEND = 'onbekend',
  GEPASSEERD = 'gepasseerd',
}
registerEnumType(UitersteSoort, {
  name: 'UitersteSoort',
  description: 'Hoe het staat met een uiterste dag.',
  valuesMap: {
    HAALBAAR: { description: 'De dag is nog niet voorbij.' },
    GEHAALD: { description: 'Het is op tijd gebeurd.' },
    VERSTREKEN: {
      description:
        'VENSTER_ONHAALBAAR: de dag is voorbij, of ligt vóór de eerste dag waarop het gremium na uitstel of een nee weer kan besluiten.',
    },
    MISSCHIEN: {
      description: 'De laatste zekere dag is voorbij, maar het kan nog: dat hangt af van wat niemand weet.',
    },
    NOOIT: {
      description:
        'VENSTER_ONHAALBAAR: zo’n dag is er nooit geweest, of hing af van een vergadering die niet meer wordt gehaald.',
    },
    ONBEKEND: { description: 'Niet te zeggen, bijvoorbeeld zonder vergaderschema.' },
    GEPASSEERD: {
      description:
        'Een later station heeft al besloten, of het stuk ligt er nog na een uitstel: een dag hier verandert niets.',
    },
  },
});

export const UITERSTESOORTEN: Readonly<Record<`${UitersteSoort}`, UitersteSoort>> = {
  haalbaar: UitersteSoort.HAALBAAR,
  gehaald: UitersteSoort.GEHAALD,
  verstreken: UitersteSoort.VERSTREKEN,
  misschien: UitersteSoort.MISSCHIEN,
  nooit: UitersteSoort.NOOIT,
  onbekend: UitersteSoort.ONBEKEND,
  gepasseerd: UitersteSoort.GEPASSEERD,
};
