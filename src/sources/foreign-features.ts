import { CONFIDENCES, type Confidence } from '../model/incident.ts';
import { KIND_PRECISION, PRECISIONS, type Precision } from '../model/precision.ts';
import type { EventSink } from '../model/sink.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import type { Where } from '../model/where.ts';
import {
  looseActors,
  looseKind,
  looseProperties,
  looseRange,
  looseStanding,
  looseWhen,
  type LooseProperties,
} from './foreign-properties.ts';
import type { Circle } from './geojson-geometry.ts';

/** What is known of a feature of any file besides its properties. */
export interface ForeignFeature {
  readonly id: string;
  /** From 1, for a title when the file has none. */
  readonly number: number;
  readonly circle: Circle | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What was lost of a feature. */
export interface ForeignLoss {
  /** The words of dates that could not be read. */
  readonly unread: readonly string[];
  /** True when a line or area is kept as the circle around it. */
  readonly isSimplified: boolean;
}

/** Reads features of any file into the sink. */
export type ForeignFeatureReader = (feature: ForeignFeature) => ForeignLoss;

/**
 * A point whose file does not say how exact it is may be the spot or the middle of a town: it is taken as a town. Own choice; see
 * docs/data-dictionary.md.
 */
const PLAIN_POINT = KIND_PRECISION.settlement;

/** Precision of a circle by its radius in metres, the upper bound of each. Own choice; see docs/data-dictionary.md. */
const PRECISION_OF_RADIUS: readonly (readonly [most: number, precision: Precision])[] = [
  [1500, 'exact'],
  [5000, 'settlement'],
  [15_000, 'near'],
  [40_000, 'district'],
  [120_000, 'governorate'],
  [300_000, 'region'],
];

/** A reader for one file: coordinates are kept as given, every event has the file or the link it names as its source. */
export function foreignFeatureReader(fileName: string, sink: EventSink): ForeignFeatureReader {
  const sources = new Map<string, string>();
  const sourceOf = (title: string, url: string): string => {
    const key = `${title}\u0000${url}`;
    const known = sources.get(key);
    if (known !== undefined) return known;
    const id = `file:${sources.size + 1}`;
    sources.set(key, id);
    sink.addSource({
      id,
      document: fileName,
      publisher: '',
      title: title === '' && url === '' ? fileName : title,
      publishedEarliest: null,
      publishedLatest: null,
      publishedText: '',
      url,
      sha256: '',
      note: '',
    });
    return id;
  };
  return ({ id, number, circle, properties: members }) => {
    const properties = looseProperties(members);
    properties.take('id', 'event_id', 'event_id_cnty');
    properties.take('marker_color');
    const type = properties.takeText('type');
    const title = properties.takeText('title', 'name', 'headline', 'label');
    const description = properties.takeText('description', 'summary', 'notes', 'popupcontent', 'desc');
    const { when, unread } = looseWhen(properties);
    const place = takePlace(properties);
    const url = properties.takeText('source_url', 'url', 'link');
    const source = sourceOf(properties.takeText('source'), url);
    const { actors, names } = looseActors(properties);
    const traveller = names.get('traveller')?.[0] ?? '';
    const isVisit = type === 'visit' && traveller !== '';
    const shared = { id, when, sources: [source], evidence: [], confidenceBecause: `As far as ${fileName} tells.` };
    if (isVisit) {
      properties.take('kind');
      const status = properties.takeText('status');
      const [from, to] = circle?.ends ?? [null, null];
      sink.addVisit({
        ...shared,
        traveller,
        role: '',
        from: from === null ? 0 : give(sink, { ...place, text: '' }, { middle: from, radiusMetres: 0, ends: null }),
        to: give(sink, place, to === null ? circle : { middle: to, radiusMetres: 0, ends: null }),
        hosts: names.get('host') ?? [],
        purpose: description,
        status: VISIT_STATUSES.find((word) => word === status) ?? 'planned',
        trip: '',
        leg: 0,
        confidence: confidenceOf(properties),
        note: properties.rest(),
      });
      return { unread, isSimplified: circle !== null && circle.radiusMetres > 0 && from === null };
    }
    sink.addIncident({
      ...shared,
      kind: looseKind(properties),
      title: title || place.text || `Feature ${number}`,
      summary: description,
      where: give(sink, place, circle),
      launch: 0,
      placeBecause: '',
      launchBecause: '',
      actors,
      casualties: {
        killed: looseRange(properties, 'killed', 'fatalities', 'deaths'),
        wounded: looseRange(properties, 'wounded', 'injured'),
        arrested: looseRange(properties, 'arrested'),
        text: '',
      },
      ...looseStanding(properties),
      note: properties.rest(),
    });
    return { unread, isSimplified: circle !== null && circle.radiusMetres > 0 };
  };
}

interface LoosePlace {
  readonly text: string;
  readonly country: string;
  readonly admin1: string;
  readonly precision: Precision | undefined;
  readonly radiusMetres: number | undefined;
}

function takePlace(properties: LooseProperties): LoosePlace {
  const precision = properties.takeText('geo_precision');
  const radius = properties.take('radius_m');
  const words = properties.takeText('place_text');
  const name = properties.takeText('place', 'place_name', 'location', 'city');
  return {
    text: words || name,
    country: properties.takeText('country'),
    admin1: properties.takeText('admin1', 'adm_1', 'province', 'governorate'),
    precision: PRECISIONS.find((word) => word === precision),
    radiusMetres: typeof radius === 'number' && radius >= 0 && Number.isFinite(radius) ? radius : undefined,
  };
}

function give(sink: EventSink, place: LoosePlace, circle: Circle | null): number {
  const { text, country, admin1 } = place;
  if (circle === null) {
    if (text === '') return 0;
    return sink.giveWhere({
      ...{ text, country, admin1, point: null, radiusMetres: null, candidates: [] },
      resolution: { kind: 'unknown' },
      precision: 'unknown',
      because: ['the file names the place and gives no coordinates'],
    });
  }
  const isPoint = circle.radiusMetres === 0;
  const isPlain = isPoint && place.radiusMetres === undefined;
  const radiusMetres = place.radiusMetres ?? (isPoint ? PLAIN_POINT.defaultRadiusMetres : circle.radiusMetres);
  const where: Where = {
    ...{ text, country, admin1, point: circle.middle, radiusMetres, candidates: [] },
    resolution: { kind: 'given' },
    precision: place.precision ?? (isPlain ? PLAIN_POINT.precision : precisionOfRadius(radiusMetres)),
    because: [isPoint ? 'the file gives the coordinates' : 'the file gives a shape; this is the circle around it'],
  };
  return sink.giveWhere(where);
}

function precisionOfRadius(metres: number): Precision {
  return PRECISION_OF_RADIUS.find(([most]) => metres <= most)?.[1] ?? 'country';
}

function confidenceOf(properties: LooseProperties): Confidence {
  const word = properties.takeText('confidence');
  return CONFIDENCES.find((known) => known === word) ?? 'low';
}
