import { fold, meaningOf } from '../words.js';

/**
 * Words at large, which name no trade, tool, place, rank, amount or result: a rewording may take or leave them where they
 * stand for nothing by themselves. As an item of a list each is a thing like any other.
 */
const generalWords: ReadonlySet<string> = new Set(
  `ability absence access firm company employer organisation addition advance afternoon agenda alternative amount appearance approach area arrangement
  arrival article aspect assignment attention attribute background bag bar batch beginning behalf bit body booking bottom box
  capacity category cause centre change character choice circumstance claim collection colour column combination comment
  commitment comparison completion component concern condition connection contact container context conversation copy
  correction correspondence course creation cycle damage date deal default defect delay delivery demand department departure
  description destination device difference difficulty dimension direction discrepancy display disposal distribution
  document drop duration ease edge effort element environment equipment error event everyday example exception exchange
  execution exercise expectation explanation face fact failure fault feedback field figure finding fit fix flow
  folder follow-up footage format fraction front function gap glance habit handling handover head heading hour idea
  impression inclusion indication information input inquiry installation instance instruction intake interest interval
  introduction irregularity issue journey keeping knowledge label layout length limit list load location log lot manner mark
  match material matter means measurement message middle minute mismatch mistake mix mode moment month
  morning movement nature note notice notification object objective observation occasion occurrence opening operation
  option original output owner pack package pair paper paperwork parameter party pattern pause period phase phrase
  pickup picture placement point portion possibility post practice preparation presence pressure principle priority
  problem procedure proceeding product programme progress provision quantity quarter query question rate ratio reach
  reading reason receipt recipient reference registration reminder removal renewal repetition replacement
  reply request requirement resource respect response return review round route routine row rule sample scale scene schedule
  section selection sequence series service session setting setup shape share sheet shift shot side sight sign
  site situation size slot solution sort source space spot stage standard state statement status stock stop storage
  structure style subject submission subset substance success supply surface surrounding symptom system table
  technique term text texture theme tip code how-to title tone topic touch track transaction transfer transport trip trouble unit
  update upkeep usage variety version vicinity view volume wait weekday weekend word workflow workload workplace writing
  written year week
  local neighbourhood nearby
  actual adjacent affected another anew appropriate assigned associated basic beforehand blank brief broad busy careful
  certain closed common commonest concerned connected consistent constant corresponding damaged dedicated
  designated desired difficult due easy empty essential exact existing faulty final fine finished fixed
  forthcoming frequent fresh friendly future given handheld handy hard ideal important inaccurate incoming incomplete
  incorrect individual informal initial interested involved joint latest likely little live loose lost minor missing
  mistaken mixed natural near nearby neat necessary needed noted odd older open opposite ordinary outgoing
  outstanding particular partial past pending physical possible powered previous quick real recent recurring
  related remaining repeated required respective right rough routine scheduled separate similar simple single slow
  spare steady step-by-step straight subsequent sufficient suitable surrounding temporary thorough tidy typical unclear
  unused upcoming useful usual valid visible worn wrong
  afterwards again alongside anyone anything else elsewhere everybody everyone everything hereby herself himself
  instead later meanwhile myself nobody nothing often otherwise ourselves oneself rather somebody someone something sometimes soon
  themselves therefore though usually whatever whenever whereas wherever whether whichever yet`
    .split(/\s+/)
    .map(meaningOf),
);

/** Of one family with a general word, and claims of their own. */
const claims = new Set(['management', 'training', 'matched']);

/** Whether a word at large, which is no claim outside a list. */
export function isGeneral(word: string): boolean {
  return generalWords.has(meaningOf(word)) && !claims.has(fold(word));
}
