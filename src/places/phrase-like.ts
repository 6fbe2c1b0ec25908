/**
 * True for a folded key that the grammar of place expressions reads as a phrase: "near mosul", "northern iraq", "diyala province".
 * The region tier lists the hashes of all such keys of the world tier, so that a phrase is known to be no name there without loading it.
 */
export function isPhraseLike(key: string): boolean {
  return (
    LEADING.test(key) ||
    MEASURED.test(key) ||
    key.includes(' of ') ||
    key.includes(' in ') ||
    TRAILING.test(key) ||
    ARABIC.test(key)
  );
}

/** "30nm west", "1 5 km from", "about 8 miles". */
const MEASURED =
  /^(?:(?:approximately|approx|about|roughly|some|within) )?\d+(?: \d+)? ?(?:n ?mi?|nautical|kms?|kilomet(?:er|re)s?|mi|miles?|m|met(?:er|re)s?) /;

const LEADING =
  /^(?:the|a|an|in|at|from|inside|near|nearby|outside|around|outskirts|areas?|between|just|close|far|central|border|borders|capital|city|town|village|restive|contested|troubled|volatile|tense|embattled|besieged|strategic|semi|autonomous|mainly|mostly|predominantly|largely|sunni|shia|shiite|kurdish|christian|yazidi|turkmen|holy|ancient|old|oil|war|neighbou?ring|remote|small|large|port|desert|camp|fob|base|mount|lake|(?:north|south)(?:(?:east|west)(?:ern)?|ern)?|(?:east|west)(?:ern)?) /;

const TRAILING =
  / (?:borders?|frontier|provinces?|governorate|muhafazah?|prefecture|states?|region|areas?|vicinity|outskirts|countryside|suburbs?|district|subdistrict|county|quarter|neighbou?rhood|city|town|village|hamlet|township|airport|airbase|air base|air force base|field|airfield|airstrip|base|barracks|camp|crossing|point|post|gate|checkpoint|dam|barrage|refinery|plant|station|oilfields?|fields|port|seaport|terminal|prison|jail|embassy|consulate|bridge|shrine|mosque|tomb|headquarters|hq|hotel|square|stadium|hospital|university|palace|building|mountains?|hills|range|desert|plains?|valley|island|river|canal|gulf|strait|complex)$/;

const ARABIC =
  /^(?:محافظه|قضاء?|ناحيه|مدينه|قريه|بلده|مطار|قاعده|معبر|منفذ|سد|معسكر|مخيم|سجن|جسر|مصفي|حقل|ميناء?|نهر|بحيره|جبل|جبال|حي|شهرستان|استان) /;
