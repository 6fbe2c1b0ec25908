import { describe, expect, it } from 'vitest';
import { actNamesIn } from '../read.ts';

describe('people taken away', () => {
  it.each([
    ['Armed men took a doctor from his clinic in Sabha.', 'abduction'],
    ['Masked men forced an activist into a white pickup in Baghdad.', 'abduction'],
    ['Fishermen from Gaza were seized at sea by unknown gunmen.', 'abduction'],
    ['Bandits carried off 30 women from a village in Katsina.', 'abduction'],
    ['Gunmen grab aid worker in Niamey', 'abduction'],
    ['A priest was dragged out of his car and driven away by armed men.', 'abduction'],
    ['Unidentified men made off with the son of a merchant in Hilla.', 'abduction'],
    ['Students were marched into the forest by the attackers.', 'abduction'],
    ['The kidnappers asked for a ransom of $50,000 for the boy.', 'abduction'],
    ['A Polish engineer was snatched outside his hotel in Sanaa.', 'abduction'],
    ['Pirates boarded a freighter off Togo and took nine sailors.', 'abduction'],
    ['A blogger disappeared after plain-clothes men picked her up in Benghazi.', 'abduction'],
    ['Villagers were rounded up and driven off by the rebels as porters.', 'abduction'],
    ['Militants held the passengers of two buses hostage.', 'abduction'],
    ['A lawyer was whisked away by men in an unmarked car.', 'abduction'],
    ['Seven Lebanese were abducted on their way home from a pilgrimage.', 'abduction'],
    ['Gunmen stopped a bus near Aguelal and took three passengers with them.', 'abduction'],
    ['Five boys were taken by fighters from a football pitch in Tadef.', 'abduction'],
    ['The mayor of Melitopol was led out of his office with a bag over his head by armed men.', 'abduction'],
    ['Bandits are holding 80 farmers from Tsafe.', 'abduction'],
  ])('%s', (text, act) => {
    expect(actNamesIn(text)).toContain(act);
  });
});
