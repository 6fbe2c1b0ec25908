import { describe, expect, it } from 'vitest';
import { eventsIn, sensesIn } from './read.ts';

describe('news wording', () => {
  it.each([
    [
      'At least two rockets were fired late on Sunday toward the airport, the security media cell said.',
      'rocket-or-mortar-fire',
    ],
    ["Turkey's defence ministry said its warplanes had destroyed nine shelters in Metina.", 'air-strike'],
    ['Security forces launched an operation in the Hamrin hills.', 'raid-or-arrest'],
    ['The Popular Mobilization Forces repelled an attack near Jurf al-Sakhar.', 'armed-clash'],
    ['Islamic State gunmen attacked a police checkpoint in Daquq.', 'armed-clash'],
    ['An explosive-laden drone crashed near the American consulate.', 'drone-strike'],
    ['Iran executed a man accused of spying.', 'other'],
    ['Iranian Revolutionary Guards seized a tanker in the Gulf of Oman.', 'raid-or-arrest'],
    ['Saudi-led coalition jets struck Sanaa airport.', 'air-strike'],
    ['Israel carried out strikes on several sites near Damascus.', 'air-strike'],
    ['The governor of Kirkuk survived an assassination attempt.', 'shooting-or-assassination'],
    ['The army regained control of Palmyra.', 'armed-clash'],
    ['C-RAM systems intercepted two of the rockets.', 'rocket-or-mortar-fire'],
    ['A magnetic bomb attached to a car killed an officer in Kabul.', 'bombing'],
    ['The mayor escaped unhurt when his car was sprayed with bullets.', 'shooting-or-assassination'],
    ['A car rammed into a crowd in Munich.', 'shooting-or-assassination'],
    ['The ministry said 14 smugglers had been caught.', 'raid-or-arrest'],
    ['Nine bullet-riddled corpses turned up in a ditch.', 'other'],
    ['Coalition forces handed the Qayyarah base to the Iraqi army.', 'troop-movement'],
    ['Workers at the refinery downed tools.', 'protest'],
    ['Police fired into the air to break up the crowd.', 'protest'],
    ['Militia fighters paraded through Baghdad.', 'troop-movement'],
    ['Iran test-fired a missile.', 'other'],
    ['The president left Baghdad for Ankara.', 'visit'],
    ['Zarif, who was in Moscow on Monday, flies to Ankara today.', 'visit'],
    ['Zarif is scheduled to travel to Erbil after Baghdad.', 'visit planned'],
    ['Quds Force commander Esmail Qaani paid a secret visit to Baghdad.', 'visit'],
    ['President Barzani received the US ambassador in Erbil.', 'visit'],
    ['He also met with the speaker of parliament in Najaf.', 'meeting'],
    ['The delegation will be received by President Salih.', 'visit planned'],
    ['The Syrian foreign minister is expected in Baghdad on Thursday.', 'visit planned'],
    ['21:40 Explosions reported near the airport.', 'bombing'],
    ['Iraqi PM to Visit Tehran Next Week', 'visit planned'],
    ['Drone Attack Hits Saudi Oil Facility', 'drone-strike'],
    ['Turkish Airstrike Kills Three in Sinjar', 'air-strike'],
    ['Protesters Storm US Embassy in Baghdad', 'riot'],
    ['Iran Denies Role in Attack on Tanker', 'shooting-or-assassination denied'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });
});

describe('wording that is no event', () => {
  it.each([
    'The army says it does not target civilians.',
    'The US has about 2,500 troops in Iraq.',
    'The foreign ministry urged citizens not to travel to Lebanon.',
    'A US contractor died of a heart attack while sheltering from rockets.',
    'Kurdish officials called on Baghdad to send forces.',
    'The trial of five men accused of the 2015 attack opens on Monday.',
    'There has been no attack on the base since October.',
    'Had the rocket fallen ten metres to the left, it would have hit the school.',
    'The militia said it would resume attacks unless US troops left.',
    'The base has come under rocket fire several times this year.',
    'Any strike on Iranian soil would be met with force.',
    'The city was the scene of heavy fighting in 2017.',
    'A woman faces a murder charge.',
    'He was treated for stab wounds and non-life threatening injuries.',
    'There is an outstanding warrant for their arrest.',
    'The president blessed a 40-pound turkey.',
    'The funeral business was struggling.',
    'The police officer took a two-handed shooting stance.',
    'They are going to have a problem, the mayor said.',
    'Countries in the region are on high alert against malware attacks.',
    'It was the best goal of the season, a late strike by Yassine in the second half of the cup tie.',
    'The road will be hit by an 11-mile closure this evening.',
    'Necklaces of ocean shells that were made by the villagers are on show.',
    'Officials are appointed by the mayor.',
    'The issue is closely connected to the security threat in the region.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('nobody claims it, but it happened', () => {
  it.each([
    'No group has admitted carrying out the car bombing.',
    'There was no immediate claim of responsibility for the car bombing.',
    'Nobody has claimed responsibility for the car bombing.',
  ])('%s', (text) => {
    expect(sensesIn(text)).toEqual(['bombing news']);
  });

  it('is claimed where somebody does', () => {
    expect(sensesIn('The group has claimed responsibility for the car bombing.')).toEqual(['bombing claimed']);
  });
});

describe('older than any news', () => {
  it.each([
    'The archduke was assassinated in June 1914.',
    'He survived the September 11 attacks, the minister said.',
    'A wave of kidnappings emptied the villages.',
  ])('%s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it.each([
    ['The archduke was assassinated in June.', 'shooting-or-assassination'],
    ['A kidnapping emptied the village of Sharan.', 'abduction'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });
});
