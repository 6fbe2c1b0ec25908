import { READ_BY } from '../model/flat-columns.ts';
import { MACHINE_READ, withMark } from '../model/machine-read.ts';
import { KIND_PRECISION, precisionOfRadius, PRECISIONS, type Precision } from '../model/precision.ts';
import type { ProblemPlace } from '../model/problem.ts';
import type { EventSink } from '../model/sink.ts';
import type { Where } from '../model/where.ts';
import {
  looseActors,
  looseConfidence,
  looseKind,
  looseRange,
  looseStatus,
  looseVisitStatus,
} from './foreign-properties.ts';
import { looseWhen } from './foreign-when.ts';
import { looseProperties, wordIn, type Doubt, type LooseProperties } from './loose-properties.ts';
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
  readonly doubts: readonly Doubt[];
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
      text: '',
    });
    return id;
  };
  return ({ id, number, circle, properties: members }) => {
    const properties = looseProperties(members);
    const at = { source: fileName, line: null, column: `features[${number - 1}].geometry` };
    properties.takeAs(['id', 'event_id', 'event_id_cnty'], (value) => (String(value) === id ? id : undefined));
    properties.takeText('marker_color');
    const isMarked = properties.takeAs([READ_BY], wordIn([MACHINE_READ])) !== undefined;
    const isVisit = isVisitLike(properties);
    properties.takeAs(['type'], wordIn(isVisit ? ['visit'] : ['incident']));
    const { actors, traveller, hosts } = looseActors(properties, isVisit);
    const title = isVisit ? '' : properties.takeText('title', 'name', 'headline', 'label');
    const description = properties.takeText('description', 'summary', 'notes', 'popupcontent', 'desc');
    const when = looseWhen(properties);
    const place = takePlace(properties, circle);
    const url = properties.takeText('source_url', 'url', 'link');
    const source = sourceOf(properties.takeText('source'), url);
    const shared = {
      ...{ id, when, sources: [source], evidence: [], confidenceBecause: `As far as ${fileName} tells.` },
      confidence: looseConfidence(properties),
    };
    if (isVisit) {
      properties.takeAs(['kind'], wordIn(['visit']));
      const told = [traveller, `${traveller}: ${place.text}`];
      properties.takeAs(['title'], (value) => (told.includes(String(value)) ? value : undefined));
      const [from, to] = circle?.ends ?? [null, null];
      sink.addVisit({
        ...shared,
        traveller,
        role: '',
        from: from === null ? 0 : give(sink, NO_PLACE, { middle: from, radiusMetres: 0, ends: null }, at),
        to: give(sink, place, to === null ? circle : { middle: to, radiusMetres: 0, ends: null }, at),
        hosts,
        purpose: description,
        status: looseVisitStatus(properties),
        trip: '',
        leg: 0,
        note: isMarked ? withMark(properties.rest()) : properties.rest(),
      });
      return {
        doubts: properties.doubts,
        isSimplified: circle !== null && circle.radiusMetres > 0 && from === null,
      };
    }
    sink.addIncident({
      ...shared,
      kind: looseKind(properties),
      title: title || place.text || `Feature ${number}`,
      summary: description,
      where: give(sink, place, circle, at),
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
      status: looseStatus(properties),
      note: isMarked ? withMark(properties.rest()) : properties.rest(),
    });
    return { doubts: properties.doubts, isSimplified: circle !== null && circle.radiusMetres > 0 };
  };
}

function isVisitLike(properties: LooseProperties): boolean {
  const type = String(properties.see('type') ?? '').toLowerCase();
  return type === 'visit' && looseActors(looseProperties({ actors: properties.see('actors') }), true).traveller !== '';
}

interface LoosePlace {
  readonly text: string;
  readonly country: string;
  readonly admin1: string;
  readonly precision: Precision | undefined;
  readonly radiusMetres: number | undefined;
}

const NO_PLACE: LoosePlace = { text: '', country: '', admin1: '', precision: undefined, radiusMetres: undefined };

/** Without coordinates a precision and a radius say nothing; they stay in the note. */
function takePlace(properties: LooseProperties, circle: Circle | null): LoosePlace {
  const words = properties.takeText('place_text');
  const names = ['place', 'place_name', 'location', 'city'];
  const name =
    words === ''
      ? properties.takeText(...names)
      : properties.takeAs(names, (value) => (String(value).trim() === words ? words : undefined));
  const isCoded =
    typeof properties.see('geo_precision') === 'number' || /^\d*$/.test(String(properties.see('geo_precision') ?? ''));
  const precisions: readonly Precision[] = circle === null ? ['unknown'] : PRECISIONS;
  return {
    text: words || (name ?? ''),
    country: properties.takeText('country'),
    admin1: properties.takeText('admin1', 'adm_1', 'province', 'governorate'),
    precision: properties.takeAs(
      ['geo_precision'],
      wordIn(precisions),
      isCoded || circle === null ? undefined : PRECISIONS.join(', '),
    ),
    radiusMetres:
      circle === null ? undefined : properties.takeAs(['radius_m'], metres, 'a radius in metres of 0 or more'),
  };
}

function metres(value: string | number | boolean): number | undefined {
  const read = typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return typeof read === 'number' && read >= 0 && Number.isFinite(read) ? read : undefined;
}

function give(sink: EventSink, place: LoosePlace, circle: Circle | null, at: ProblemPlace): number {
  const { text, country, admin1 } = place;
  if (circle === null) {
    const words = text || admin1 || country;
    if (words === '') return 0;
    return sink.giveWhere({
      ...{ text: words, country, admin1, point: null, radiusMetres: null, candidates: [] },
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
  return sink.giveWhere(where, isPoint && canBeChecked(where) ? at : undefined);
}

/** Coordinates can be doubted where the file names their country, and at 0, 0. */
function canBeChecked({ country, point }: Where): boolean {
  return country !== '' || (point !== null && Math.max(Math.abs(point[0]), Math.abs(point[1])) < 0.01);
}
