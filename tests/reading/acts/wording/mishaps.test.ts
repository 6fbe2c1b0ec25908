import { describe, expect, it } from 'vitest';
import { actNamesIn } from '../read.ts';

describe('accidents, releases, offices', () => {
  it.each([
    ['A mass grave with 40 bodies came to light near Sinjar.', 'other'],
    ['Fire swept through a hospital in Nasiriyah.', 'other'],
    ['A ferry with 200 people sank in the Tigris at Mosul.', 'other'],
    ['The rivals handed each other 25 prisoners near Taiz.', 'other'],
    ['The hostages were let go after mediation.', 'other'],
    ['A warehouse is burning in the Shorja market.', 'other'],
    ['A minibus went into a ravine near Gilgit and 17 people died.', 'other'],
    ['The body of a young woman was pulled from the canal at Diwaniyah.', 'other'],
    ['The electricity failed in all of Basra province.', 'other'],
    ['Dust sent 500 people to hospitals in Anbar.', 'other'],
    ['The quake was felt as far as Sulaymaniyah.', 'other'],
    ['Twelve workers died when a crane fell in Mecca.', 'other'],
    ['North Korea fired a test rocket into the sea.', 'other'],
    ['The Iranian journalist walked out of prison on Wednesday.', 'other'],
    ['The minister of electricity handed in his resignation.', 'other'],
    ['A new governor was named in Dhi Qar.', 'other'],
    ['Thirty families returned to their homes in Hassan Sham.', 'other'],
    ['A convoy with food reached the besieged quarter.', 'other'],
    ['A gas cylinder exploded in a kitchen in Kirkuk.', 'other'],
    ['Two pilots died when their training plane came down near Balad.', 'other'],
    ['Heavy rain washed away a camp at Dohuk.', 'other'],
    ['Two trains ran into each other near Tempi.', 'other'],
    ['The sailors were freed and flown home.', 'other'],
    ['Hackers brought down the website of the ministry.', 'other'],
    ['The man was put to death at dawn in the prison of Karaj.', 'other'],
    ['The remains of eleven soldiers were brought home to Tehran.', 'other'],
    ['A landslide buried a bus near Parachinar.', 'other'],
    ['Half of Aden was without electricity on Monday night.', 'other'],
    ['Two boats collided on the Shatt al-Arab; eleven people are missing.', 'other'],
    ['The bodies of seven miners were found in a shaft near Kahama.', 'other'],
    ['General Aslan has been relieved of his command.', 'other'],
    ['Fire at Basra wholesale market', 'other'],
    ['Measles has broken out in the camp at Zamzam.', 'other'],
  ])('%s', (text, act) => {
    expect(actNamesIn(text)).toContain(act);
  });
});
