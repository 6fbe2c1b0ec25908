import { readdirSync, readFileSync, statSync } from 'node:fs';

/** A place as golden reports give it. */
export interface GoldenPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
}

/** An event that a careful person takes from a report; a visit has `to` as its place and the kind `visit`. */
export interface GoldenEvent {
  readonly type: 'incident' | 'visit';
  readonly kind: string;
  readonly status: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly place: GoldenPlace | null;
  readonly launch: GoldenPlace | null;
  readonly actors: readonly { readonly role: string; readonly name: string }[];
  readonly traveller: string;
  readonly killed: readonly [number | null, number | null] | null;
  readonly wounded: readonly [number | null, number | null] | null;
  readonly arrested: readonly [number | null, number | null] | null;
  readonly words: string;
  readonly repeats: readonly string[];
}

/** A report with the events expected of it. */
export interface GoldenReport {
  readonly name: string;
  readonly genre: string;
  readonly file: string;
  readonly text: string;
  readonly published: string | null;
  readonly events: readonly GoldenEvent[];
  readonly not: readonly { readonly words: string; readonly why: string }[];
}

/** The golden reports of a folder, in the order of their names. */
export function readGolden(folder: string): GoldenReport[] {
  return readdirSync(folder)
    .filter((name) => statSync(`${folder}/${name}`).isDirectory())
    .sort()
    .map((name) => {
      const file = `${folder}/${name}/report.txt`;
      const expected = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8')) as {
        published: string | null;
        genre: string;
        events: (Partial<GoldenEvent> & Pick<GoldenEvent, 'type' | 'words'> & { to?: GoldenPlace | null })[];
        not: GoldenReport['not'];
      };
      const { published, genre, not } = expected;
      return {
        name,
        genre,
        file,
        text: readFileSync(file, 'utf8'),
        published,
        not,
        events: expected.events.map(eventOf),
      };
    });
}

function eventOf(
  event: Partial<GoldenEvent> & Pick<GoldenEvent, 'type' | 'words'> & { to?: GoldenPlace | null },
): GoldenEvent {
  return {
    type: event.type,
    kind: event.kind ?? 'visit',
    status: event.status ?? '',
    earliest: event.earliest ?? null,
    latest: event.latest ?? null,
    place: (event.type === 'visit' ? event.to : event.place) ?? null,
    launch: event.launch ?? null,
    actors: event.actors ?? [],
    traveller: event.traveller ?? '',
    killed: event.killed ?? null,
    wounded: event.wounded ?? null,
    arrested: event.arrested ?? null,
    words: event.words,
    repeats: event.repeats ?? [],
  };
}
