import { groupsIn } from './groups.js';

/** Places, and the units and bodies that work is done for. */
export const places = groupsIn(
  `hospital infirmary; clinic surgery practice; ward unit department floor; वार्ड; आईसीयू; laboratory lab; school;
  office workplace headquarters; branch office outlet; shop store outlet retail showroom boutique;
  warehouse depot storehouse godown store stockroom गोदाम; kitchen cookhouse; canteen cafeteria mess;
  restaurant eatery bistro cafe; hotel property lodge inn;
  flat apartment home house residence dwelling unit household;
  house home residence building bungalow villa household; home flat house family residential household residence;
  bungalow house home; villa; building block structure house premises property; block building tower;
  site location place premises field ground; location site place; road street route highway; highway;
  route road run line path trip way; bridge; tunnel; railway; airport; port; metro;
  factory plant works mill facility; plant factory facility; field farm land plot; plot land site field acre;
  farm field land; village rural community hamlet; city town urban; town city urban; district area;
  area region territory zone locality; region area territory zone; territory area region zone; country nation;
  court tribunal judge hearing litigation; bank; counter desk till checkout register;
  till cash register checkout counter; reception front desk lobby; desk counter reception;
  room chamber space suite; classroom class room; workshop garage bay shop seminar session training class;
  garage workshop; yard depot; campus college university; university college institute;
  college institute university; institute college university; department unit division section team;
  division department unit; section department part class area; company firm business organisation employer;
  firm company business practice; organisation company body; business company firm; industry sector;
  sector industry; market bazaar; club society group; society club association; association society;
  trust charity ngo foundation; charity ngo trust; community society locality neighbourhood people; library;
  theatre operation; headquarters office`,
);
