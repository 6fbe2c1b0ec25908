import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const SAFE =
  'defused defuse defuses dismantled disarmed disposal hoax drill cleared unearthed seized found discovered controlled safely harmless removed confiscated foiled thwarted';
const ACCIDENT = 'gas boiler cylinder transformer volcanic volcano fireworks firework kitchen stove tyre furnace';

/** Bombs told by what was hidden, worn, thrown, driven over, and by what came of it. */
export const BLASTS: readonly TriggerRow[] = [
  {
    act: 'bombing',
    words:
      'bomb/device/charge/explosives/mine/ied hidden/concealed/left/placed/stuck/attached/laid/buried/planted/fixed/strapped|detonate~ ... vest/belt/himself/herself/explosives/charge/device|set~ off ... bomb+/explosives/device+/vest/belt/charge|blow~ himself/herself/themselves up|magnetic/sticky/limpet/hand/stun/sound/percussion/nail/pressure/clay/cluster bomb+/mine+/grenade+/munition+|roadside device+/charge+/mine+|blown/blows up|blow~ up|run~/drive~/step~/tread~/ride~ ... over/on/onto/upon ... mine+/landmine+/device+/ied+/explosive/bomb+|hit~/strike~/trigger~ ... mine+/landmine+/tripwire|mine+/landmine+ ... kill~/maim~/wound~/injure~/tear~|explosives placed|grenade+ ... throw~/hurl~/explode~/lob~|throw~/hurl~/lob~/toss~/roll~ ... grenade+/explosives/dynamite|booby trap+ ... explode~/kill~/wound~/injure~|booby trapped ... explode~/kill~/wound~/injure~/collapse~|suicide attack+/attacker+/blast+/vest|stick~/fix~/attach~/strap~ ... bomb+/charge+/device+/explosives|chlorine/sarin/mustard ... released/used/dropped/attack|release~ ... chlorine/gas/sarin|gassed|parcel/package/letter/bag/suitcase/cart ... explode~/detonate~/blow~ up?|bring~ down ... with explosives|dynamited|exploded/detonated/went off|explode~|letter bomb+|twin blast+|pipe bomb+|unexploded ... kill~/wound~/maim~/injure~|cluster ... exploded|bomb ... be~ thrown',
    near: '<bomb> <site> blast explosives explosion belt vest charge car truck motorcycle motorbike killed wounded injured dead parcel package soldiers canister bomblet ordnance dynamite grenade mines shell',
    without: `drone drones missile missiles rocket rockets shells shelling mortar quadcopter ${SAFE} ${ACCIDENT} ${ELSEWHERE} photo balloon crisis row anger population`,
    notNext:
      'squad expert experts clearance field fields vest vests belt belts disposal attack attacks strike strikes threat threats shelter maker makers factory',
  },
  {
    act: 'bombing',
    words:
      'filled/packed/stuffed/crammed/laden/loaded/rigged/stacked with ... explosives/dynamite/tnt/bombs|explosives packed|bomb laden|explosive laden|explosives laden',
    near: 'exploded explodes explode detonated blew blown went off drove driven rammed killed wounded into attack',
    without: `drone drones stopped halted ${SAFE} ${ELSEWHERE}`,
  },
  {
    act: 'bombing',
    words: 'blown up|blow~ up|blown to pieces|blow~ ... hole in|dynamited|bring~ down with explosives',
    near: '<site> minaret statue monument pipeline railway track tracks line pylon pylons statue shrine bridge car house station mosque tower cable well road office',
    without: `balloon balloons photo photos engineers sappers controlled safely ${ELSEWHERE} own-houses`,
  },
  {
    act: 'bombing',
    words:
      'loud/huge/big/massive/powerful/strong/large/second/two/several/twin explosion+/blast+/bang+|be~ shaken by ... explosion+/blast+|sound of ... explosion+/blast+|explosion+ ... heard/rocks/rocked/shook/shakes/hits/hit/rips/ripped/reported|blast+ ... rocks/rocked/shook/shakes/hits/hit/rips/ripped/reported/tore/tears/kills/killed/wounds/injures|bomb+ ... kill~/wound~/injure~/explode~/detonate~/go~/hit~/rip~/tear~/strike~/target~/destroy~/shake~|damaged/destroyed/killed/wounded/injured/hit/struck by ... bomb+/mine+/landmine+/explosion+/blast+/charge+/ied+/device+/explosives',
    near: '<bomb> <site> <Name> blast explosion smoke killed wounded dead injured charge',
    without: `${SAFE} aircraft jets warplanes planes helicopters coalition missile missiles rocket rockets drone drones shell shells airstrike air ${ACCIDENT} ${ELSEWHERE} sonic furnace barrel colours`,
    notNext: 'squad expert experts clearance disposal out attack attacks',
  },
];
