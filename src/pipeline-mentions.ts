import type { ToponymMention } from './model/mention.ts';
import { resolveSpans, type SpanMention } from './places/answer.ts';
import type { Interest } from './places/in-text/interest.ts';
import type { OpenGazetteer } from './places/open-gazetteer.ts';
import { readToponyms } from './reading/toponyms/read-toponyms.ts';

/** A text whose places are to be found. */
export interface MentionLine {
  readonly id: unknown;
  readonly text: string;
  /** The publisher: a web address, a domain or a name. */
  readonly source?: string;
}

/** What the reading of places in a text may be told. */
export interface MentionOptions {
  /** Leaves out peoples' names: "Iraqi". */
  readonly withoutDemonyms?: boolean;
  /** Places of this region are likelier. */
  readonly interest?: Interest | null;
}

/** A place's name in a text, and the place it means. */
export interface PlaceMention extends SpanMention, Pick<ToponymMention, 'metonym' | 'likelihood' | 'rule'> {}

/** Finds the names of places in a text and places them, all together. The gazetteer must have its world tier open. */
export function readMentions(
  line: MentionLine,
  gazetteer: OpenGazetteer,
  { withoutDemonyms = false, interest = null }: MentionOptions = {},
): { readonly id: unknown; readonly mentions: readonly PlaceMention[] } {
  const { id, text, source = '' } = line;
  const found = readToponyms(text, gazetteer.lexicon(), { publisher: source, withoutDemonyms });
  const { mentions } = resolveSpans({ id, text, spans: found, source }, gazetteer, interest);
  return {
    id,
    mentions: mentions.map((mention, i): PlaceMention => {
      const { metonym = false, likelihood = 0, rule = '' } = found[i] ?? {};
      return { ...mention, metonym, likelihood, rule };
    }),
  };
}
