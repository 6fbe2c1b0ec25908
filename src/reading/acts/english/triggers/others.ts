import type { TriggerRow } from '../../trigger-row.ts';

/** Bodies found, fires and accidents, prisoners exchanged or set free, offices taken and left, tests of weapons, cuts of power. */
export const OTHERS: readonly TriggerRow[] = [
  {
    act: 'other',
    words:
      'find~/discover~/recover~/unearth~/exhume~/uncover~/retrieve~ ... body/bodies/remains/corpse+/grave+/skeleton+|body/bodies/remains/corpse+/grave+ ... found/discovered/recovered/exhumed/uncovered/unearthed/retrieved|body/bodies/remains/corpse+ ... turn~ up|mass grave+',
    without: 'fossil fossils dinosaur',
    result: true,
  },
  {
    act: 'other',
    words:
      'fire/blaze ... broke/breaks out|fire/blaze/flames ... swept/rip~/tear~/tore/engulf~ through?|catch~ fire|wildfire+|huge/massive/large/factory/warehouse/hospital/forest fire+|blaze|earthquake+ ... strike~/hit~/shake~|flash flood+|flood~|<aircraft> crash~|plane/bus/train/helicopter/car/truck/coach/minibus crash+|<aircraft> ... crashed|bus/train/coach/minibus/truck/car ... crashed/overturned/collided/plunged/derailed|building/mine/bridge/roof/tower ... collapse~|derail~|boat/ferry/ship ... capsized/sank/sunk|collide~',
    without: 'gas teargas drone missile rocket opened cease warplanes',
    result: true,
  },
  {
    act: 'other',
    words:
      'prisoner/prisoners/hostage/detainee swap+/exchange+|exchange~/swap~ ... prisoners/detainees/captives/hostages/bodies|release~/free~ ... prisoners/hostages/detainees/captives/soldiers/sailors/crew/protesters/journalist|prisoners/hostages/detainees/captives/crew ... released/freed|set~ free|pardon~|rescue~',
    without: 'demand demanded oil album carbon',
  },
  {
    act: 'other',
    words:
      'sworn in|swear~ in|take~ the oath|take~ office|resign~|resignation of|be~ dismissed|dismiss~/sack~/fire~/demote~/promote~/appoint~/name~ ... minister/general/governor/commander/chief/head/judge|be~ promoted|be~ demoted|be~ appointed|be~ sacked|appointed as',
    without: 'rocket missile shots',
  },
  {
    act: 'other',
    words:
      'missile test+|test~ ... missile+/rocket+|test fire~ ... missile+|test launch+|missile ... tested|launch~ ... satellite|satellite ... launched|power cut+|blackout+|power outage+|cyber attack+|cyberattack+|hacking of|sabotage~|sabotage|evacuate~|take~ off from|execute~ ... man/men/woman/women/prisoner+/convict+/people|be~ executed for/in/on/at|be~ hanged|hang~ in public|execution of|sentence~ ... to death|sentence~ ... in absentia|death sentence+',
    without: 'news media',
  },
  {
    act: 'other',
    words:
      'fire/flames/blaze ... destroy~/gut~/damage~/kill~/engulf~|gutted by fire|burn~ to the ground|landslide+|mudslide+|avalanche+|drown~|gas leak+|oil spill+|gas poisoning|poison~|overturn~|capsize~|collapse~|plunge~ into|run~ off the road|veer~ off|crash~ into|collision|pile up|accident+|' +
      'hand~ over/return~ ... bodies/remains/prisoners/body/detainees|prisoners ... freed/exchanged/handed|walk~ free|freed from|be~ freed|be~ released from|step~ down|be~ elected|elect~ ... president/speaker/premier|form~ ... government|power ... went out|plunge~ into darkness|be~ cut off|be~ struck by lightning|tremor+|sandstorm+|dust storm+|outbreak of|cholera',
    without: `currency prices economy talks market-share shares peace drone drones missile rocket bomb car-bomb militants troops negotiations government-talks`,
    notNext: 'of talks',
  },
];
