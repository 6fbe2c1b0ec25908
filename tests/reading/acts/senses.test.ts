import { describe, expect, it } from 'vitest';
import { sensesIn } from './read.ts';

/** Expects an act in a sense among those of a text. */
const says = (text: string, act: string) => {
  expect(sensesIn(text)).toContain(act);
};

describe('news stays news', () => {
  it.each([
    ['Rockets reportedly struck the airport in Erbil.', 'rocket-or-mortar-fire news'],
    ['A suspected drone strike killed two men near Sirte.', 'drone-strike news'],
    ['Police said gunmen had opened fire on a bus.', 'shooting-or-assassination news'],
    ['The attackers managed to kidnap two engineers.', 'abduction news'],
    ['Three people were killed when a car bomb exploded.', 'bombing news'],
    ['"They shelled us all night," a farmer said.', 'rocket-or-mortar-fire news'],
    ['The blast could be heard across the city.', 'bombing news'],
    ['The attack will be investigated, the army said, after rockets hit the base.', 'rocket-or-mortar-fire news'],
    ['There were no casualties in the rocket attack on the base.', 'rocket-or-mortar-fire news'],
    ['A rocket attack on the airport caused no damage.', 'rocket-or-mortar-fire news'],
    ['Nobody was hurt when drones hit the refinery.', 'drone-strike news'],
    ['In May rockets hit the camp.', 'rocket-or-mortar-fire news'],
    ['The Daily News building was hit by a rocket on Monday.', 'rocket-or-mortar-fire news'],
    ['The minister condemned the car bomb attack in Kabul.', 'bombing news'],
    ['In the last 24 hours artillery shelled two villages.', 'rocket-or-mortar-fire news'],
    ['The protest in Basra on Friday was the largest so far.', 'protest news'],
    ['He arrived in Muscat this morning at the head of a delegation, the foreign minister said.', 'visit news'],
  ])('%s', says);
});

describe('claims and denials', () => {
  it.each([
    ['The group claimed responsibility for the car bombing.', 'bombing claimed'],
    ['The attack on the checkpoint was claimed by Islamic State.', 'armed-clash claimed'],
    ['The rebels claimed to have shot down a drone.', 'drone-strike claimed'],
    ['The militia said its fighters had ambushed a convoy.', 'armed-clash claimed'],
    ['The Houthis claimed that they fired a missile at Jeddah.', 'missile-attack claimed'],
    ['Turkey denied having shelled the camp.', 'rocket-or-mortar-fire denied'],
    ['Iran denied any involvement in the drone attack.', 'drone-strike denied'],
    ['The army denied that its jets had bombed the market.', 'air-strike denied'],
    ['The group denied responsibility for the bombing in Aden.', 'bombing denied'],
    ['Police denied reports of an explosion at the mall.', 'bombing negated'],
    ['The ministry denied rumours of a coup and of clashes in the capital.', 'armed-clash negated'],
  ])('%s', says);
});

describe('what did not happen', () => {
  it.each([
    ['No rockets were fired at the base.', 'rocket-or-mortar-fire negated'],
    ['The army did not shell the village.', 'rocket-or-mortar-fire negated'],
    ['No one was arrested.', 'raid-or-arrest negated'],
    ['Police have never raided the club.', 'raid-or-arrest negated'],
    ['There were no clashes on Sunday.', 'armed-clash negated'],
    ['The visit to Baghdad by the minister was cancelled.', 'visit negated'],
    ['The minister postponed a visit to Iran.', 'visit negated'],
    ['The rally was called off after rain.', 'protest negated'],
    ['Soldiers failed to storm the outpost.', 'armed-clash negated'],
    ['In a drill, commandos stormed a mock base and fired rockets.', 'rocket-or-mortar-fire negated'],
    ['The movie shows a bombing in Beirut.', 'bombing negated'],
    ['They left without firing a single rocket.', 'rocket-or-mortar-fire negated'],
  ])('%s', says);
});

describe('threats', () => {
  it.each([
    ['The group threatened to attack American bases.', 'threat news'],
    ['Iran vowed to strike back at Israel with missiles.', 'missile-attack threat'],
    ['"We will bomb every base of the occupier," he said.', 'bombing threat'],
    ['The commander warned that his men would kidnap foreign workers.', 'abduction threat'],
    ['The militia threatened to kidnap oil workers.', 'abduction threat'],
    ['He threatened new rocket attacks on the embassy.', 'rocket-or-mortar-fire threat'],
  ])('%s', says);
});

