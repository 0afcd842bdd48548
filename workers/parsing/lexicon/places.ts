import { allTowns } from './towns.js';

/** Places that tell a location from other text: enough to recognise one, no gazetteer. Folded to lower case. */
const split = (text: string): string[] =>
  text
    .normalize('NFC')
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((part) => part !== '');

export const countries = new Set(
  split(`india, united states, united states of america, usa, u.s.a., us, u.s., united kingdom, uk, u.k., england, scotland, wales,
ireland, northern ireland, canada, australia, new zealand, germany, deutschland, france, spain, españa, portugal, italy, italia,
netherlands, the netherlands, holland, belgium, switzerland, austria, österreich, poland, polska, czech republic, czechia, slovakia,
hungary, romania, bulgaria, greece, turkey, türkiye, russia, ukraine, belarus, serbia, croatia, slovenia, bosnia and herzegovina,
montenegro, albania, north macedonia, kosovo, moldova, estonia, latvia, lithuania, finland, sweden, norway, denmark, iceland,
luxembourg, malta, cyprus, china, hong kong, taiwan, japan, south korea, korea, s.korea, s. korea, republic of korea, singapore, malaysia, indonesia, philippines,
thailand, vietnam, cambodia, myanmar, bangladesh, pakistan, sri lanka, nepal, bhutan, maldives, afghanistan, iran, iraq,
united arab emirates, uae, u.a.e., saudi arabia, ksa, qatar, kuwait, bahrain, oman, israel, jordan, lebanon, egypt, morocco,
tunisia, algeria, nigeria, ghana, kenya, uganda, tanzania, ethiopia, rwanda, south africa, zimbabwe, zambia, senegal, cameroon,
mexico, méxico, brazil, brasil, argentina, chile, colombia, peru, perú, ecuador, venezuela, uruguay, costa rica, panama, guatemala,
cuba, jamaica, dominican republic, puerto rico, kazakhstan, uzbekistan, georgia, armenia, azerbaijan, mauritius, fiji, भारत,
nederland, belgië, belgique, belgien, schweiz, suisse, svizzera, norge, sverige, danmark, suomi, magyarország, česko, česká republika, slovensko,
hrvatska, srbija, românia, ísland, éire, luxemburg, frankreich, italien, spanien, grossbritannien, großbritannien, brésil, maroc, tunisie, algérie,
espanha, alemanha, cote d'ivoire, côte d'ivoire, trinidad and tobago, bolivia, paraguay, honduras, el salvador, nicaragua, botswana, namibia,
mozambique, angola, malawi, liberia, sierra leone, gambia, yemen, syria, sudan, south sudan, laos, mongolia, brunei, papua new guinea`),
);

/** ISO 3166-1 alpha-2, as JSON Resume has them. */
export const countryCodes = new Set(
  split(`AE, AR, AT, AU, BD, BE, BG, BR, CA, CH, CL, CN, CO, CZ, DE, DK, EE, EG, ES, FI, FR, GB, GR, HK, HR, HU, ID, IE, IL, IN, IT, JP,
KE, KR, LK, LT, LU, LV, MX, MY, NG, NL, NO, NP, NZ, PE, PH, PK, PL, PT, QA, RO, RS, RU, SA, SE, SG, SI, SK, TH, TR, TW, UA, US, VN, ZA`),
);

export const regionCodes = new Set(
  split(`AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM,
NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC, D.C., ON, QC, BC, AB, MB, SK, NS, NB, NL, PE,
SP, MG, DF, PR, NSW, VIC, QLD, TAS, ACT, NT, UK, USA, US, UAE, U.S., U.K., MH, KA, AP, TS, TG, UP, MP, HP, HR, PB, RJ, GJ, KL, WB, BR, JH, UK, DL, U.P., M.P., A.P., W.B., T.N., H.P., C.G., J&K`),
);

