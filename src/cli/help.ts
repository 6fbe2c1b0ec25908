/** A command as the help shows it. */
interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
}

/** The help of each command, in the order it is shown. */
export const COMMANDS: Readonly<Record<string, CommandHelp>> = {
  resolve: {
    usage:
      'placeline resolve NAME [--country IQ] [--admin1 Anbar] [--near LON,LAT] [--json]\nplaceline resolve --jsonl < questions.jsonl',
    summary: 'find the place a name means, ranked, with reasons',
    details: `  --country X     only places of this country: a name in any spelling or a code
  --admin1 X      only places of this governorate or province: a name or a code
  --near LON,LAT  prefer places near this point
  --json          the answer as one line of JSON
  --jsonl         one question a line on standard input, one answer a line on standard output:
                  {"id"?,"name","country"?,"admin1"?,"admin2"?,"near"?:[lon,lat]}, or spans given in their text
                  {"id","text","spans":[{"start","end"}],"source"?} (the publisher's address or name): they choose
                  together; a line that cannot be read gives {"error"}
  --interest X    in texts, places of these countries (IQ,SY) or this box (WEST,SOUTH,EAST,NORTH) are likelier

An answer is resolved, ambiguous (several far places, none decides) or unknown; the last two have no point.
Exit code 0 when every question was answered, "unknown" included; 2 when the command could not run.`,
  },
  dates: {
    usage: 'placeline dates --jsonl < texts.jsonl',
    summary: 'find the dates and times in texts, as intervals',
    details: `  --jsonl             one text a line, from a file or standard input: {"id"?,"text","reference"?}, one answer a line:
                      {"id"?,"dates":[{"start","end","text","earliest","latest","precision",...}]}; a line that cannot
                      be read gives {"error"}
  --date-order ORDER  dmy (the default) or mdy, where 3/5/2020 could be either

"reference" is the day of the report (2020-05-13), or its time (2020-05-13T10:00:00Z). Without it "Tuesday" and other
relative words are found, but have neither end, and "because" says so. Ends are inclusive; null is open. "start" and
"end" count UTF-16 units. "sense" tells news from plans, history ("since 2003") and habits ("every Friday"); "bound"
tells "since", "until", "by", "before" and "after" from a date itself. English and Arabic.
Exit code 0 when every line was answered; 2 when the command could not run.`,
  },
  mentions: {
    usage: 'placeline mentions --jsonl [--no-demonyms] [--interest IQ,SY] < texts.jsonl',
    summary: 'find the names of places in texts, and the places they mean',
    details: `  --jsonl         one text a line on standard input, one answer a line on standard output:
                  {"id","text","source"?} (the publisher's address or name); a line that cannot be read gives {"error"}
  --no-demonyms   leave out peoples' names ("Iraqi"), which are otherwise marked as demonym
  --interest X    places of these countries (IQ,SY) or this box (WEST,SOUTH,EAST,NORTH) are likelier

A mention has the span of its words in UTF-16 units, what resolve says of it, how likely it is a place's name at all
("likelihood", with the rule that spoke for it), and "metonym" where it stands for a government ("Baghdad said").
Exit code 0 when every line was answered; 2 when the command could not run.`,
  },
  events: {
    usage: 'placeline events --jsonl < sentences.jsonl',
    summary: 'find where the event of a text was, among the places it names',
    details: `  --jsonl   one text a line, from a file or standard input, with the words of one event in it:
            {"id"?,"text","event":{"start","end"},"source"?}, one answer a line: {"id"?,"locations":[{"start","end"}]};
            a line that cannot be read gives {"error"}

"start" and "end" count UTF-16 units. Where nothing fits there are no locations. What is named of governments ("Baghdad
said"), of peoples, and where somebody came from or only spoke is no place of the event.
Exit code 0 when every line was answered; 2 when the command could not run.`,
  },
  read: {
    usage:
      'placeline read REPORT... -o dataset.geojson [--published DAY] [--interest IQ,SY] [--date-order dmy|mdy] [--decisions FILE]',
    summary: 'read reports into incidents and visits, each with the words that prove it',
    details: `REPORT is plain text, Markdown, HTML, MHTML, RSS, Atom or a PDF with text; a folder stands for the files in it; - is
standard input. Threads and listings are several reports.

  -o, --output FILE     .geojson or .json, or .csv for a flat table; - is GeoJSON on standard output
  --published DAY       when the reports were published (2020-05-11), for those that do not say it themselves
  --date-order ORDER    dmy (the default) or mdy, where 3/5/2020 could be either
  --encoding NAME       such as windows-1256; else the bytes tell
  --interest X          places of these countries (IQ,SY) or this box (WEST,SOUTH,EAST,NORTH) are likelier
  --decisions FILE      what people decided on these reports before: a dataset exported as GeoJSON, or a log (a JSON list
                        of decisions). It holds for this reading as well: an event is found by its id or by its words,
                        and what was accepted or added and is no longer found is put back
  --json                what came of it as one line of JSON on standard output
  --force               overwrite the output

Every event is marked as machine-read until a person has looked at it ("note", and "read_by" in GeoJSON and CSV).
What a report threatens with, denies, remembers or tells as a habit is no event. A report that stands in two files is
read once. Exit code 0 when nothing is wrong; 1 when a file could not be read, has no text or was read before, or when
a decision (but for a rejection) found no event, which are named on standard error; 2 when it could not run. Nothing is
written where no report could be read.`,
  },
  import: {
    usage:
      'placeline import TABLE -o dataset.geojson [--as PRESET] [--map FILE.json|COLUMN=FIELD,...] [--problems FILE] [--dry-run]',
    summary: 'read a table or a file of features: every row an event, or a problem with its reason',
    details: `TABLE is CSV (comma, tab, semicolon or bar), Excel (.xlsx), GeoJSON, GeoJSON lines, KML, KMZ, GPX or GeoParquet, plain, gzipped or zipped;
- is standard input.

  -o, --output FILE     .geojson or .json, or .csv for a flat table; - is GeoJSON on standard output
  --into DATASET        put the table into this dataset: new events behind, those with the id of an event of the
                        same table in its place; what the table no longer has stays
  --as PRESET           acled, ucdp-ged, gtd, gdelt, dutch-strikes, from-to; auto (the default): the columns tell
  --map MAP             what the columns are for: a .json that --save-map or the app wrote, or words such as
                        time=when,place=where
  --save-map FILE       write what the columns were taken for
  --date-order ORDER    dmy, mdy or ymd, where the dates of a column fit more than one
  --part NAME           the sheet of a workbook, or the file of an archive
  --encoding NAME       such as windows-1256; else the bytes tell, or a guess that is said
  --problems FILE       write the rows that something is wrong with as CSV, with the reason; mended, it can be imported
  --dry-run             write no dataset, say only what would come of it
  --json                the report as one line of JSON on standard output
  --force               overwrite the outputs

Rows without a place or a date are in the dataset all the same. Exit code 0 when nothing is wrong; 1 when there are
problems, which are named on standard error; 2 when it could not run.`,
  },
  export: {
    usage:
      'placeline export DATASET -o out.geojson|out.csv [--from DAY] [--to DAY] [--kind K] [--place P] [--min-precision P] [--reviewed]',
    summary: 'write a dataset, or a part of it, as GeoJSON or CSV',
    details: `DATASET is a folder with incidents.csv, visits.csv and sources.csv, a GeoJSON file, or - for GeoJSON on standard input.

  -o, --output FILE     .geojson or .json, or .csv for a flat table; - (the default) is GeoJSON on standard output
  --from, --to DAY      only events that were, or may have been, between these days, both inclusive (2020-01-03)
  --kind KIND           only this kind or family of incident, or visit; may be given several times or with commas
  --place PLACE         only events at this place: its id, a name in any spelling, its governorate or country code;
                        may be given several times
  --min-precision P     only places known to P or finer: exact settlement near district governorate region country
  --reviewed            only events that a person has looked at, or made: none that is marked as machine-read
  --areas               incidents known to a district at best as circles of their radius, not as points
  --force               overwrite the output

Exit code 0 when everything was read; 1 when rows were left out (they are named on standard error); 2 when it could not run.`,
  },
  check: {
    usage: 'placeline check DATASET [--jsonl]',
    summary: 'say what is wrong with a dataset, line by line',
    details: `DATASET is a folder with incidents.csv, visits.csv and sources.csv, one of these files, a GeoJSON file, or - for GeoJSON on
standard input.

  --jsonl   one problem a line, as JSON

"error": the row was left out; "warning": it was kept, look at it; "note": no fault of the file, such as a place
that means several. Exit code 0 when there are at most notes; 1 for errors and warnings; 2 when it could not run.`,
  },
  gazetteer: {
    usage:
      'placeline gazetteer add FILE... [--name NAME] [--licence TEXT] [--as FORMAT] [--country IQ,SY] [--force]\nplaceline gazetteer list [--json]\nplaceline gazetteer remove NAME',
    summary: 'add, list and remove packs of places and names of your own',
    details: `add takes, as one pack, zipped, gzipped or plain:
  a GeoNames dump (IQ.txt, allCountries.txt, cities500.txt), with alternateNamesV2.txt beside it for languages
  a table of Who's On First records (places.tsv with wof_id, name, placetype, lat, lon, ...)
  a CSV with the columns name, lat, lon and, if you like, id, kind, country, admin1, population, radius_m, alternates (a|b)
  GeoJSON points and polygons with a name; a polygon becomes an area
  a list of your own, which overrides all else: rows with name,id (another spelling of a known place), with name,lat,lon
  (a place of yours), or with name and stop = yes (never a place)

  --name NAME       name of the pack; else one is made from the files
  --licence TEXT    licence of the data, shown with the answers; GeoNames and Who's On First are known
  --as FORMAT       read the files as geonames, wof, csv, geojson or own; else their content tells
  --country CODES   of a GeoNames dump take only these countries
  --force           replace a pack of the same name

A place that is known already, by id or by name, kind and distance, gets the file's spellings; the others are new.
A file with a faulty row is refused whole, and the packs stay as they were. Exit code 0 done; 1 the files were refused,
or a pack cannot be read; 2 when it could not run.`,
  },
};

/** Said of every command, for all ask the gazetteer. */
const PACKS = `  --packs DIR     the folder of your packs; else $PLACELINE_PACKS, else placeline/packs in $XDG_DATA_HOME or ~/.local/share;
                  gazetteer add makes it when it is not there yet
  --no-packs      without packs, on the gazetteer that comes with the program`;

/** The text of `placeline --help`, or of `placeline COMMAND --help`. */
export function helpText(command?: string): string {
  const help = command === undefined ? undefined : COMMANDS[command];
  if (help) return `${help.usage}\n\n${help.summary}\n\n${help.details}\n\n${PACKS}\n`;
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return `placeline: incidents and visits on a map, from the place names that reports use

${Object.values(COMMANDS)
  .map(({ usage }) => usage)
  .join('\n')}

${lines.join('\n')}

Every command takes --packs DIR and --no-packs (see placeline gazetteer --help).
placeline COMMAND --help says more. Paths are taken against the folder you call from; - is a pipe.
Messages go to standard error. Exit code: 0 clean, 1 problems in the input, 2 could not run.
`;
}
