import type { PlaceDesk } from '../../index.ts';
import type { CallName, Calls, Reply } from '../gazetteer/protocol.ts';

/** The gazetteer's worker as the worker of imports asks it, past the page. */
export function portDesk(port: MessagePort): PlaceDesk {
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  const call = async <N extends CallName>(name: N, ask: Calls[N]['ask']): Promise<Calls[N]['answer']> => {
    const id = (lastId += 1);
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      port.postMessage({ id, call: name, ask });
    });
    if (!reply.ok) throw new Error(reply.why);
    return reply.answer;
  };
  return { answer: (questions) => call('answer', questions), doubts: (points) => call('doubts', points) };
}
