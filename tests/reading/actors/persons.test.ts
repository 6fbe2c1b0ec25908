import { describe, expect, it } from 'vitest';
import { actorsOf, namesOf } from './made-table.ts';

describe('a person behind a title', () => {
  it.each([
    ['Iraqi Defense Minister Khalid al-Obeidi left.', 'Khalid al-Obeidi', 'Iraqi Defense Minister'],
    ['President Hassan Rouhani spoke.', 'Hassan Rouhani', 'President'],
    ['President Rouhani spoke.', 'Rouhani', 'President'],
    ['Mr Sadr spoke.', 'Sadr', ''],
    ['Mr. Moqtada al-Sadr spoke.', 'Moqtada al-Sadr', ''],
    ['Dr. Haider al-Abadi came.', 'Haider al-Abadi', ''],
    ['Lt. Gen. Abdul-Amir Yarallah said so.', 'Abdul-Amir Yarallah', 'Lt. Gen.'],
    ['Maj. Gen. William B. Caldwell said so.', 'William B. Caldwell', 'Maj. Gen.'],
    ['Col. Ryan Dillon said so.', 'Ryan Dillon', 'Col.'],
    ['Crown Prince Mohammed bin Salman met him.', 'Mohammed bin Salman', 'Crown Prince'],
    ['Iranian Foreign Minister Mohammad Javad Zarif arrived.', 'Mohammad Javad Zarif', 'Iranian Foreign Minister'],
    ["Iran's foreign minister Mohammad Javad Zarif arrived.", 'Mohammad Javad Zarif', "Iran's foreign minister"],
    ['Turkish President Recep Tayyip Erdogan spoke.', 'Recep Tayyip Erdogan', 'Turkish President'],
    ['Prime Minister Adel Abdul Mahdi resigned.', 'Adel Abdul Mahdi', 'Prime Minister'],
    ['Quds Force commander Esmail Qaani came.', 'Esmail Qaani', 'Quds Force commander'],
    ["Kata'ib Hezbollah spokesman Jaafar al-Husseini warned.", 'Jaafar al-Husseini', "Kata'ib Hezbollah spokesman"],
    ['Grand Ayatollah Ali al-Sistani spoke.', 'Ali al-Sistani', ''],
    ['Anbar governor Ali Farhan said so.', 'Ali Farhan', 'governor'],
    ['U.S. Secretary of State Mike Pompeo came.', 'Mike Pompeo', 'U.S. Secretary of State'],
    ['US Defense Secretary Lloyd Austin came.', 'Lloyd Austin', 'US Defense Secretary'],
    ['British Prime Minister Boris Johnson spoke.', 'Boris Johnson', 'British Prime Minister'],
    ['UN special envoy Geir Pedersen came.', 'Geir Pedersen', 'UN special envoy'],
    ['Deputy foreign minister Abbas Araghchi came.', 'Abbas Araghchi', 'Deputy foreign minister'],
    ['former prime minister Nouri al-Maliki came.', 'Nouri al-Maliki', 'former prime minister'],
    ['County Sheriff Tom Bosenko told reporters.', 'Tom Bosenko', 'Sheriff'],
    ['Sheikh Qais al-Khazali spoke.', 'Qais al-Khazali', ''],
    ['Minister of Foreign Affairs Karim Daneshvar came.', 'Karim Daneshvar', 'Minister of Foreign Affairs'],
    ['President of Iraq Fuad Masum praised it.', 'Fuad Masum', 'President of Iraq'],
  ])('%s', (text, name, role) => {
    expect(actorsOf(text).find(({ kind }) => kind === 'person')).toMatchObject({ name, role });
  });
});

describe('a person otherwise', () => {
  it.each([
    [
      'Mohammad Javad Zarif, the foreign minister of Iran, arrived.',
      'Mohammad Javad Zarif',
      'foreign minister of Iran',
    ],
    [
      'Gen. Qassem Soleimani, commander of the Quds Force, was killed.',
      'Qassem Soleimani',
      'commander of the Quds Force',
    ],
    ['Zorbas Kelantari, a spokesman for the governor, said so.', 'Zorbas Kelantari', 'spokesman for the governor'],
    [
      'The foreign minister of Iran, Mohammad Javad Zarif, arrived.',
      'Mohammad Javad Zarif',
      'foreign minister of Iran',
    ],
    ['The mayor, Mr. Haidar Jassim, was shot.', 'Haidar Jassim', 'mayor'],
    ['Zorba Kelantar, 48, was a baker.', 'Zorba Kelantar', ''],
    ['"We ran," Zorba Kelantar said.', 'Zorba Kelantar', ''],
    ['It was bad, said Zorba Kelantar, a hairdresser.', 'Zorba Kelantar', ''],
    ['Police named him as Hassan Pelarak.', 'Hassan Pelarak', ''],
    ['Ali Akbar Velayati flew to Damascus.', 'Ali Akbar Velayati', ''],
    ['They met Michael Jordan there.', 'Michael Jordan', ''],
    ['They buried Abu Mahdi al-Muhandis.', 'Abu Mahdi al-Muhandis', ''],
  ])('%s', (text, name, role) => {
    expect(actorsOf(text).find(({ kind }) => kind === 'person')).toMatchObject({ name, role });
  });

  it.each([
    ['The Iranian foreign minister came.', 'Iranian foreign minister'],
    ["Turkey's foreign minister arrived in Erbil.", "Turkey's foreign minister"],
    ['The speaker of the Iraqi parliament arrived.', 'speaker of the Iraqi parliament'],
    ['The President spoke to the nation.', 'President'],
    ['The governor of Maysan opened a bridge.', 'governor of Maysan'],
    ['The Iraqi prime minister flew to Ankara.', 'Iraqi prime minister'],
    ['The Commander in Chief visited the site.', 'Commander in Chief'],
    ['The Sultan of Oman received him.', 'Sultan of Oman'],
  ])('an office without a name: %s', (text, name) => {
    expect(namesOf(text, 'person')).toContain(name);
  });
});

