import type { TriggerRow } from '../../trigger-row.ts';

const HARMLESS =
  'population demographic prices price creativity popularity cases violence gas boiler cylinder transformer volcanic volcano fireworks firework anger colour colours growth tyre applause laughter';

/** Bombs, mines, grenades, explosions; gas and fireworks are accidents. */
export const BOMBINGS: readonly TriggerRow[] = [
  {
    act: 'bombing',
    words:
      'car/truck/roadside/suicide/bicycle/motorcycle/parcel/magnetic/sticky/lorry/pipe/nail/petrol/letter/mail bomb+/bombing+/blast+/explosion+/attack+|suicide bomber+|vehicle bomb+|improvised explosive device+|ied+|bomb/landmine/mine/grenade/ied/chemical attack+/blast+/explosion+|gas attack+|bomb explosion+|bombing+|chemical weapons attack|poison gas',
    without:
      'defused defuse defuses dismantled disarmed unexploded disposal hoax aircraft jets warplanes drill cleared unearthed',
    notNext:
      'squad expert experts disposal belt belts maker makers vest vests clearance field fields threat threats run raid raids shelter campaign factory making hoax',
  },
  {
    act: 'bombing',
    words:
      'explode~|detonate~|go~ off|blow~ up|blow~ himself/herself/themselves/itself up|set~ off|blow~ ... to pieces|tear~ through',
    near: '<bomb> blast explosives explosion belt vest',
    without: `defused defuse defuses safely controlled gas boiler fireworks firework alarm drone drones missile missiles rocket rockets shell shells ${HARMLESS}`,
  },
  {
    act: 'bombing',
    words:
      'blow~ himself/herself/themselves up|be~ blown up|blow~ up ... <site>|blow~ up ... railway/statue/gas/oil/pylon/pylons',
    without: 'balloon balloons photo',
  },
  {
    act: 'bombing',
    words: 'explosion+|blast+|detonation+',
    without: `controlled ${HARMLESS} missile rocket rockets missiles shell shells furnace`,
    notNext: 'furnace furnaces wall walls radius proof site door doors',
  },
  {
    act: 'other',
    words: 'explosion+|blast+',
    near: 'gas boiler cylinder transformer fireworks firework refinery volcano',
    without: 'population demographic prices bomb bomber attack',
  },
  {
    act: 'bombing',
    words:
      'throw~/hurl~/toss~/lob~ ... grenade+/bomb+|grenade+ ... thrown/hurled/tossed/lobbed|plant~/lay~/place~ ... bomb+/explosives/mine+/device+|bomb/device/explosives/charge planted|attach~ ... bomb+',
    without: 'defused petrol stopped found discovered seized defuse dismantled safe',
  },
  {
    act: 'bombing',
    words: 'bomb~',
    after: '<site> <Name> <person> the a',
    without: 'aircraft jets warplanes planes comedy theatre album film box squad',
    notNext: 'squad attack attacks threat threats disposal expert experts shelter maker makers belt blast',
  },
  {
    act: 'bombing',
    words:
      '<bomb> ... strike~/hit~/kill~/target~/wound~/injure~|<bomb> ... under/beneath ... car/vehicle|drove/drive/driven/rammed ... explosives',
    without: 'defused found squad expert drone drones missile missiles rocket rockets',
  },
];
