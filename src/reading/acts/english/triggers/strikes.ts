import type { TriggerRow } from '../../trigger-row.ts';

/** What a noun of attack is the first half of, when it is none: "attack helicopter", "strike group". */
const THINGS =
  'helicopter helicopters aircraft jet jets plane planes drone drones submarine submarines dog dogs ad ads group groups force forces fighter fighters team line capability capabilities capacity system systems defence defences defense defenses shield launcher launchers factory factories programme program test tests launch launches technology arsenal stockpile stockpiles squad shelter shelters siren sirens deal price prices plan plans rate partner partners out action fund ballot vote votes leader leaders pay warden wardens range ranges';
/** Sport, work and money: where these stand a strike, a shot, a raid or a clash is not one of weapons. */
export const ELSEWHERE =
  'goal goals penalty striker striking midfielder league cup keeper goalkeeper derby fixture semifinal quarterfinal half-time minute-long batsman wicket innings box-office album film movie novel fridge pitcher homer teammate teammates substitutions midfield opponents leaderboard quarterback bargain bargains premiere trailer shareholders shares stocks bidder';

const NO_BLOW = `deal balance agreement accord bargain ${ELSEWHERE} workers union earthquake quake storm lightning cyclone tone`;
/** What a rocket or a missile does. */
const FALL =
  'land~/fall~/hit~/strike~/slam~/rain~/crash~/come~/impact~/explode~/fire~/launch~/pound~/smash~/fly~/drop~/plough~/plow~/lob~/target~';

