import { eventFields, fieldWords } from '../../index.ts';
import { reviewWords } from '../words/review-en.ts';
import type { Pair, Twice } from './find-twice.ts';

const words = reviewWords.duplicates;

/** Two events side by side, field by field; what differs is marked. */
export function PairView({ twice: { dataset }, pair }: { twice: Twice; pair: Pair }) {
  const rows = eventFields('incidents').flatMap((field) => {
    const first = fieldWords(dataset, 'incidents', pair.a, field);
    const second = fieldWords(dataset, 'incidents', pair.b, field);
    return first === '' && second === '' ? [] : [{ field, first, second }];
  });
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">
            {words.first} <bdi class="faint">{pair.ids[0]}</bdi>
          </th>
          <th scope="col">
            {words.second} <bdi class="faint">{pair.ids[1]}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, first, second }) => (
          <tr key={field} class={first === second ? undefined : 'differs'}>
            <th scope="row">{reviewWords.fields[field]}</th>
            <td dir="auto">{first || words.nothing}</td>
            <td dir="auto">{second || words.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
