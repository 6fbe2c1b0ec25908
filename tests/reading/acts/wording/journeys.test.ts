import { describe, expect, it } from 'vitest';
import { actNamesIn } from '../read.ts';

describe('journeys of officials', () => {
  it.each([
    ['The foreign minister of Iraq flew to Doha on Tuesday.', 'visit'],
    ['Macron landed in Mosul and walked through the ruins of the old town.', 'visit'],
    ['The Quds Force commander turned up in Baghdad on Sunday.', 'visit'],
    ['President Raisi is expected in Damascus next week.', 'visit'],
    ['Austin made an unannounced stop in Baghdad.', 'visit'],
    ['The Polish prime minister has arrived in Kyiv by train.', 'visit'],
    ['Secretary Blinken touched down at Amman airport.', 'visit'],
    ['The Emir of Qatar received the Iranian president in Doha.', 'visit'],
    ['A Turkish delegation led by the defence minister is in Erbil.', 'visit'],
    ['Lavrov begins a two-day trip to Tehran', 'visit'],
    ['The UN envoy left for Geneva after talks in Sanaa.', 'visit'],
    ['Pope Francis was welcomed by Grand Ayatollah Sistani in Najaf.', 'visit'],
    ['Barzani went to Ankara for a day.', 'visit'],
    ['The British ambassador called on the governor of Basra.', 'visit'],
    ['The king made a short visit to Rabat.', 'visit'],
    ['The Chinese foreign minister will fly on to Cairo.', 'visit'],
    ['The Speaker leaves for Moscow tomorrow.', 'visit'],
    ['The general toured the front line at Makhmour.', 'visit'],
    ['Abdollahian arrives in Beirut', 'visit'],
    ['The president is in Paris for a summit.', 'visit'],
    ['The prime minister was in Basra on Monday and walked through the port.', 'visit'],
    ['Grundberg came to Aden on Wednesday to see the council.', 'visit'],
    ['The premier inspected flood damage in Derna.', 'visit'],
    ['The chancellor is to go to Amman at the end of the week.', 'visit'],
    ['Al-Kadhimi set off for Washington.', 'visit'],
    ['Minister Wang Yi spent two days in Riyadh.', 'visit'],
    ['The deputy minister paid a call on the families in Sinjar.', 'visit'],
    ['The head of the IAEA travelled from Vienna to Tehran on Sunday.', 'visit'],
    ['The first stop of the pontiff was Baghdad.', 'visit'],
    ["Mr Lacroix inspected the peacekeepers' posts at Abyei.", 'visit'],
    ['After a night in Jeddah the secretary of state went on to Cairo.', 'visit'],
    ["Rouhani's plane touched down in Baghdad shortly before ten.", 'visit'],
    ['Sheikh Tahnoun comes to Tehran on Monday, his first trip there.', 'visit'],
    ['Sefcovic was shown around the terminal in Baku by the minister.', 'visit'],
    ["Ukraine's president paid Jeddah a surprise visit.", 'visit'],
  ])('%s', (text, act) => {
    expect(actNamesIn(text)).toContain(act);
  });
});
