import { describe, expect, it } from 'vitest';
import { actNamesIn } from '../read.ts';

describe('crowds that break and burn', () => {
  it.each([
    ['Youths set dustbins alight and threw stones at the gendarmes in Nanterre.', 'riot'],
    ['The crowd stormed the provincial council and burned papers.', 'riot'],
    ["Angry men set the party's office on fire in Najaf.", 'riot'],
    ['Demonstrators tore down the fence of the embassy and climbed over the wall.', 'riot'],
    ['Protesters forced their way into the Green Zone.', 'riot'],
    ['A mob burned down the police post at Jaranwala.', 'riot'],
    ['Cars were burned and windows broken in Malmo.', 'riot'],
    ['Inmates took over a wing of the prison and set mattresses on fire.', 'riot'],
    ['Villagers stoned the convoy of the governor.', 'riot'],
    ['Shops were looted in Soweto.', 'riot'],
    ['Rioters hurled petrol bombs at officers in Derry.', 'riot'],
    ['The consulate of Iran in Basra was torched by protesters.', 'riot'],
    ['Police and demonstrators clashed on Bourguiba avenue.', 'riot'],
    ['Students battled riot police at the gates of the university in Dakar.', 'riot'],
    ['Bottles and fireworks flew at the police in Leipzig.', 'riot'],
    ["The governor's house went up in flames after protesters broke in.", 'riot'],
    ['Protesters pulled down the statue of the general.', 'riot'],
    ["The crowd threw shoes and stones at the minister's car.", 'riot'],
    ['Refugees and locals came to blows in Kayseri, shops were smashed.', 'riot'],
    ['A bank was set ablaze in Tripoli by angry depositors.', 'riot'],
    ['Unrest broke out in Alexandra township, two buses were burned.', 'riot'],
    ['The Swedish embassy was set alight at dawn by followers of the cleric.', 'riot'],
    ['They broke the gate with a bulldozer and ran into the palace.', 'riot'],
    ['Stones rained on police lines in Lawrence Hill.', 'riot'],
    ['Two men were beaten by a crowd that took them for thieves in Sialkot.', 'riot'],
  ])('%s', (text, act) => {
    expect(actNamesIn(text)).toContain(act);
  });
});
