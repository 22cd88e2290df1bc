/** Words of planning and local government that a misspelled word can be compared with. */
export const VAKTAAL: readonly string[] = `
aanleveren aanlevering aanmelding aansluitend aanpassingen aandacht activiteit activiteiten afstemmen afstemming
afstemmingsoverleg agenda agenderen ambtelijk ambtenaren bedrijfsvoering begeleiding bespreken bespreking besluit
besluitvorming bestuurlijk betrokkenen bijeenkomst bijpraten burgemeester college colleges communicatie concept
conceptteksten conceptstukken definitief definitieve detailplanning doorsturen evaluatie
financiën financiële gemeente gemeenten gemeenteraad gemeenteraden gemeenschappelijke gemeentesecretaris governance
griffier griffiers hoofdlijnen hoofdlijnennotitie informatie informatieronde informatieavond informeren instemmen
instemming inventarisatie inventariseren juridische mijlpaal mijlpalen notitie ondersteuning ondertekening ontwikkeling
opdracht opleveren oplevering opmerkingen overleg planning portefeuillehouder portefeuillehoudersoverleg procesbrief
raadsleden raadsvergadering regeling regionaal routekaart samenwerking secretaris stuurgroep technische terugkoppeling
teruggekoppeld teruggepakt toelichting uitgangspunten uitnodiging uitnodigen uitvoering vaststellen vaststelling
verantwoordelijk vergadering vervolgens voorbereiden voorbereiding voortgang vragenronde werkgroep werkgroepen wethouder
wethouders zienswijze zienswijzen`
  .trim()
  .split(/\s+/);

/** Words without endings, and of which a part is no other word a planning would use. */
export const ONVERBOGEN: readonly string[] = ['tevens', 'tijdens', 'telkens', 'minstens', 'hoogstens'];
