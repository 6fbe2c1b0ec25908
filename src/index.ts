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
export {
  isUndated,
  TIME_PARTS,
  TIME_PRECISIONS,
  UNDATED,
  type TimePart,
  type TimePrecision,
  type When,
} from './model/when.ts';
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
  textCount,
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
  type GazetteerWithPoints,
  type PlaceDesk,
  type SaidPoint,
} from './pipeline.ts';
export type { LookedUpAgain } from './dataset/look-up-again.ts';
export { openGeoJson, pointProblems, type OpenedGeoJson } from './pipeline-geojson.ts';
export { formEvents, type FormedEvents } from './events/form-events.ts';
export { countMachineRead } from './model/count-machine-read.ts';
export { isMachineRead, MACHINE_READ, withMark, withoutMark } from './model/machine-read.ts';
export type { ReadReport } from './model/read-report.ts';
export type { Report, ReportChoice } from './model/report.ts';
export {
  readEventPlaces,
  readEvents,
  readReport,
  readReportFiles,
  type EventLine,
  type ReadFiles,
  type ReadFilesOptions,
  type ReadingRoom,
} from './pipeline-read.ts';
export { readReports } from './sources/reports/read-reports.ts';
export { readMentions, type MentionLine, type MentionOptions, type PlaceMention } from './pipeline-mentions.ts';
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
export { createDatasetBuilder, type DatasetBuilder, type NameGiven } from './dataset/builder.ts';
export { applyDecisions, replayDecisions, type Replayed } from './dataset/apply.ts';
export { canonical, type CanonicalDataset } from './dataset/canonical.ts';
export { joinReports, type JoinedReports } from './dataset/join-reports.ts';
export { machineReadRows, type MachineReadRows } from './model/machine-read-rows.ts';

// reading
export type { ActorTable } from './model/actor-table.ts';
export { openActorTable } from './reading/actors/actor-table.ts';
export { readActors } from './reading/actors/read-actors.ts';
export { readCounts } from './reading/actors/counts/read-counts.ts';
export { readSentences } from './reading/sentences/read-sentences.ts';
export { readDates, type DateOptions } from './reading/dates/read-dates.ts';
export type { DayMonthOrder } from './reading/dates/numeric.ts';
export type { DateMention, Span, TimeBound, TimeSense } from './model/mention.ts';

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
export { csvPieces, toCsv } from './export/csv.ts';
export { toFolderCsv, type FolderCsv } from './export/folder-csv.ts';
export { isKindWord, isMoment, isWhole, selectEvents, type SelectedRows, type Selection } from './export/select.ts';

// time
export { civilDate, DAY_MS, formatDay, formatInstant, parseMoment } from './base/calendar.ts';
export type { TimeWindow } from './timeline/time-window.ts';
export { allAtOnce, type Steps } from './base/steps.ts';
export { codeAt, indexEvents, indexSteps, type EventIndex } from './timeline/index-events.ts';
export { narrowIndex } from './timeline/narrow-index.ts';
export { momentOf } from './timeline/moments.ts';
export { nearestEvents } from './timeline/extent.ts';
export { countIn, type WindowCounts } from './timeline/count.ts';
export { rowsIn, type WindowRows } from './timeline/window-rows.ts';
export { lengthOf, statusAt, visibleAt } from './timeline/visible.ts';
export { visibilityOf } from './timeline/visibility.ts';
export { FAINTEST, opacityAt, POSSIBLE_MOST } from './timeline/fade.ts';
export { NO_SPELLS, quietSpells, type QuietSpells } from './timeline/quiet.ts';
export { addUnits, floorTo, HOUR_MS, type CalendarUnit } from './timeline/calendar-unit.ts';
export { movedTo, movedWithin } from './timeline/move-window.ts';
export { step, stepUnit, type Direction } from './timeline/step.ts';
export { SPEEDS } from './timeline/speeds.ts';
export {
  createPlay,
  isPlaying,
  MODES,
  pause,
  setLoop,
  setMode,
  setQuiet,
  setRate,
  setWindow,
  windowAt,
  type Mode,
  type Play,
} from './timeline/playback.ts';
export { centreOn, chooseWindow, jumpToEnd, rest, stepPlay, switchMode, toggle } from './timeline/navigate.ts';
export { jumpPastQuiet, jumpToEvent, quietWidth } from './timeline/jump.ts';
export { firstComparison, windowBeside, type Comparison } from './timeline/beside.ts';
export {
  filmFrames,
  lengthOfRate,
  rateOfLength,
  type FilmFrames,
  type FilmPlan,
  type FilmStretch,
} from './timeline/film-frames.ts';

