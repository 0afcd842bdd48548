/**
 * Verbs that say that something was done and leave what it was to their object, which is looked at by itself; and those
 * of helping and leading, which are looked at as the part that one had.
 */
const light = new Set(
  `be do have make get obtain secure acquire gain take give go come become put bring turn use utilise utilize employ leverage
  work act handle run operate carry perform conduct undertake execute complete finish deliver provide maintain keep hold
  deal look follow apply need allow enable ensure cover include involve respond serve attend address care spend reach achieve attain meet
  start begin continue remain stay progress combine require total average range span equal number base locate relate
  contribute assist help support aid participate collaborate cooperate coordinate co-ordinate facilitate partner join volunteer
  lead manage head direct own spearhead oversee supervise chair found orchestrate pioneer architect
  offer specialise specialize focus dedicate detail associate concern regard name call let mean say tell know consist depend
  share learn graduate study publish prove speak practise practice see show stand leave return result bear add enter grow rise
  fall drop allocate assign prepare thank`.split(/\s+/),
);

/** Whether a verb claims nothing by itself. */
export function isLight(base: string): boolean {
  return light.has(base);
}

/** Verbs that leave to a noun what was done: 'placed orders', 'ran tests', 'was responsible for payments'. */
const supporting = new Set('place raise lodge process post arrange'.split(' '));

/** Whether the deed that a verb tells is named by the noun behind it. */
export function leavesDeedToNoun(base: string): boolean {
  return light.has(base) || supporting.has(base);
}

/** Light verbs that claim something where one of them takes the place of another verb and all else stands as it stood. */
const telling = new Set(
  `maintain grow prepare deliver secure acquire obtain gain start begin assign allocate offer publish study return
  specialise specialize rise fall drop conduct perform`.split(/\s+/),
);

/** Whether a verb claims nothing by itself even in a text that is else its source word for word. */
export function isLightInCopy(base: string): boolean {
  return light.has(base) && !telling.has(base);
}

/** Verbs that only say that something was done with a thing: 'took levels', 'gave physiotherapy'. */
const empty = new Set('take give do make have get keep hold put go look work deal act bring'.split(' '));

/** Whether a verb is told by its object alone. */
export function isEmpty(base: string): boolean {
  return empty.has(base);
}
