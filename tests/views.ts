/** Every view of the product, for pictures and for the checks that each view must pass. */
export const VIEWS: readonly { readonly name: string; readonly hash: string }[] = [
  { name: 'overblik', hash: '#/' },
  { name: 'kommune-faxe', hash: '#/omraade/faxe' },
  { name: 'kommune-herlev', hash: '#/omraade/herlev' },
  { name: 'kommune-ishoej', hash: '#/omraade/ishoej' },
  { name: 'omraade-hele-landet', hash: '#/omraade/hele-landet' },
  { name: 'kommune-uden-tal', hash: '#/omraade/aarhus' },
  { name: 'noegletal', hash: '#/noegletal' },
  { name: 'noegletal-soegning', hash: '#/noegletal?q=fleksjob' },
  { name: 'noegletal-intet-fundet', hash: '#/noegletal?q=xyzzy' },
  { name: 'linje-rang', hash: '#/noegletal/star-placering?omr=faxe,ishoej,vallensbaek&gruppe=alle-ydelser' },
  { name: 'linje-grupper', hash: '#/noegletal/fleksjob-arbejdstid' },
  { name: 'linje-forventet', hash: '#/noegletal/star-antal?omr=faxe' },
  { name: 'haeldning', hash: '#/noegletal/deltidsjob-andel' },
  {
    name: 'haeldning-kontanthjaelp',
    hash: '#/noegletal/ydelse-fuldtidspersoner?omr=herning,hele-landet&gruppe=kontanthjaelp',
  },
  { name: 'soejler', hash: '#/noegletal/fleksjob-ledighed?vis=sammenlign' },
  { name: 'soejler-afvigelse', hash: '#/noegletal/budgetafvigelse?omr=herlev' },
  { name: 'soejler-rang', hash: '#/noegletal/vive-placering?omr=ishoej' },
  { name: 'tal-alene', hash: '#/noegletal/kik-investering' },
  { name: 'tabel', hash: '#/noegletal/star-placering?vis=tabel' },
  { name: 'kilder', hash: '#/kilder' },
  { name: 'kilde-faxe', hash: '#/kilder/faxe-2023-11-06?tal=85.ukraine-ophold.faxe.alle.faktisk.2023-10-08' },
  { name: 'kilde-herlev', hash: '#/kilder/herlev-2022-03-23' },
  { name: 'om', hash: '#/om' },
  { name: 'tilgaengelighed', hash: '#/tilgaengelighed' },
  { name: 'ukendt', hash: '#/noegletal/findes-ikke' },
  { name: 'ugyldig-parameter', hash: '#/noegletal/star-placering?omr=faxe,atlantis&vis=kage' },
];

/** A hash in English. */
export function english(hash: string): string {
  return `${hash}${hash.includes('?') ? '&' : '?'}sprog=en`;
}
