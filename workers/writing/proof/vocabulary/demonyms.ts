/** Countries and regions, each with what their people and goods are called. */
const pairs = `Africa African; America American; Argentina Argentinian; Asia Asian; Australia Australian; Austria Austrian;
  Bangladesh Bangladeshi; Belgium Belgian; Bengal Bengali; Brazil Brazilian; Britain British; Bulgaria Bulgarian; Canada Canadian;
  Chile Chilean; China Chinese; Colombia Colombian; Croatia Croatian; Denmark Danish; Egypt Egyptian; England English;
  Europe European; Finland Finnish; France French; Germany German; Ghana Ghanaian; Greece Greek; Gujarat Gujarati;
  Hungary Hungarian; India Indian; Indonesia Indonesian; Iran Iranian; Iraq Iraqi; Ireland Irish; Israel Israeli;
  Italy Italian; Japan Japanese; Kenya Kenyan; Kerala Keralite; Korea Korean; Malaysia Malaysian; Mexico Mexican;
  Morocco Moroccan; Nepal Nepali; Netherlands Dutch; Nigeria Nigerian; Norway Norwegian; Pakistan Pakistani; Peru Peruvian;
  Philippines Filipino; Poland Polish; Portugal Portuguese; Punjab Punjabi; Romania Romanian; Russia Russian;
  Scotland Scottish; Serbia Serbian; Singapore Singaporean; Slovakia Slovak; Slovenia Slovenian; Spain Spanish;
  Sweden Swedish; Switzerland Swiss; Thailand Thai; Turkey Turkish; Ukraine Ukrainian; Vietnam Vietnamese; Wales Welsh`;

const placeOf = new Map(
  pairs.split(';').flatMap((pair) => {
    const [place = '', people = ''] = pair.trim().toLowerCase().split(' ');
    return [
      [people, place],
      [place, people],
    ] as const;
  }),
);

/** 'germany' for 'german' and the other way round, in small letters; null for other words. */
export function demonymOf(word: string): string | null {
  return placeOf.get(word) ?? null;
}