export const regions = new Set(
  split(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon,
pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia,
wisconsin, wyoming, district of columbia, ontario, quebec, québec, british columbia, alberta, manitoba, saskatchewan, nova scotia,
new brunswick, newfoundland, new south wales, victoria, queensland, tasmania, western australia, south australia,
andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka,
kerala, madhya pradesh, maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, orissa, punjab, rajasthan, sikkim, tamil nadu,
tamilnadu, telangana, tripura, uttar pradesh, uttarakhand, west bengal, chandigarh, delhi, jammu and kashmir, ladakh, puducherry,
उत्तर प्रदेश, मध्य प्रदेश, राजस्थान, बिहार, झारखंड, झारखण्ड, हरियाणा, पंजाब, गुजरात, महाराष्ट्र, उत्तराखंड, उत्तराखण्ड, छत्तीसगढ़, हिमाचल प्रदेश,
पश्चिम बंगाल, ओडिशा, असम, कर्नाटक, केरल, तमिलनाडु, तेलंगाना, आंध्र प्रदेश, गोवा, जम्मू और कश्मीर, bavaria, bayern, catalonia, cataluña, lombardy, île-de-france, greater london, scotland, wales, ncr, bay area, hesse, saxony,
baden-württemberg, brandenburg, hessen, mecklenburg-vorpommern, niedersachsen, nordrhein-westfalen, rheinland-pfalz,
saarland, sachsen, sachsen-anhalt, schleswig-holstein, thüringen, steiermark, tirol, kärnten, oberösterreich, niederösterreich, vorarlberg,
burgenland, aargau, graubünden, thurgau, ticino, vaud, valais, auvergne-rhône-alpes, bourgogne-franche-comté, bretagne, centre-val de loire,
grand est, hauts-de-france, normandie, nouvelle-aquitaine, occitanie, pays de la loire, provence-alpes-côte d'azur, paca, corse,
andalucía, aragón, asturias, castilla y león, castilla-la mancha, extremadura, galicia, navarra, país vasco, comunidad valenciana, catalunya,
lombardia, piemonte, veneto, emilia-romagna, toscana, lazio, campania, puglia, sicilia, sardegna, liguria, marche, umbria, calabria, abruzzo`),
);

export const cities = new Set([
  ...allTowns,
  ...split(`mumbai, navi mumbai, thane, pune, pimpri-chinchwad, nashik, nagpur, aurangabad, solapur, kolhapur, delhi, new delhi, noida,
greater noida, gurgaon, gurugram, faridabad, ghaziabad, bengaluru, bangalore, mysuru, mysore, mangalore, mangaluru, hubli, belgaum,
hyderabad, secunderabad, warangal, vijayawada, visakhapatnam, vizag, guntur, tirupati, chennai, coimbatore, madurai, trichy,
tiruchirappalli, salem, vellore, kochi, cochin, ernakulam, thiruvananthapuram, trivandrum, kozhikode, calicut, thrissur, kollam,
kannur, kottayam, kolkata, calcutta, howrah, durgapur, siliguri, kharagpur, bhubaneswar, cuttack, rourkela, ranchi, jamshedpur,
dhanbad, patna, gaya, lucknow, kanpur, agra, varanasi, allahabad, prayagraj, meerut, bareilly, aligarh, jaipur, jodhpur, udaipur,
kota, ajmer, bikaner, ahmedabad, surat, vadodara, baroda, rajkot, gandhinagar, indore, bhopal, gwalior, jabalpur, ujjain, raipur,
bilaspur, chandigarh, mohali, panchkula, ludhiana, amritsar, jalandhar, patiala, shimla, dehradun, haridwar, roorkee, jammu,
srinagar, guwahati, shillong, imphal, aizawl, agartala, gangtok, panaji, panjim, margao, puducherry, pondicherry, chakan, hosur,
bhiwandi, nanded, amravati, akola, hisar, rohtak, karnal, panipat, sonipat, ambala, moradabad, gorakhpur, jhansi, mathura, silchar,
new york, new york city, nyc, brooklyn, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, austin,
san jose, san francisco, seattle, denver, boston, portland, las vegas, detroit, memphis, baltimore, milwaukee, albuquerque, tucson,
sacramento, atlanta, miami, tampa, orlando, minneapolis, cleveland, pittsburgh, cincinnati, st. louis, saint louis, kansas city,
charlotte, raleigh, durham, nashville, salt lake city, oakland, palo alto, mountain view, menlo park, sunnyvale, santa clara,
cupertino, redmond, bellevue, cambridge, princeton, berkeley, ann arbor, boulder, columbus, indianapolis, washington dc,
toronto, montreal, montréal, vancouver, ottawa, calgary, edmonton, waterloo, mexico city, ciudad de méxico, guadalajara, monterrey,
bogotá, bogota, medellín, lima, santiago, buenos aires, são paulo, sao paulo, rio de janeiro, montevideo, quito, caracas,
campinas, belo horizonte, curitiba, porto alegre, salvador, recife, fortaleza, brasília, brasilia, florianópolis, goiânia, manaus, santos,
cali, barranquilla, cartagena, guayaquil, arequipa, valparaíso, rosario, puebla, tijuana, grenoble, strasbourg, montpellier, rennes, nice,
bonn, essen, dortmund, bremen, karlsruhe, mannheim, freiburg, münster, aachen, potsdam, linz, salzburg, winterthur, st. gallen, groningen, haarlem,
leiden, tilburg, breda, arnhem, nijmegen, monza, bergamo, padova, padua, bari, palermo, catania, genova, trieste, braga, coimbra, aveiro, alicante,
córdoba, valladolid, leuven, bruges, liège, charleroi, uppsala, linköping, trondheim, stavanger, odense, aalborg, turku, espoo, szczecin, lublin,
katowice, ostrava, debrecen, timișoara, iași, plovdiv, novi sad, split, maribor, thessaloniki, mombasa, kisumu, kumasi, ibadan, port harcourt,
zaragoza, málaga, malaga, murcia, granada, leicester, nottingham, sheffield, newcastle, southampton, coventry, pimpri,
sangli, satara, latur, jalgaon, dhule, bhilai, tirunelveli, erode, tiruppur, tirupur, thanjavur, alappuzha, palakkad, malappuram, nellore,
kurnool, rajahmundry, kakinada, karimnagar, nizamabad, davangere, udupi, manipal, dharwad, london, manchester, birmingham, leeds, glasgow, edinburgh, bristol, liverpool, oxford, belfast, cardiff, dublin, cork, galway,
paris, lyon, marseille, toulouse, bordeaux, lille, nantes, nice, berlin, munich, münchen, hamburg, frankfurt, cologne, köln,
stuttgart, düsseldorf, leipzig, dresden, hannover, nuremberg, nürnberg, vienna, wien, graz, zurich, zürich, geneva, genève, basel,
bern, lausanne, amsterdam, rotterdam, the hague, utrecht, eindhoven, brussels, antwerp, ghent, madrid, barcelona, valencia, seville,
sevilla, bilbao, lisbon, lisboa, porto, milan, milano, rome, roma, turin, torino, bologna, florence, firenze, naples, napoli, verona,
venice, athens, warsaw, warszawa, kraków, krakow, wrocław, wroclaw, gdańsk, poznań, łódź, prague, praha, brno, bratislava, budapest,
bucharest, bucurești, cluj-napoca, sofia, belgrade, zagreb, ljubljana, copenhagen, københavn, aarhus, stockholm, gothenburg,
göteborg, malmö, oslo, bergen, helsinki, tampere, tallinn, riga, vilnius, reykjavik, moscow, saint petersburg, kyiv, kiev, lviv,
minsk, istanbul, ankara, izmir, dubai, abu dhabi, sharjah, doha, riyadh, jeddah, dammam, kuwait city, manama, muscat, tel aviv,
jerusalem, haifa, amman, beirut, cairo, alexandria, casablanca, rabat, tunis, lagos, abuja, accra, nairobi, kampala, kigali,
dar es salaam, addis ababa, johannesburg, cape town, durban, pretoria, beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu,
wuhan, nanjing, hong kong, taipei, tokyo, osaka, kyoto, yokohama, seoul, busan, singapore, kuala lumpur, penang, jakarta, bandung,
manila, cebu, makati, quezon city, bangkok, hanoi, hà nội, ho chi minh city, dhaka, chittagong, karachi, lahore, islamabad, colombo,
kathmandu, sydney, melbourne, brisbane, perth, adelaide, canberra, auckland, wellington, christchurch, मुंबई, पुणे, दिल्ली,
नई दिल्ली, लखनऊ, पटना, जयपुर, भोपाल, इंदौर, कानपुर, वाराणसी, नागपुर, नासिक, चेन्नई, कोलकाता, हैदराबाद, बेंगलुरु, अहमदाबाद,
आगरा, मेरठ, प्रयागराज, इलाहाबाद, गोरखपुर, नोएडा, गाज़ियाबाद, गुरुग्राम, फरीदाबाद, फ़रीदाबाद, चंडीगढ़, देहरादून, हरिद्वार, रांची, राँची, जमशेदपुर, धनबाद, गया,
रायपुर, ग्वालियर, जबलपुर, उज्जैन, जोधपुर, उदयपुर, कोटा, अजमेर, सूरत, वडोदरा, राजकोट, ठाणे, औरंगाबाद, कोल्हापुर, शिमला, जम्मू, अमृतसर, लुधियाना, मथुरा, अलीगढ़, बरेली`),
]);

export const remoteWords =
  /^(?:(?:fully\s+)?remote(?:\s*\([^)]*\))?|work from home|wfh|hybrid|on-?site|in-?office|anywhere|worldwide|telecommute)$/iu;
