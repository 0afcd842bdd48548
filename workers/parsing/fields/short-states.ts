/** The short names of states in print, without the last full stop. */
const names =
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Me Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D
Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo Ont Que`.split(/\s+/u);

/** Behind a town's comma; the full stop tells them from words. */
const behindTown = new RegExp(
  String.raw`(?<=\p{L}), (?<name>(?:${names.join('|').replaceAll('.', String.raw`\.`)})\.)(?= \d{5}|$)`,
  'u',
);

/** 'Bangor, Me.' without its state, and the state; null where none is named so. */
export function takeShortState(text: string): { rest: string; region: string | null } {
  const region = behindTown.exec(text)?.groups?.['name'] ?? null;
  return { rest: region === null ? text : text.replace(behindTown, ''), region };
}