// filter and search
export type { Numbers } from './base/columns.ts';
export { emptyBitmap, hasBit, rowsOf, setBit, type Bitmap } from './base/bitmap.ts';
export { foldName } from './base/fold.ts';
export { FACETS, REVIEWS, type Facet, type FacetValue } from './views/facets.ts';
export {
  facetValues,
  filterOf,
  isNoFilter,
  keep,
  NO_FILTER,
  type DatasetFilter,
  type Filter,
  type Kept,
  type RowSets,
} from './views/filter.ts';
export { searchWords } from './views/search.ts';
export {
  createSearchIndex,
  findRows,
  searchIndexOf,
  type SearchIndex,
  type SearchIndexBuilder,
} from './views/search-index.ts';
export {
  columnsOf,
  joinedParts,
  markTexts,
  namedTexts,
  placeTexts,
  searchParts,
  textColumns,
  type SearchParts,
} from './views/search-parts.ts';

// views
export { pxAt, ticks, type AxisWords, type Tick } from './views/axis.ts';
export { fittedSpan, pannedSpan, revealedSpan, showsAll, zoomedSpan } from './views/axis-span.ts';
export {
  changeOf,
  createComparer,
  sureOnly,
  totalChange,
  type Change,
  type Changes,
  type Comparer,
  type Difference,
} from './views/difference.ts';
export { byFamily, familyCounts } from './views/family-counts.ts';
export { focusCountries, openingFrame } from './views/frame.ts';
export { GLYPHS } from './views/glyphs.ts';
export { harmInWords } from './views/harm.ts';
export {
  alignedExtent,
  histogram,
  insideOf,
  type Bar,
  type Bin,
  type Histogram,
  type Square,
} from './views/histogram.ts';
export { safeLink } from './views/links.ts';
export { sentencesAround } from './views/sentences-around.ts';
export { eventsAt, placesByCount, placeTallyOf, type PlaceCounts, type PlaceTally } from './views/places-list.ts';
export { NO_ROWS, rowSequence, rowsOfList, type RowSequence } from './views/row-sequence.ts';
export { spanOf } from './views/span.ts';
export { SCRIPTS, scriptOf, spellingsByScript, type Script, type ScriptSpellings } from './views/spellings.ts';
export { timeWords, whenWords, whenWordsAt, windowWords } from './views/time-words.ts';
export { titleOf } from './views/title.ts';
export {
  markedParagraphs,
  marksIn,
  paragraphsOf,
  passagesOf,
  type Mark,
  type ParagraphParts,
  type TextPart,
} from './views/passages.ts';
export { byReport, queueOrder, type QueueItem, type QueueReason } from './views/queue-order.ts';
export { eventsOfSources, marksOfOthers, type SourceEvents } from './views/source-events.ts';
export { readTypedWindow, typedEdge, type TypedWindow } from './views/typed-date.ts';
export { visitDay } from './views/visit-day.ts';
export { visitProgress } from './views/visit-progress.ts';

