import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

/** Abductions; arrests, searches, seizures, bombs made safe. */
export const RAIDS: readonly TriggerRow[] = [
  {
    act: 'abduction',
    words:
      'kidnap~|abduct~|kidnapping+|abduction+|take~/hold~/seize~ ... hostage/hostages/captive|hostage taking|hijack~|hijacking|snatch~ ... <person>|drag~ ... into ... car|enforced disappearance+|be~ snatched',
    without: 'petrol rioters youths alien aliens ufo film movie debate agenda freed released',
    notNext: 'case cases ring rings insurance gang gangs victim victims trial',
  },
  {
    act: 'raid-or-arrest',
    words:
      'launch~/begin~/conduct~/start~/mount~ ... operation+|carry~ out ... operation+|seize~/detain~/impound~/board~ ... tanker+/vessel+/ship+/boat+/cargo',
    before: '<armed> <Name>',
    without: 'rescue business commercial relief aid',
  },
  {
    act: 'raid-or-arrest',
    words:
      'arrest~|arrest+|detain~|detention of|round~ up|be~ rounded up|take~ ... into custody|take~ into custody|be~ taken into custody|be~ apprehended|apprehend~|nab~|held over|held for questioning|mass arrest+|wave of arrests|crackdown+|be~ held in ... connection',
    without: 'cardiac respiratory warrant warrants',
    notNext: 'warrant warrants record records rate rates',
  },
  {
    act: 'raid-or-arrest',
    words: 'capture~/seize~',
    after:
      'militant militants suspect suspects terrorist terrorists fighter fighters smuggler smugglers leader commander pirates men',
    before: '<armed> <Name>',
    without: 'town village city territory hostage',
  },
  {
    act: 'raid-or-arrest',
    words:
      'raid+|raid~|search operation+|search~ ... house/houses/home/homes/office/offices|sweep operation+|security operation+|search and arrest|anti terror operation+|counter terrorism operation+|house to house search+|storm~ ... house/home/office/apartment',
    without: `air aerial bombing warplanes jets aircraft cattle drone drones ${ELSEWHERE} missile pantry larder tax pension savings taxes budget`,
    notNext: 'insurance',
  },
  {
    act: 'raid-or-arrest',
    words:
      'smuggler+/suspect+/militants/terrorists/robbers/traffickers ... be~ caught/captured/held/detained|dismantle~/bust~/smash~ ... cell+/ring+/network+/gang+|break~ up ... cell+/ring+/network+/gang+|seize~/confiscate~/intercept~/find~/discover~/uncover~/recover~/unearth~/stop~ ... <contraband>|<contraband> ... seized/found/confiscated/uncovered/discovered|seizure of',
    without: 'remains bodies body mass',
  },
  {
    act: 'raid-or-arrest',
    words:
      'defuse~|dismantle~ ... bomb+/device+|make~ safe|make~ ... safe|made safe|render~ safe|disarm~ ... bomb+/device+|controlled explosion+|foil~|thwart~|disrupt~ ... plot/attack/attacks',
    near: '<bomb> plot plots attack attacks explosives explosive attempt attempts controlled shell missile coup infiltration',
    without: 'tension tensions crisis row situation',
  },
  {
    act: 'raid-or-arrest',
    words: 'loot~|looting|plunder~',
    doer: '<armed> <rebel>',
  },
  {
    act: 'raid-or-arrest',
    words:
      'demolish~/bulldoze~/raze~ ... house/houses/home/homes/village|extradite~|deport~|set~ fire to ... house/houses/home/homes/shops/field/fields/crops|torch~ ... house/houses/shops/homes/field/fields/crops',
  },
  {
    act: 'abduction',
    words:
      'take~ away|carry~ off|bundle~ ... into|force~/push~ ... into ... car/vehicle/van/boat/pickup|held for ransom|hold~ for ransom|whisk~ away|lead~ away/off|make~ off with|seize~ ... pupils/students/workers/passengers/fishermen/villagers/priest/staff/crew/engineers/driver/doctor/journalist/activist|taken/seized/snatched from ... home/house/school/bus/office/street/car|march~ ... into ... forest/bush|drive~ off with',
    near: '<armed> masked unidentified unknown ransom motorcycles motorbikes',
    without:
      'police arrested custody officers detained handcuffs wounds wounded hospital cows cattle camels goats sheep livestock',
  },
  { act: 'abduction', words: 'ransom', without: 'bitcoin ware' },
  {
    act: 'raid-or-arrest',
    words:
      'swoop+|comb~ ... village/area/orchards/district/farms/forest/hills|sweep~ through|search~ ... village/villages/orchards/district/quarter/car/cars/vehicles/shops/farms|handcuff~|remand~|be~ held|hold~ ... suspects/men/people/man/woman|pick~ up ... men/man/suspects/people/students|be~ picked up|surrender~|evict~|take~ in for questioning|be~ stopped at ... checkpoint|stop~ ... at ... checkpoint|lead~ away in handcuffs|in custody|seal~ off',
    near: '<armed> intelligence agents suspicion court prosecutor explosives suspects',
    without: `hostage captive talks meeting exam election elections funeral ceremony match border crossing rally ransom ${ELSEWHERE}`,
  },
];
