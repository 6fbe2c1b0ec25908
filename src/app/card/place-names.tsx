import { spellingsByScript, type ScriptSpellings, type Spelling } from '../../index.ts';
import type { PackNames } from '../gazetteer/protocol.ts';
import { languageName } from '../words/language.ts';
import { words } from '../words/words.ts';

/** A place may have a hundred spellings; this many of a script are shown at first. */
const FIRST_SPELLINGS = 6;

/** The spellings of a place by script and language. One that a pack of the person's gave carries that pack's name. */
export function PlaceNames({ spellings, packs }: { spellings: readonly Spelling[]; packs: readonly PackNames[] }) {
  const from = sourcesOf(packs);
  const all = [...spellings, ...packs.flatMap((pack) => pack.spellings)];
  return (
    <div class="place-names">
      {spellingsByScript(all).map((group) => (
        <ScriptNames key={group.script} group={group} from={from} />
      ))}
      {all.some(({ text }) => from.has(text)) && <p class="faint">{words.place.unmarked}</p>}
    </div>
  );
}

function ScriptNames({ group, from }: { group: ScriptSpellings; from: ReadonlyMap<string, string> }) {
  const { script, languages } = group;
  const count = languages.reduce((sum, { spellings }) => sum + spellings.length, 0);
  let left = FIRST_SPELLINGS;
  const first = languages.map((one) => {
    const shown = one.spellings.slice(0, Math.max(0, left));
    left -= shown.length;
    return { ...one, spellings: shown };
  });
  return (
    <section>
      <h3>
        {words.scripts[script]} <span class="count">{count}</span>
      </h3>
      {count <= FIRST_SPELLINGS ? (
        <Languages languages={languages} from={from} />
      ) : (
        <details class="candidates">
          <summary>
            <Languages languages={first.filter(({ spellings }) => spellings.length > 0)} from={from} />
            <span class="more-names">{words.place.more(count - FIRST_SPELLINGS)}</span>
          </summary>
          <Languages languages={restOf(languages, first)} from={from} />
        </details>
      )}
    </section>
  );
}

function restOf(all: ScriptSpellings['languages'], first: ScriptSpellings['languages']): ScriptSpellings['languages'] {
  return all
    .map((one, i) => ({ ...one, spellings: one.spellings.slice(first[i]?.spellings.length ?? 0) }))
    .filter(({ spellings }) => spellings.length > 0);
}

function Languages({
  languages,
  from,
}: {
  languages: ScriptSpellings['languages'];
  from: ReadonlyMap<string, string>;
}) {
  return (
    <>
      {languages.map(({ language, spellings }) => (
        <span key={language ?? ''} class="names-line">
          {spellings.map((spelling) => (
            <span key={spelling.text}>
              <bdi lang={isTag(language) ? language : undefined}>{spelling.text}</bdi>
              {language !== null && (
                <span class="name-language"> {words.notLanguages[language] ?? languageName(language)}</span>
              )}
              {from.has(spelling.text) && <span class="tag">{from.get(spelling.text)}</span>}
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

/** The packs that name the place, and under which licence. */
export function PackLicences({ packs }: { packs: readonly PackNames[] }) {
  return (
    <ul>
      {packs.map(({ pack, tier, licence, spellings }) => (
        <li key={pack}>
          {tier === 'user' ? <bdi>{pack}</bdi> : words.tiers[tier]}{' '}
          <span class="faint">{words.place.spellings(spellings.length)}</span>
          {(licence === '' ? words.gazetteer.noLicence : licence).split('; ').map((line) => (
            <p key={line} class="line">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The pack of each spelling that no pack of the app itself has. */
function sourcesOf(packs: readonly PackNames[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const own = packs.filter(({ tier }) => tier === 'region' || tier === 'world');
  const known = new Set(own.flatMap(({ spellings }) => spellings.map(({ text }) => text)));
  for (const { pack, tier, spellings } of packs) {
    if (tier === 'region' || tier === 'world') continue;
    for (const { text } of spellings) if (!known.has(text)) sources.set(text, tier === 'own' ? words.tiers.own : pack);
  }
  return sources;
}

function isTag(language: string | null): language is string {
  return language !== null && !(language in words.notLanguages);
}
