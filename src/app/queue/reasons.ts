import type { Evidence, EvidenceField, EventSnapshot, Where } from '../../index.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { commonOf, whereOf } from './event-of.ts';

/** A line under a field that says why it is read so. Reasons of a decision stand as they are. */
export function reasonsOf(event: EventSnapshot, field: EvidenceField | 'confidence'): string[] {
  switch (field) {
    case 'when': {
      const { because, anchor } = commonOf(event).when;
      return [...told(because), ...(anchor === '' || because.includes(anchor) ? [] : [words.countedFrom(anchor)])];
    }
    case 'where':
    case 'launch': {
      const said = event.table === 'incident' && event.incident[field === 'where' ? 'placeBecause' : 'launchBecause'];
      return [...ofPlace(whereOf(event, field)), ...told(said || '')];
    }
    case 'from':
    case 'to':
      return [...ofPlace(whereOf(event, field)), ...byRule(commonOf(event).evidence, field)];
    case 'confidence':
      return told(commonOf(event).confidenceBecause);
    case 'kind':
    case 'actors':
    case 'casualties':
    case 'traveller':
    case 'hosts':
    case 'purpose':
    case 'status':
      return byRule(commonOf(event).evidence, field);
  }
}

function ofPlace(where: Where | null): string[] {
  return where === null || where.because.length === 0 ? [] : [words.because(where.because.join('; '))];
}

function told(because: string): string[] {
  return because === '' ? [] : [words.because(because)];
}

/** As many words of a field are listed; the text beside it has them all. */
const MOST_WORDS = 3;

function byRule(evidence: readonly Evidence[], field: EvidenceField): string[] {
  const lines = evidence.filter((one) => one.field === field).map((one) => words.byWords(one.words, one.rule));
  return [...new Set(lines)].slice(0, MOST_WORDS).map(words.because);
}
