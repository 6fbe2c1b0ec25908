// model
export { FAMILIES, FAMILY_COLOURS, type Family } from './model/families.ts';
export { FAMILY_OF_KIND, familyOf, isKind, KIND_IDS, KINDS, type Kind } from './model/kinds.ts';
export {
  CONFIDENCES,
  ROLES,
  STATUSES,
  type Actor,
  type Casualties,
  type Confidence,
  type CountRange,
  type Incident,
  type Role,
  type Status,
} from './model/incident.ts';
export { VISIT_STATUSES, type Visit, type VisitStatus } from './model/visit.ts';
export { isUndated, TIME_PARTS, TIME_PRECISIONS, type TimePart, type TimePrecision, type When } from './model/when.ts';
export {
  placeOf,
  RESOLUTIONS,
  type Candidate,
  type PlaceQuestion,
  type Resolution,
  type Where,
} from './model/where.ts';
export {
  isPlaceId,
  PLACE_KINDS,
  placeId,
  type AreaGeometry,
  type Bbox,
  type LonLat,
  type Place,
  type PlaceId,
  type PlaceKind,
  type Spelling,
} from './model/place.ts';
export { isAtLeast, KIND_PRECISION, PRECISIONS, precisionRank, type Precision } from './model/precision.ts';
export { EVIDENCE_FIELDS, type Evidence, type EvidenceField, type Source } from './model/source.ts';
export type { Decision } from './model/decision.ts';
export type { Gazetteer } from './model/gazetteer.ts';
export type { GivenPoint, Nearest, PointAnswer } from './model/nearest.ts';
export type { Problem, ProblemCode, ProblemPlace, Read } from './model/problem.ts';
export type { EventSink, IncidentRow, VisitRow } from './model/sink.ts';
export { TIME_FLAGS, type Dataset } from './model/dataset.ts';
export {
  incidentAt,
  incidentCount,
  incidentRowOf,
  placeOfWhere,
  sliceOf,
  textAt,
  visitAt,
  visitCount,
  visitRowOf,
  whereAt,
} from './model/read-dataset.ts';

// the path
export { askedPlaces, type AskedPlaces } from './pipeline-asked-places.ts';
export {
  deskOf,
  gazetteerFor,
  lookUpAgain,
  openFolder,
  type DeskAnswer,
  type Gazetteers,
  type PlaceDesk,
} from './pipeline.ts';
export type { LookedUpAgain } from './dataset/look-up-again.ts';
export { openGeoJson, pointProblems, type OpenedGeoJson } from './pipeline-geojson.ts';
export {
  makeUserPack,
  packSummary,
  type MadeUserPack,
  type PackSummary,
  type UserPackOptions,
} from './pipeline-packs.ts';
export { fieldsOf } from './sources/packs/columns.ts';
export { PLACE_FORMATS, tableFormat, type PlaceFormat } from './sources/packs/detect.ts';
export { groupFiles } from './sources/packs/group-files.ts';
export type { PackFile } from './sources/packs/unpack.ts';
export { decodeText } from './sources/decode.ts';
export type { FolderFiles, NamedText } from './sources/folder.ts';
export { createDatasetBuilder, type DatasetBuilder } from './dataset/builder.ts';
export { applyDecisions } from './dataset/apply.ts';
export { canonical, type CanonicalDataset } from './dataset/canonical.ts';

// places
export { isInside } from './places/inside.ts';
export { readPack, type Pack } from './places/read-pack.ts';
export { resolveSpans, toAnswer, type Answer, type SpanMention } from './places/answer.ts';
export type { Interest } from './places/in-text/interest.ts';
export { withPointsExplained } from './places/nearest/explain-given.ts';
export { openGazetteer, type OpenGazetteer } from './places/open-gazetteer.ts';
export type { Suggestion } from './places/suggest.ts';

// export
export {
  geoJsonPieces,
  toGeoJson,
  toGeoJsonText,
  type FeatureCollection,
  type GeoJsonOptions,
} from './export/geojson.ts';
export { toCsv } from './export/csv.ts';
export { toFolderCsv, type FolderCsv } from './export/folder-csv.ts';
export { isKindWord, isMoment, isWhole, selectEvents, type SelectedRows, type Selection } from './export/select.ts';