// what the map draws with
export { cutLine, cutRing } from './base/antimeridian.ts';
export { latOf, lonOf, metreAt, worldX, worldY } from './base/mercator.ts';
export { arcColumns, type ArcColumns } from './views/arc-columns.ts';
export { INSTANCE, noInstances, type PathInstances, type Run } from './views/arc-instances.ts';
export { launchColumns, launchesIn, launchWork, type LaunchColumns, type LaunchWork } from './views/arc-launches.ts';
export type { Paths } from './views/arc-paths.ts';
export { pathNear, type PathPointer } from './views/arc-pick.ts';
export { arcsIn, TIP_ROOM, type ArcFrame } from './views/arc-window.ts';
export { clearNumbers } from './views/clear-numbers.ts';
export { APART_ZOOM, WORLD_PX } from './views/clusters.ts';
export { createNodeMaker, levelOf, nodeStrength, type NodeMaker, type NodeRequest } from './views/make-map-nodes.ts';
export { selectedSpots } from './views/selected-spots.ts';
export type { WorldBox } from './views/world-box.ts';
export { CELLS } from './timeline/tally.ts';
export { NODE_FLAGS, type MapNodes } from './views/map-nodes.ts';
export { nodeNames, type NodeName } from './views/node-names.ts';
export { stripsOf, stripsWithin, type Strips } from './views/node-strips.ts';
export { nodeRadius, pickNode, type PickPoint } from './views/pick.ts';
export { pillPoint } from './views/pill-point.ts';
export {
  LONGEST_MINUTES,
  POINT_KNOWLEDGE,
  POINT_STRIDE,
  POINT_UNREAD,
  pointVertices,
  WORLD_STEPS,
  type PointVertices,
} from './views/point-vertices.ts';
export { GATHERING_REACH, ringRadius } from './views/rings.ts';
export { spotRows, type SpotRows } from './views/rows-at-spots.ts';
export { sceneOf } from './views/scene.ts';
export { areaShapes, areaSpots, areasWithin, type AreaShape } from './views/scene-areas.ts';
export { boundsOf } from './views/scene-bounds.ts';
export { marksOf, type MarkedPlace } from './views/scene-marks.ts';
export {
  EMPTY_SCENE,
  sceneWords,
  type Scene,
  type SceneArc,
  type SceneLaunch,
  type SceneMark,
  type ScenePolygons,
  type SceneSelection,
  type SceneStay,
  type VisibleIncident,
  type VisibleVisit,
} from './views/scene-model.ts';
export { needsDom } from './views/shaping.ts';
export { NO_SPOT, spotsOf, type Spots } from './views/spots.ts';

// rows of tables
export { originalAt, originalPlace, originalCells, type Original, type OriginalCell } from './model/original.ts';
// decisions
export {
  eventsOf,
  PLACE_ROLES,
  type Decision,
  type DecisionHead,
  type DecisionOf,
  type FieldValue,
  type PlaceRole,
  type EventSnapshot,
  type Passage,
} from './model/decision.ts';
export { openDecisions } from './pipeline-decisions.ts';
export { carryOver, replayEarlier, type CarriedOver } from './dataset/carry-over.ts';
export { createLog, decide, redo, undo, type DecisionLog } from './dataset/decision-log.ts';

// re-imports
export {
  diffDatasets,
  fieldChanges,
  fieldsIn,
  type ChangedRows,
  type DatasetDiff,
  type FieldChange,
  type TableDiff,
} from './dataset/diff.ts';
export { eventFields, type EventField, type EventTable } from './dataset/event-fields.ts';
export { fieldWords } from './dataset/field-words.ts';
export { newerVersions, type NewerVersion } from './dataset/newer-version.ts';
export { mergeDatasets, TAKE_ALL, type Merged, type RenamedId } from './dataset/merge.ts';
export { WHOLE_EVENT, type MergeChoice } from './dataset/merge-plan.ts';
export { findDuplicates, type DuplicatePairs } from './dataset/duplicates.ts';
export { DUPLICATE_REASONS } from './dataset/likeness.ts';
export { ignoredProblems, type IsIgnored } from './dataset/ignored.ts';

// tables as they are read
export { TABLE_FORMATS, type FileInput, type TableChoice, type TableFormat, type TableHead } from './model/table.ts';
export {
  DATE_ORDERS,
  PRESETS,
  TABLE_FIELDS,
  type DateOrder,
  type MappedColumn,
  type Mapping,
  type MappingProposal,
  type Preset,
  type ProposedColumn,
  type TableField,
} from './model/mapping.ts';
export type { ProblemGroup, ProposedFix } from './model/problem-group.ts';
export {
  importTable,
  previewTable,
  wholeDateOrder,
  type ImportCounts,
  type ImportedTable,
  type ImportOptions,
  type ImportProgress,
  type ReadingChoice,
  type RefusedTable,
  type TablePreview,
} from './pipeline-import.ts';
export { isOwnGeoJson } from './sources/files/own-geojson.ts';
export { mappingKey, readMapping, writeMapping } from './sources/mapping/mapping-json.ts';
export { splitRow } from './sources/csv.ts';
export { problemsCsv, type TableProblems } from './export/problems-csv.ts';
