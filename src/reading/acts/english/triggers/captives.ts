import type { TriggerRow } from '../../trigger-row.ts';
import { ELSEWHERE } from './strikes.ts';

const LAW =
  'police court arrested custody officers detained handcuffs prosecutor warrant suspicion charges judge agents army soldiers';
const NOT_PEOPLE = `${ELSEWHERE} responsibility control town village city base post hill cover positions position part place photo oath bribe film weapons arms ammunition`;

/** People taken away by those who have no right to, told without a word for abduction. */
export const CAPTIVES: readonly TriggerRow[] = [
  {
    act: 'abduction',
    words:
      'take~/seize~/grab~/snatch~/pull~/drag~/force~/pick~/lead~/haul~/whisk~/bundle~/pluck~ ... from/off/out ... home/homes/house/houses/car/cars/taxi/train/hotel/mosque/church/convent/market/bus/buses/minibus/office/clinic/shop/street/streets/school/farm/farms/bed/beds/vehicle/flat/flats/field/fields/boat/boats/village/hospital/pitch/university|be~ taken/seized/grabbed/snatched/pulled/dragged ... by ... <captor>|take~/lead~/carry~/march~/drive~/haul~/spirit~/herd~ ... away|lead~/carry~/march~/drive~/haul~/spirit~ away/off|be~ driven away/off|be~ led away/off|take~ ... with them|take~/carry~/march~/herd~ ... into ... forest/bush/desert/hills/mountains|force~/push~/bundle~/shove~/drag~/pull~/throw~ ... into ... car/van/vehicle/pickup/boat/truck/suv/jeep|make~ off with|drive~ off with|disappear~ with|seize~/grab~/snatch~/nab~/capture~ ... <victim>|hold~/keep~ ... <victim>|take~ ... <victim>|walk~ away with ... <victim>|board~ ... and take~/seize~/kidnap~',
    doer: '<captor> masks balaclavas',
    near: '<victim> <person> him her them his their',
    without: `${LAW} ${NOT_PEOPLE} bodies body prison goods cash cows cattle camels goats sheep livestock talks meeting wounds hospital injured petrol rioters youths`,
  },
  {
    act: 'abduction',
    words:
      'be~ missing|go~ missing|went missing|disappear~|vanish~|be~ held|be~ stopped|be~ seized|be~ taken|be~ snatched|hold~ ... <victim>|held ... for ... hours/days',
    near: '<captor> ransom abducted kidnapped',
    soon: '<captor> since after by at near on from for with in',
    without: `${LAW} ${NOT_PEOPLE} funeral ceremony election meeting talks plane flight aircraft boat sea storm flood`,
  },
  {
    act: 'abduction',
    words:
      'pirates ... board~/climb~/seize~/storm~/attack~|ask~ for/demand~/want~ ... ransom|ransom ... demanded/paid/asked|be~ freed/released ... ransom|in ... hands of ... kidnappers/captors|held captive|hold~ ... captive|hostage drama|hostages ... taken|take~ ... hostages/hostage/captive/captives|seize~ at sea|be~ hijacked|hijack~|press ganged|conscripted by force|forcibly disappeared|forced disappearance',
    without: `${ELSEWHERE} alien aliens ufo film movie freed release released bitcoin`,
    notNext: 'insurance case gang ring',
  },
];