// time
export { civilDate, DAY_MS, formatDay, formatInstant, parseMoment } from './base/calendar.ts';
export type { TimeWindow } from './timeline/time-window.ts';
export { indexEvents, type EventIndex } from './timeline/index-events.ts';
export { visibleAt } from './timeline/visible.ts';
export { countIn } from './timeline/count.ts';
export { nearestEvents } from './timeline/extent.ts';
export { FAINTEST, opacityAt } from './timeline/fade.ts';
export {
  createPlay,
  isPlaying,
  MODES,
  pause,
  setLoop,
  setMode,
  setRate,
  setWindow,
  windowAt,
  type Mode,
  type Play,
} from './timeline/playback.ts';
export { centreOn, chooseWindow, jumpToEnd, stepPlay, switchMode, toggle } from './timeline/navigate.ts';
export { step, stepUnit, type Direction } from './timeline/step.ts';
export { SPEEDS } from './timeline/speeds.ts';

export { addUnits, floorTo, HOUR_MS, type CalendarUnit } from './timeline/calendar-unit.ts';
export { momentOf } from './timeline/moments.ts';
export { lengthOf, statusAt } from './timeline/visible.ts';
export { visibilityOf } from './timeline/visibility.ts';

// views
export { pxAt, ticks, type AxisWords, type Tick } from './views/axis.ts';
export {
  alignedExtent,
  histogram,
  insideOf,
  type Bar,
  type Bin,
  type Histogram,
  type Square,
} from './views/histogram.ts';
export { foldName } from './base/fold.ts';
export {
  FACETS,
  facetValues,
  isNoFilter,
  keep,
  NO_FILTER,
  type Facet,
  type FacetValue,
  type Filter,
} from './views/filter.ts';
export { familyColumn } from './views/family-column.ts';
export { focusCountries, openingFrame } from './views/frame.ts';
export { GLYPHS } from './views/glyphs.ts';
export { harmInWords } from './views/harm.ts';
export { safeLink } from './views/links.ts';
export { NO_ROWS, rowSequence, rowsOfList, type RowSequence } from './views/row-sequence.ts';
export { eventsAt, placesByCount, placeTallyOf, type PlaceCounts } from './views/places-list.ts';
export {
  EMPTY_SCENE,
  sceneWords,
  type Scene,
  type SceneSelection,
  type VisibleIncident,
  type VisibleVisit,
} from './views/scene-model.ts';
export { sceneOf } from './views/scene.ts';
export { searchTexts } from './views/search.ts';
export { spanOf } from './views/span.ts';
export { SCRIPTS, scriptOf, spellingsByScript, type Script, type ScriptSpellings } from './views/spellings.ts';
export { titleOf } from './views/title.ts';
export { timeWords, whenWords, whenWordsAt, windowWords } from './views/time-words.ts';
export { visitDay } from './views/visit-day.ts';
export { visitProgress } from './views/visit-progress.ts';

// what the map draws with
export { cutLine, cutRing } from './base/antimeridian.ts';
export { pillPoint } from './views/pill-point.ts';
export { GLYPH_RADIUS, ringOf, ringRadius } from './views/rings.ts';
export { boundsOf } from './views/scene-bounds.ts';
export { marksOf, type MarkedPlace } from './views/scene-marks.ts';
export type { SceneArc, SceneLaunch, SceneMark, ScenePolygons, SceneSymbol } from './views/scene-model.ts';
export { spreadDiscs } from './views/spread.ts';
export { andInto, countBits, emptyBitmap, fullBitmap, hasBit, rowsOf, setBit, type Bitmap } from './base/bitmap.ts';
export type { Tally } from './timeline/tally.ts';
export type { WindowRows } from './timeline/window-rows.ts';
export { NODE_FLAGS, type MapNodes } from './views/map-nodes.ts';
export { NO_SPOT, type Spots } from './views/spots.ts';
