/** What a line under a project's name tells by its label. Add a wording here to have it known. */
const labels: Readonly<Record<'dates' | 'tools' | 'role' | 'link' | 'entity' | 'aside', string>> = {
  dates: 'duration|period|date|dates|timeline|zeitraum|durée|duración',
  tools:
    'technolog(?:y|ies)(?: used)?|tech(?:nical)? ?stack|tools(?: (?:and|&) technolog(?:y|ies))?(?: used)?|tools used|environment|software(?: used)?|built with|stack|skills(?: used)?|languages?(?: used)?|key ?words|platform|मुख्य शब्द|schlagworte|mots[- ]clés|palabras clave|werkzeuge|technologien|technologies utilisées|tecnologías|tecnologie|tecnologias',
  role: 'role|my role|position|designation|responsibility|rolle|rôle|rol|ruolo|função',
  link: 'link|links|url|github|git ?hub link|repo|repository|demo|live|website|source code',
  entity: 'client|customer|company|organi[sz]ation|employer|sponsor|auftraggeber|cliente',
  aside: 'team size|size of (?:the )?team|team members',
};
const patterns = Object.entries(labels).map(
  ([kind, words]) =>
    [
      kind as keyof typeof labels,
      new RegExp(String.raw`^(?:${words})\s*[:–—=-]\s*(?<rest>\S.*)$`, 'iu'),
    ] as const,
);

/** What a line tells of a project by its label; null where it has none. */
export function labelled(text: string): { kind: keyof typeof labels; rest: string } | null {
  for (const [kind, pattern] of patterns) {
    const rest = pattern.exec(text)?.groups?.['rest'];
    if (rest !== undefined) return { kind, rest };
  }
  return null;
}