/** Air strikes, drones, missiles, rockets and shells. */
export const STRIKES: readonly TriggerRow[] = [
  {
    act: 'drone-strike',
    words:
      'drone/uav/drones/unmanned strike+/attack+/raid+/bombing+|drone/uav bombardment|<drone> ... hit~/strike~/attack~/explode~/bomb~/slam~|<drone> ... crashed/crashes into/near/in/on|attack~ ... with/using ... <drone>|launch~/send~/fire~ ... <drone> ... at/towards/toward/against/on|<drone> ... shot down|shoot~ down ... <drone>|down~/intercept~ ... <drone>|<drone> ... intercepted/downed|swarm of drones',
    without: 'delivery footage show regulators sold sells',
    notNext: 'programme program capability capabilities base bases factory technology operator operators',
  },
  {
    act: 'air-strike',
    words:
      'air/aerial strike+/raid+/bombardment+/attack+/bombing+/assault+|airstrike+|bombing raid+/run+|barrel bomb+|carpet bombing|precision strike+|<aircraft> ... destroy~/bomb~/pound~/strike~/hit~/attack~/target~/raid~/bombard~|bomb~/strike~/hit~/attack~/raid~ ... from the air|bomb~/hit~/strike~/attack~/target~/raid~/destroy~ ... by/from ... <aircraft>|<aircraft> ... drop~ ... bombs|drop~ ... bomb+|bombs ... dropped|dropped/rained ... bombs',
    notNext:
      'siren sirens shelter shelters warning warnings alert alerts alarm alarms defence defences defense campaign',
  },
  {
    act: 'missile-attack',
    words:
      '<missile> strike+/attack+/fire/barrage+/bombardment+/salvo+|fire~/launch~/lob~/shoot~ ... missile+|missile+ ... ' +
      FALL +
      '|barrage/volley/salvo/hail of ... missile+|rain~ missiles|intercept~ ... missile+|missile+ ... intercepted|shoot~ down ... missile+|missile+ ... shot down',
    without: 'test tested tests testing drill',
    notNext: `${THINGS} capability`,
  },
  {
    act: 'rocket-or-mortar-fire',
    words:
      'rocket/rockets/mortar/artillery/katyusha/shell/tank/howitzer/grad fire/attack+/strike+/barrage+/bombardment+/salvo+/assault+/shelling|shelling|shell~|cross border fire|bombardment|fire~/launch~/lob~/shoot~ ... rocket+/mortar+/shell+/projectile+/katyusha+|rocket+/shell+/projectile+/mortar+/katyusha+/rounds ... ' +
      FALL +
      '|barrage/volley/salvo/hail/rain of ... rocket+/shell+/mortar+/rounds|artillery ... pound~/target~/hit~/strike~|intercept~ ... rocket+|rocket+ ... intercepted',
    without: 'test space satellite orbit nasa spacex astronauts snail egg oil crude shareholders moon peanut',
    notNext: `${THINGS} out companies company bean beans gas`,
  },
  {
    act: 'by-weapon',
    words: '<site> ... be~ hit/struck/targeted',
    without: `workers union unions pay nurses doctors teachers drivers hunger deal storm quake earthquake lightning tax ${ELSEWHERE}`,
    notNext: THINGS,
  },
  {
    act: 'by-weapon',
    words:
      'air defences/defenses/defence/defense ... activate~/confront~/engage~/respond~/repel~/intercept~/shoot~/fire~/open~/down~/target~ at?|air defences/defenses/defence/defense ... in action|confront~ ... aggression|israeli/saudi/air aggression',
    otherwise: 'missile-attack',
  },
  {
    act: 'by-weapon',
    words: 'bombard~|pound~|barrage+',
    after: '<site> <Name>',
    without: 'questions criticism criticised sterling dollar currency heart euro',
    otherwise: 'rocket-or-mortar-fire',
  },
  {
    act: 'by-weapon',
    words: 'hit~|strike~|target~|slam~ into',
    near: '<weapon>',
    without: `deal balance tone chord note agreement bus headlines ${ELSEWHERE}`,
  },
  {
    act: 'by-weapon',
    words: 'strike+ on/against/at/in|strike+ that/which kill~|series/wave of strikes',
    without: `workers union unions labour labor wages pay pilots teachers nurses doctors drivers staff hunger deal ${ELSEWHERE}`,
    otherwise: 'air-strike',
  },
  {
    act: 'by-weapon',
    words: 'cross border strike+|retaliatory/deadly/overnight/israeli/american/russian/turkish/iranian/us strike+',
    otherwise: 'air-strike',
    notNext: THINGS,
  },
  {
    act: 'by-weapon',
    words: 'strike~',
    subject:
      'israel russia turkey iran us coalition america britain ukraine pakistan jordan france army military forces navy',
    before: 'israel russia turkey iran coalition army military',
    after: '<site> <Name>',
    without: NO_BLOW,
    otherwise: 'air-strike',
  },
  {
    act: 'by-weapon',
    words: 'strike~',
    before: '<armed>',
    after: '<site> <Name>',
    without: NO_BLOW,
    otherwise: 'shooting-or-assassination',
  },
  {
    act: 'by-weapon',
    words: 'strike+',
    pointed: true,
    without: `workers union unions pay nurses doctors teachers drivers hunger deal ${ELSEWHERE}`,
    notNext: THINGS,
  },
  {
    act: 'drone-strike',
    words:
      '<drone> ... fall~/drop~/kill~/destroy~/damage~/land~/injure~/wound~/target~|<drone> ... brought down|<drone> ... come~ down|bring~ down ... <drone>|loitering munition+|kamikaze drone+|dropped/fired by/from ... <drone>|by ... armed/explosive/kamikaze/turkish/israeli/american/suicide <drone>|by a drone',
    without: 'delivery footage show regulators sold sells price prices search survey',
  },
  {
    act: 'rocket-or-mortar-fire',
    words:
      'rocket+/mortar+/shell+/projectile+ wound~/kill~/damage~/destroy~/injure~/tear~/bury~|rocket+/mortar+/shell+/projectile+ ... go~ through|artillery/cannon fire|gunfire from ... tank|fall~ ... shells|rocket launch~',
    without: 'space satellite orbit oil',
    notNext: 'out',
  },
];