describe('conditions, doubts, wishes', () => {
  it.each([
    ['If rockets hit the base again, the troops will leave.', 'rocket-or-mortar-fire conditional'],
    ['Any attack on the convoy with drones would be answered.', 'drone-strike conditional'],
    ['Should the air strikes on our bases continue, we will answer.', 'air-strike conditional'],
    ['Were militants to shell the base again, the troops would leave.', 'rocket-or-mortar-fire conditional'],
    ['Had the car bomb gone off, many would have died.', 'bombing conditional'],
    ['Had the guards slept, many would have died, police said after a car bomb hit the gate.', 'bombing news'],
    ['Militants could attack the airport with drones, the embassy warned.', 'drone-strike conditional'],
    ['Unless wages are paid, workers will block the road to the port and protest.', 'protest conditional'],
    ['Rumor says a mukhtar was kidnapped from his house on Monday.', 'abduction doubt'],
    ['Word is that a car bomb hit the gate.', 'bombing doubt'],
    ['In a word, a car bomb hit the gate.', 'bombing news'],
    ['It is unclear whether a missile hit the ship.', 'missile-attack doubt'],
    ['Was the plane shot down by a missile?', 'missile-attack doubt'],
    ['Residents fear air strikes on the town.', 'air-strike doubt'],
    ['The cell planned to blow up a bridge with explosives.', 'bombing doubt'],
    ['He was plotting an assassination.', 'shooting-or-assassination doubt'],
    ['The party demanded the withdrawal of troops from the country.', 'troop-movement doubt'],
    ['The governor urged residents not to protest in the square.', 'protest negated'],
    ['Officials warned of possible car bomb attacks.', 'bombing threat'],
    ['The missiles are capable of hitting the base.', 'missile-attack standing'],
    ['Three men accused of kidnapping a doctor appeared in court.', 'abduction history'],
    ['Police arrested a man suspected of bombing a church.', 'bombing history'],
  ])('%s', says);
});

describe('plans', () => {
  it.each([
    ['The foreign minister will visit Tehran on Monday.', 'visit planned'],
    ['Zarif will also travel to Erbil, an official said. The minister leaves later.', 'visit planned'],
    ['The president is to meet the king in Riyadh.', 'meeting planned'],
    ['Pope to visit Iraq in March', 'visit planned'],
    ['France to withdraw troops from Niger', 'troop-movement planned'],
    ['The union called for a demonstration in Tunis on Saturday.', 'protest planned'],
    ['A protest is planned for Friday in Basra.', 'protest planned'],
    ['The planned visit of the Turkish president to Baghdad drew comment.', 'visit planned'],
    ['The minister said he would travel to Doha next week.', 'visit planned'],
    ['The envoy is due in Damascus on Sunday.', 'visit planned'],
    ['The prime minister is set to visit Washington.', 'visit planned'],
    ['The army plans to deploy troops to the province of Anbar.', 'troop-movement planned'],
    ['The minister is expected to inaugurate a hospital in Kut.', 'construction-or-inauguration planned'],
    ['The prime minister will fly to Cairo and meet the president.', 'meeting planned'],
    ['Farmers will march to the port next Tuesday.', 'protest planned'],
    ['The two leaders agreed to hold talks in Geneva.', 'meeting planned'],
  ])('%s', says);
});

describe('history, habit, states', () => {
  it.each([
    ['In 1988 the town was bombed with chemical weapons by jets.', 'air-strike history'],
    ['The city has seen several bombings since 2003.', 'bombing history'],
    ['The 2003 bombing of the hotel killed 22.', 'bombing history'],
    ['Ten years ago a car bomb exploded in the market.', 'bombing history'],
    ['The town was shelled during the war with Iran.', 'rocket-or-mortar-fire history'],
    ['The rally marked the anniversary of the assassination.', 'shooting-or-assassination history'],
    ['Missiles were fired in retaliation for the assassination.', 'shooting-or-assassination history'],
    ['Last year gunmen kidnapped a priest there.', 'abduction history'],
    ['The same base had been hit by rockets in September.', 'rocket-or-mortar-fire history'],
    ['Dozens of rocket attacks have hit bases in recent months.', 'rocket-or-mortar-fire habit'],
    ['The village is regularly shelled.', 'rocket-or-mortar-fire habit'],
    ['Farmers protest every week outside the ministry.', 'protest habit'],
    ['Turkish jets often bomb the mountains.', 'air-strike habit'],
    ['Rebels have been shelling the town.', 'rocket-or-mortar-fire habit'],
    ['Over the past three years militants kidnapped hundreds of pupils.', 'abduction habit'],
    ['Some 2,500 soldiers are deployed at the base.', 'troop-movement standing'],
  ])('%s', says);
});

describe('other days are news', () => {
  it.each([
    ['On September 20, 2016, rockets hit the base.', 'rocket-or-mortar-fire news'],
    ['The bridge was inaugurated on 3 May 2020 in Amara.', 'construction-or-inauguration news'],
    ['Gunmen shot dead a judge on Monday night.', 'shooting-or-assassination news'],
    ['Two thousand men were deployed to the border on Friday.', 'troop-movement news'],
  ])('%s', says);
});
