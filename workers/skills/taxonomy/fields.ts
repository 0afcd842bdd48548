import { agriculture } from './agriculture.js';
import { ai } from './ai.js';
import { analytics } from './analytics.js';
import { artwork } from './artwork.js';
import { backend } from './backend.js';
import { banking } from './banking.js';
import { beauty } from './beauty.js';
import { buildingTrades } from './building-trades.js';
import { callsAndVisits } from './calls-and-visits.js';
import { castingsAndCoatings } from './castings-and-coatings.js';
import { civil } from './civil.js';
import { clinics } from './clinics.js';
import { cloud } from './cloud.js';
import { crafts } from './crafts.js';
import { culture } from './culture.js';
import { data } from './data.js';
import { design } from './design.js';
import { deskWork } from './desk-work.js';
import { electrical } from './electrical.js';
import { electronics } from './electronics.js';
import { emergencyAndCleaning } from './emergency-and-cleaning.js';
import { enterprise } from './enterprise.js';
import { farms } from './farms.js';
import { finance } from './finance.js';
import { foodIndustry } from './food-industry.js';
import { guarding } from './guarding.js';
import { health } from './health.js';
import { homeKitchens } from './home-kitchens.js';
import { hospitality } from './hospitality.js';
import { hr } from './hr.js';
import { laboratory } from './laboratory.js';
import { languages } from './languages.js';
import { ledgers } from './ledgers.js';
import { legal } from './legal.js';
import { logistics } from './logistics.js';
import { manufacturing } from './manufacturing.js';
import { marketing } from './marketing.js';
import { markets } from './markets.js';
import { mechanical } from './mechanical.js';
import { media } from './media.js';
import { metalwork } from './metalwork.js';
import { mobile } from './mobile.js';
import { networks } from './networks.js';
import { nursing } from './nursing.js';
import { office } from './office.js';
import { personalServices } from './personal-services.js';
import { pharma } from './pharma.js';
import { plant } from './plant.js';
import { powerEquipment } from './power-equipment.js';
import { processIndustry } from './process-industry.js';
import { product } from './product.js';
import { programming } from './programming.js';
import { retail } from './retail.js';
import { sales } from './sales.js';
import { science } from './science.js';
import { security } from './security.js';
import { shopFloor } from './shop-floor.js';
import { siteFinishes } from './site-finishes.js';
import { specialities } from './specialities.js';
import { sport } from './sport.js';
import { storesAndDispatch } from './stores-and-dispatch.js';
import { structures } from './structures.js';
import { support } from './support.js';
import { teaching } from './teaching.js';
import { testing } from './testing.js';
import { textile } from './textile.js';
import { trades } from './trades.js';
import { transport } from './transport.js';
import { vehicles } from './vehicles.js';
import { wardsAndTests } from './wards-and-tests.js';
import { waterAndWorks } from './water-and-works.js';
import { web } from './web.js';
/** The taxonomy by field, in the notation of ../notation.ts. A field's key is the category of its skills. */
export const fields: Readonly<Record<string, string>> = {
  programming: programming + enterprise,
  web: web + backend,
  mobile,
  cloud: cloud + networks,
  security,
  data: data + analytics,
  ai,
  testing,
  product,
  design: design + artwork,
  media: media + culture,
  marketing,
  sales: sales + callsAndVisits,
  retail,
  finance: finance + banking + markets + ledgers,
  hr,
  office: office + deskWork,
  health: health + nursing + clinics + specialities + wardsAndTests,
  pharma,
  science: science + laboratory,
  mechanical: mechanical + plant + metalwork + castingsAndCoatings + shopFloor,
  manufacturing: manufacturing + processIndustry + foodIndustry,
  textile,
  civil: civil + structures + waterAndWorks + siteFinishes,
  electrical: electrical + powerEquipment,
  electronics,
  logistics: logistics + transport + storesAndDispatch,
  teaching: teaching + sport,
  support,
  hospitality: hospitality + homeKitchens,
  legal,
  trades: trades + buildingTrades + vehicles + crafts + emergencyAndCleaning + guarding,
  beauty,
  services: personalServices,
  agriculture: agriculture + farms,
  languages,
};
