import { describe, expect, test } from '@jest/globals';
import { findSkills } from '../../../workers/skills/find-skills.js';

const names = (text: string): string[] => findSkills(text).map(({ name }) => name);

describe('words of the trades', () => {
  test.each([
    ['Looked after 40 heifers: calf rearing, silage and milk testing', ['Calf Rearing', 'Silage Making']],
    ['Ran lockstitch, flatlock and bartack machines on denim', ['Lockstitch Machine', 'Bartack Machine']],
    ['Must know jaw crusher and vibrating screen upkeep', ['Jaw Crusher', 'Vibrating Screen']],
    [
      'Carburising and nitriding of gears, hardness testing',
      ['Carburising', 'Nitriding', 'Hardness Testing'],
    ],
    ['Laid vitrified tiles with epoxy grout', ['Vitrified Tiles', 'Tile Grouting']],
    ['Ex-serviceman with BA set and hose drill training', ['Breathing Apparatus', 'Hose Drill']],
    ['Slit lamp, retinoscopy and tonometry every day', ['Slit Lamp Examination', 'Retinoscopy', 'Tonometry']],
    ['Kept point machines, track circuits and axle counters', ['Point Machines', 'Axle Counters']],
    ['Catalogued 9,000 volumes in MARC 21 by AACR2', ['MARC 21', 'AACR2']],
    ['Wrote JCL against VSAM files, edited in ISPF', ['VSAM', 'TSO/ISPF']],
    ['Assisted in phaco, trabeculectomy and vitrectomy', ['Phacoemulsification', 'Glaucoma']],
    ['Fettling, core making and sand testing in an iron foundry', ['Fettling', 'Core Making']],
    ['Tested OLTC and tan delta of 33 kV transformers', ['Tap Changers', 'Transformer Testing']],
    ['Prepared form 1065 and form 1040 in Lacerte', ['US Taxation', 'US Tax Software']],
    ['Linked track, laid turnouts and did USFD testing', ['Turnouts', 'USFD Testing']],
    [
      'Checked parts with plug gauge, slip gauges and profile projector',
      ['Slip Gauges', 'Profile Projector'],
    ],
    ['Passed purchase entries and kept the day book and party ledgers', ['Day Book', 'Party Ledgers']],
    ['Made delivery challans, RGP and material issue slips', ['Delivery Challans', 'Returnable Gate Pass']],
    ['Widal, HbA1c and electrolyte analyser work in the lab', ['Serology', 'HbA1c', 'Electrolyte Analysis']],
    ['Centering, layout marking and gypsum partition', ['Layout Marking', 'Gypsum Partitions']],
    ['Degumming, bleaching earth dosing and deodorisation', ['Edible Oil Refining']],
  ])('are found: %s', (text, skills) => {
    expect(names(text)).toEqual(expect.arrayContaining(skills));
  });

  test.each([
    ['Salary 16,000 and OT double, canteen free', 'Operating Theatre Duties'],
    ['Raised POs for stationery and chased vendors', 'POS Systems'],
    ['A range of EVs with fast charging', 'EVS Teaching'],
    ['Trained carers in donning and doffing of PPE', 'Doffing'],
    ['A check of every invoice before it went out', 'Line Maintenance Aircraft'],
    ['Reported to the DGM, Works', 'DGMS'],
    ['Passed the RTO test in Pune', 'RTOS'],
    ['Tuned layouts by simulated annealing', 'Annealing'],
    ['CSS keyframes and reflow of the page', 'Keyframe Animation'],
    ['Six years at a boarding school near Ooty', 'Passenger Boarding'],
    ['Fitter wanted for our bottling plant', 'Beverage Production'],
    ['An interest in network slicing for 6G wireless', '6G Welding'],
    ['Sold 40 debentures and one NCD issue', 'Non-communicable Diseases'],
    ['All ships MLC compliant, no fees', 'Medico-legal Cases'],
    ['Set up Dynamics NAV for a trader', 'Fund Accounting'],
    ['Repaired EDC swipe machines', 'EDC Systems'],
    ['Assembled CKD kits of two vehicles', 'Chronic Kidney Disease'],
    ['Nurse with ACL reconstruction patients', 'ACLS'],
    ['Rode across Delhi NCR with quality parcels', 'Non-conformance Reports'],
    ['Honing my skills as a listener', 'Honing'],
    ['SSLC or PUC pass, police PCC needed', 'Vehicle Papers'],
    ['WALK-IN INTERVIEW on 3 August at 10', 'Walk-in Drives'],
    ['Placed POP material at 40 shops', 'Plaster Work Supervision'],
    ['Bagging and boosting of trees', 'Box Packing'],
    ['Trawling through logs for the cause', 'Trawling'],
  ])('mean other things elsewhere: %s', (text, skill) => {
    expect(names(text)).not.toContain(skill);
  });

  test('in a hospital OT is the theatre', () => {
    expect(names('Staff nurse with 3 years in OT and ICU')).toContain('Operating Theatre Duties');
  });
});