describe('no person', () => {
  it.each([
    'Saddam Hussein Street was closed.',
    'The Imam Ali Brigade left.',
    'The town of Abu Kamal was hit.',
    'Rockets fell in Ali Sabah.',
    'The Ahmed Maher hospital was hit.',
    'Deir Ezzor was quiet.',
    'On Monday Baghdad was quiet.',
    'The Green Zone was hit.',
    'Rockets hit Erbil on Tuesday.',
    'Kirkuk and Mosul were bombed.',
    'It was the Arab Spring.',
    'The King Hussein Bridge is closed.',
    'Read more in May.',
    'The North was cut off.',
    'Every minister left.',
    'The general situation is bad.',
    'In general they agree.',
    'The Hassan Sham camp is full.',
    'A judge was shot.',
    'The head of the snake is long.',
    'He came to the town.',
    'She wept.',
    'The General Manager came.',
    'It fell close to the Sheikh Akil graveyard.',
  ])('%s', (text) => {
    expect(namesOf(text, 'person')).toEqual([]);
  });
});

describe('the same person', () => {
  /** The texts of the mentions of whom the first person mention means. */
  const mentionsOfFirst = (text: string): string[] => {
    const all = actorsOf(text);
    const first = all.find(({ kind }) => kind === 'person');
    return all.filter(({ same }) => same === first?.same).map((mention) => mention.text);
  };

  it.each([
    ['Defense Minister Khalid al-Obeidi left. Obeidi said no.', ['Defense Minister Khalid al-Obeidi', 'Obeidi']],
    ['Mohammad Javad Zarif left. Mr. Zarif said no.', ['Mohammad Javad Zarif', 'Mr. Zarif']],
    ['Moqtada al-Sadr left. Many cheered al-Sadr.', ['Moqtada al-Sadr', 'al-Sadr']],
    ['Gen. Smith came. Gen. John Smith left.', ['Gen. Smith', 'Gen. John Smith']],
    [
      'Mohammad Javad Zarif, the foreign minister of Iran, left. The Iranian foreign minister said no.',
      ['Mohammad Javad Zarif', 'Iranian foreign minister'],
    ],
    ['President Rouhani left. The president said no.', ['President Rouhani', 'president']],
    ['Hassan Rouhani left Tehran. He said no.', ['Hassan Rouhani', 'He']],
    ['Hassan Rouhani said he was ready.', ['Hassan Rouhani', 'he']],
    ["Zarif's plane\n\nMohammad Javad Zarif left. Zarif's plane landed.", ['Zarif', 'Mohammad Javad Zarif', 'Zarif']],
  ])('%s', (text, mentions) => {
    expect(mentionsOfFirst(text)).toEqual(mentions);
  });

  it.each([
    ['Hassan Rouhani met Bashar al-Assad. He left.', ['Hassan Rouhani']],
    ['Hassan Rouhani met a judge. He left.', ['Hassan Rouhani']],
    ['Hassan Rouhani left.\n\nHe said no.', ['Hassan Rouhani']],
    ['Ahmed Hassan left. Karim Hassan stayed.', ['Ahmed Hassan']],
    ['Ahmed Hassan left. Karim Hassan stayed. Hassan wept.', ['Ahmed Hassan']],
    ['Vice President Hamid Reza left. The president stayed.', ['Vice President Hamid Reza']],
    ['Khalid al-Basra left. Rockets fell in Basra.', ['Khalid al-Basra']],
    [
      'Iranian Foreign Minister Javad Zarif left. The Iraqi foreign minister stayed.',
      ['Iranian Foreign Minister Javad Zarif'],
    ],
  ])('but not in: %s', (text, mentions) => {
    expect(mentionsOfFirst(text)).toEqual(mentions);
  });

  it('has the fullest name and the office everywhere', () => {
    const all = actorsOf('Obeidi left.\n\nIraqi Defense Minister Khalid al-Obeidi spoke. Obeidi said no.');
    expect(all.map(({ name, role }) => [name, role])).toEqual(
      Array.from({ length: 3 }, () => ['Khalid al-Obeidi', 'Iraqi Defense Minister']),
    );
  });
});
