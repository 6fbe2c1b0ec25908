import type { DeskAnswer, PlaceDesk } from '../../index.ts';
import type { Reply, Request } from '../gazetteer/protocol.ts';

/** The gazetteer's worker as the worker of imports asks it, past the page. */
export function portDesk(port: MessagePort): PlaceDesk {
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  return {
    async answer(questions) {
      const id = (lastId += 1);
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        port.postMessage({ id, call: 'answer', ask: questions } satisfies Request);
      });
      if (!reply.ok) throw new Error(reply.why);
      return reply.answer as DeskAnswer;
    },
  };
}
