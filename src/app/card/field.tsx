import type { ComponentChildren } from 'preact';
import {
  safeLink,
  whenWords,
  type Dataset,
  type Evidence,
  type EvidenceField,
  type Source,
  type When,
  type Where,
} from '../../index.ts';
import { select } from '../state/actions.ts';
import { countryName } from '../words/country.ts';
import { kilometresText } from '../words/kilometres.ts';
import { pointWords } from '../words/point.ts';
import { words } from '../words/words.ts';
import { Passages } from './passages.tsx';

/** One field of a card: its name at the left, what is known at the right. */
export function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A quieter line below a field's main words. */
export function Line({ children }: { children: ComponentChildren }) {
  return (
    <p class="line" dir="auto">
      {children}
    </p>
  );
}

/** When it was: the interval in words, its precision and the report's words, and how the one follows from the other. */
export function WhenField({ when, outside }: { when: When; outside: boolean }) {
  const { text, doubt } = whenWords(when);
  const details = [
    doubt,
    when.text === '' ? '' : words.card.inText(when.text.split('|').join('”, “')),
    when.lasting ? words.card.lasting : '',
  ];
  return (
    <Field name={words.card.when}>
      {text}
      {outside && <span class="tag">{words.card.elsewhere}</span>}
      <Line>{details.filter((part) => part !== '').join(' · ')}</Line>
      {when.because !== '' && <Line>{when.because}</Line>}
    </Field>
  );
}

/** Where it was: place, precision, radius, the report's words, the reasons and the other candidates. */
export function WhereField({ name, where, dataset }: { name: string; where: Where | null; dataset: Dataset }) {
  if (!where) {
    return (
      <Field name={name}>
        <span class="faint">{words.card.noPlace}</span>
      </Field>
    );
  }
  const { resolution, candidates } = where;
  const place = 'place' in resolution ? dataset.places.find(({ id }) => id === resolution.place) : undefined;
  const kilometres = where.radiusMetres === null ? '' : words.card.radius(kilometresText(where.radiusMetres));
  const details = [words.precision[where.precision], coordinates(where), kilometres, words.card.inText(where.text)];
  return (
    <Field name={name}>
      {place ? (
        <button
          type="button"
          class="linklike"
          dir="auto"
          onClick={() => {
            select({ kind: 'place', id: place.id });
          }}
        >
          {place.name}
        </button>
      ) : (
        <span dir="auto">{where.text}</span>
      )}
      {resolution.kind === 'ambiguous' && <p class="line strong">{words.card.ambiguous}</p>}
      {resolution.kind === 'unknown' && <p class="line strong">{words.card.unknown}</p>}
      <Line>{details.filter((part) => part !== '').join(' · ')}</Line>
      {where.because.length > 0 && <Line>{where.because.join('; ')}.</Line>}
      {candidates.length > 0 && (
        <details class="candidates" open={resolution.kind === 'ambiguous'}>
          <summary>
            {resolution.kind === 'resolved' || resolution.kind === 'decided'
              ? words.card.candidates(candidates.length)
              : words.card.candidatesAmbiguous(candidates.length)}
          </summary>
          <ul>
            {candidates.map((candidate) => (
              <li key={candidate.place}>
                <bdi>{candidate.name}</bdi>, {words.placeKind[candidate.kind]}
                {candidate.admin1 !== '' && candidate.admin1 !== candidate.name && `, ${candidate.admin1}`}
                {candidate.country !== '' && candidate.kind !== 'country' && `, ${countryName(candidate.country)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Field>
  );
}

/** The sources with a safe link, their day, and the words that each field came from. */
export function SourcesField({
  ids,
  evidence,
  dataset,
}: {
  ids: readonly string[];
  evidence: readonly Evidence[];
  dataset: Dataset;
}) {
  const sources = ids.flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
  return (
    <Field name={words.card.sources}>
      {sources.map((source) => (
        <div key={source.id} class="source">
          <SourceTitle source={source} />
          <Line>
            {source.publisher !== '' && `${source.publisher} · `}
            {publishedWords(source)}
          </Line>
          {source.text === '' ? (
            <EvidenceList evidence={evidence.filter((one) => one.source === source.id)} />
          ) : (
            <Passages
              source={source}
              evidence={evidence}
              onShow={(focus) => {
                void import('../reports/show-report.tsx').then(({ showReport }) => {
                  showReport(source, evidence, focus);
                });
              }}
            />
          )}
        </div>
      ))}
    </Field>
  );
}

function SourceTitle({ source }: { source: Source }) {
  const link = safeLink(source.url);
  const title = [source.title, source.url, source.id].find((text) => text !== '') ?? '';
  if (link) {
    return (
      <a href={link} rel="noopener noreferrer" target="_blank" dir="auto">
        {title}
      </a>
    );
  }
  return (
    <>
      <span dir="auto">{title}</span>
      {source.url !== '' && source.url !== title && (
        <Line>
          <span title={words.card.noLink}>{source.url}</span>
        </Line>
      )}
    </>
  );
}

function publishedWords(source: Source): string {
  const { publishedEarliest: earliest, publishedLatest: latest } = source;
  if (earliest === null && latest === null) return words.card.noPublished;
  const day: When = {
    earliest,
    latest,
    precision: 'day',
    lasting: false,
    text: '',
    because: '',
    anchor: '',
    stated: [],
  };
  return words.card.published(whenWords(day).text);
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence" aria-label={words.card.evidence}>
      {evidence.map((one, i) => (
        <li key={i}>
          <span class="evidence-field">{FIELD_WORDS[one.field]()}</span> <q dir="auto">{one.words}</q>
        </li>
      ))}
    </ul>
  );
}

const FIELD_WORDS: Readonly<Record<EvidenceField, () => string>> = {
  kind: () => words.card.kind,
  when: () => words.card.when,
  where: () => words.card.where,
  launch: () => words.card.launchedFrom,
  from: () => words.card.from,
  to: () => words.card.to,
  actors: () => words.card.who,
  casualties: () => words.card.harm,
  traveller: () => words.card.who,
  hosts: () => words.card.hosts,
  purpose: () => words.card.purpose,
  status: () => words.card.status,
};

function coordinates({ point }: Where): string {
  return point ? pointWords(point) : '';
}
