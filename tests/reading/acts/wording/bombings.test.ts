import { describe, expect, it } from 'vitest';
import { actNamesIn } from '../read.ts';

describe('bombs told by where they lay and what came of them', () => {
  it.each([
    ['A bomb hidden in a vegetable cart killed seven in Sadr City.', 'bombing'],
    ['An attacker detonated his vest among recruits in Mosul.', 'bombing'],
    ['A truck filled with explosives exploded at the gate of the base.', 'bombing'],
    ['Two bombs went off minutes apart in a market in Baqubah.', 'bombing'],
    ['A magnetic bomb stuck to his car killed a judge in Kabul.', 'bombing'],
    ["Police officer's car blown up in Kirkuk", 'bombing'],
    ['A motorcycle rigged with explosives blew up near a police van in Quetta.', 'bombing'],
    ['The pipeline was blown up near Baiji for the third time.', 'bombing'],
    ['A device left in a rubbish bin exploded outside the courthouse.', 'bombing'],
    ['A tractor ran over a mine near Hawija; the farmer lost both legs.', 'bombing'],
    ['A bus drove over a landmine on the road to Timbuktu.', 'bombing'],
    ['IED hits army vehicle near Sheikh Zuweid', 'bombing'],
    ['A blast tore the front off a hotel in Mogadishu.', 'bombing'],
    ['A loud explosion was heard in the Karrada district and smoke rose above the shops.', 'bombing'],
    ['Unknown people threw a hand grenade at the house of an official in Zubair.', 'bombing'],
    ['A suicide attack on a mosque in Kandahar left 40 dead.', 'bombing'],
    ['A boy was killed when a cluster bomblet he had picked up exploded in Saada.', 'bombing'],
    ['A parcel that exploded in her hands wounded a clerk at the embassy.', 'bombing'],
    ['The railway line was damaged by a charge laid under the track.', 'bombing'],
    ['A sound bomb was thrown at a party office in Nasiriyah.', 'bombing'],
    ['A booby-trapped house collapsed on soldiers as they went in.', 'bombing'],
    ['The convoy of a contractor was hit by a roadside device on the highway near Samawah.', 'bombing'],
    ['Explosives placed under a bridge brought it down at Al-Qaim.', 'bombing'],
    ['Chlorine was released on the town of Douma from a canister.', 'bombing'],
    ['A limpet mine holed a tanker off Fujairah.', 'bombing'],
    ['An unexploded shell killed two children who were playing with it in Sirte.', 'bombing'],
    ['A donkey cart loaded with explosives went off by an army post.', 'bombing'],
    ['A bag left at the turnstile of the bus station turned out to be a bomb: nine dead.', 'bombing'],
    ['The second device went off as the ambulances came.', 'bombing'],
    ['A van blew up in front of the provincial headquarters in Suwar.', 'bombing'],
    ['Four deminers lost their lives when a mine they were lifting went off.', 'bombing'],
    ['The minaret of Hadba was dynamited by the jihadists.', 'bombing'],
    ['An electricity pylon was brought down with explosives in Diyala.', 'bombing'],
    ['Blast outside Sadr office, three hurt', 'bombing'],
  ])('%s', (text, act) => {
    expect(actNamesIn(text)).toContain(act);
  });
});
