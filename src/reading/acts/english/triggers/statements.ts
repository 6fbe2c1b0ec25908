import type { TriggerRow } from '../../trigger-row.ts';

/** Agreements, orders, decrees, sanctions; threats; funerals; things built and opened. */
export const STATEMENTS: readonly TriggerRow[] = [
  {
    act: 'statement-or-agreement',
    words:
      'sign~|ink~|conclude~|initial~|ratify~|reach~|strike~|clinch~|seal~|broker~|arrange~|negotiate~|secure~|announce~',
    after: '<deal> decree law order bill',
    without: 'player striker club midfielder autograph autographs petition label defender album transfer season',
  },
  {
    act: 'statement-or-agreement',
    words:
      '<deal> ... sign~/reach~/conclude~/seal~/ratify~/announce~/agree~|signing of ... <deal>|agree~ to/on ... <deal>|agree~ on ... terms|<deal> ... take~ effect/hold|<deal> ... come~ into force/effect|declare~ ... ceasefire/truce/war/independence/emergency/curfew/victory/mourning|state of emergency|curfew ... imposed/declared/lifted|impose~ ... curfew/sanctions/martial|impose~ sanctions|slap~ ... sanctions|sanction~|blacklist~|list~ ... terrorist/terror|summon~ ... ambassador/envoy/charge/diplomat|recall~ ... ambassador|expel~ ... diplomat+/ambassador|order~ the ... release/closure/arrest/withdrawal/dissolution/opening|order~ an investigation/inquiry|issue~ ... fatwa/decree/order/warrant/statement/communique|parliament ... vote~/pass~/approve~/adopt~|parliament/lawmakers/cabinet/government/council/assembly/senate/knesset/deputies/mps ... vote~|pass~ ... law/bill/resolution|adopt~ ... resolution/law/declaration|approve~ ... budget/law/bill/resolution|joint statement|sever~/cut~ ... ties/relations|restore~ ... ties/relations',
    without: 'horse album baby',
  },
  {
    act: 'threat',
    words:
      'threaten~ to/that/with/war/retaliation/revenge/more/new/further/action/strikes/attacks|issue~ ... threat+/ultimatum|give~ ... ultimatum|threat+ to attack/strike/kill/bomb/close/destroy/avenge/retaliate|vow~/swear~/promise~/pledge~ ... revenge/retaliation/vengeance|warn~ ... of/that ... will/would ... strike/attack/hit/target/respond/retaliate/pay|bomb/death/terror threat+',
    without:
      'species extinction drought rain storm flood floods livelihood livelihoods jobs economy climate wetland wildlife',
  },
  {
    act: 'threat',
    words: 'vow~/swear~ to',
    near: 'avenge strike retaliate respond attack hit punish kill destroy crush war target bomb',
  },
  {
    act: 'funeral-or-mourning',
    words:
      'funeral+|burial+|bury~|lay~ to rest|laid to rest|mourner+ ... gather/gathered/carried/filled|day+ of mourning|mourning ceremony|memorial service+|memorial ceremony|pay~ ... last respects|funeral procession+|candlelight vigil|requiem|commemorate~|commemoration+|commemoration ceremony',
    without: 'rubble hatchet alive treasure debris sand snow avalanche landslide dust itself himself herself',
    notNext: 'home homes director directors parlour parlours costs pyre',
  },
  {
    act: 'construction-or-inauguration',
    words:
      'inaugurate~|inauguration of|cut~ the ribbon|lay~ ... foundation|foundation stone ... laid|break~ ground|groundbreaking ceremony|opening ceremony of|ribbon cutting',
    near: '<building> ribbon stone foundation ground ceremony phase building new',
    without: 'president-elect term sworn oath capitol',
  },
  {
    act: 'construction-or-inauguration',
    words:
      'open~/unveil~/complete~/renovate~/rehabilitate~/rebuild~ ... <building>/statue|<building>/statue ... be~ opened/reopened/unveiled/completed/renovated/rehabilitated/rebuilt|<building> opens/opened/reopens/reopened|start~/begin~ ... construction|start~/begin~ building|construction ... began/begun/started/starts/begins|be~ put into service|enter~ service|be~ commissioned',
    near: '<building> construction statue monument',
    without:
      'fire gunfire probe investigation inquiry talks door doors case trial file tear missile drone investigations eyes season exhibition ties relations order calm border crossing frontier account accounts negotiations dialogue power electricity',
  },
  {
    act: 'funeral-or-mourning',
    words:
      'pallbearers|funeral prayers|prayers for the dead|minute of silence|light~ candles|pay~ tribute|wake for|shoulder high',
    near: 'buried carried crowd thousands hundreds mourners prayed prayers dead killed victims family relatives slain',
    without: 'birthday',
  },
];
