import {
  deskOf,
  groupFiles,
  isPlaceId,
  openFolder,
  openGazetteer,
  type OpenGazetteer,
  type Pack,
} from '../../index.ts';
import { addPack, licenceOf, ownNames, importOwnNames, packList, removePack, setOwnNames } from './added.ts';
import { writeOwnTable } from './own-table.ts';
import type { CallName, Calls, Explanation, PlaceDetail, Request, Suggestions } from './protocol.ts';
import { gazetteerAtHand, packsAtHand, regionGazetteer, worldGazetteer } from './tiers.ts';

/** Answers a call in the worker; rejects with a sentence where it cannot. */
export async function answerCall(request: Request): Promise<Calls[CallName]['answer']> {
  switch (request.call) {
    case 'openFolder':
      return openFolder(request.ask, desk());
    case 'answer':
      return desk().answer(request.ask);
    case 'doubts':
      return desk().doubts(request.ask);
    case 'suggest':
      return suggest(request.id, request.ask);
    case 'loadWorld':
      await worldGazetteer();
      return null;
    case 'place':
      return detailOf(request.ask);
    case 'shapes':
      return shapesOf(request.ask);
    case 'explain':
      return explain(request.ask);
    case 'packs':
      return packList();
    case 'addPack':
      return addPack(request.ask);
    case 'groupFiles':
      return groupFiles(request.ask).map((group) => group.map((file) => request.ask.indexOf(file)));
    case 'removePack':
      return removePack(request.ask);
    case 'ownNames':
      return ownNames();
    case 'setOwnNames':
      return setOwnNames(request.ask);
    case 'importOwnNames':
      return importOwnNames(request.ask);
    case 'exportOwnNames':
      return writeOwnTable((await ownNames()).names);
  }
}

function desk() {
  return deskOf({ region: regionGazetteer, world: worldGazetteer });
}

let newestSuggest = 0;

/** Null when a newer text came while this one waited its turn: nobody looks at the answer any more. */
async function suggest(id: number, { text, limit, countries }: Calls['suggest']['ask']): Promise<Suggestions | null> {
  newestSuggest = id;
  const { gazetteer, complete } = await gazetteerAtHand();
  // A turn of the loop, in which the calls that have come meanwhile are seen.
  await new Promise((resolve) => setTimeout(resolve));
  return newestSuggest === id ? { places: gazetteer.suggest(text, limit, countries), complete } : null;
}

async function explain(question: Calls['explain']['ask']): Promise<Explanation> {
  const { wheres, places } = await desk().answer([question]);
  const [where] = wheres;
  if (!where) throw new Error('no answer');
  return { where, place: places[0] ?? null };
}

async function shapesOf(ids: readonly string[]): Promise<Calls['shapes']['answer']> {
  const { gazetteer } = await gazetteerAtHand();
  return new Map(
    ids.flatMap((id) => {
      const area = isPlaceId(id) ? gazetteer.getPlace(id)?.area : undefined;
      return area ? [[id, area] as const] : [];
    }),
  );
}

/** A place by its id, wherever it is known; the world tier is fetched for one that nobody else knows. */
async function detailOf(id: string): Promise<PlaceDetail | null> {
  if (!isPlaceId(id)) return null;
  const atHand = await gazetteerAtHand();
  const gazetteer =
    atHand.gazetteer.getPlace(id) === undefined && !atHand.complete ? await worldGazetteer() : atHand.gazetteer;
  const place = gazetteer.getPlace(id);
  if (!place) return null;
  const packs = (await packsAtHand()).flatMap(({ name, pack }) => {
    const found = alone(pack).getPlace(id);
    const licence = licenceOf(pack);
    return found ? [{ pack: name, tier: pack.meta.tier, licence, spellings: found.spellings }] : [];
  });
  return { place, packs };
}

const opened = new WeakMap<Pack, OpenGazetteer>();

/** A pack as a gazetteer of its own, to tell what it alone says. */
function alone(pack: Pack): OpenGazetteer {
  const known = opened.get(pack);
  if (known) return known;
  const made = openGazetteer([pack]);
  opened.set(pack, made);
  return made;
}
