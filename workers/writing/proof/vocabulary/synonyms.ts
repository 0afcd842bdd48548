/**
 * Words that say the same thing of work, in English, Hindi and Hinglish: one group a line. They only help to see what
 * a text retells; numbers, names, skills and standing are compared by themselves.
 */
const groups = `
help assist support aid contribute participate madad सहायता मदद सहयोग
build create make develop produce construct banaya banaye banayi बनाया बनाए बनाई बनाना बनाकर तैयार
write draft compose author likha likhe likhi लिखा लिखे लिखी
reduce cut lower decrease shorten drop fall trim halve half ghataya घटाया घटाई घटाकर कम
raise increase lift grow boost improve rise badhaya बढ़ाया बढ़ाई बढ़ाकर
teach train coach instruct sikhaya सिखाया पढ़ाया पढ़ाई पढ़ाती पढ़ाता
handle manage run operate संभाला संभाली sambhala
give provide deliver दिया दी दिए दीं
keep maintain hold रखा रखी
record document log note enter register दर्ज
check inspect verify examine जाँच
fix repair mend troubleshoot
dispatch ship send bheja भेजा
sell sale sold becha bikri बेचा बेचे बेचीं बिक्री
buy purchase procure kharida खरीदा
use utilise utilize apply
put install fit mount
redraw redesign
clear settle resolve close closure
gather collect jama जमा
recruit hire fill
answer reply respond
talk speak
customer client buyer grahak ग्राहक ग्राहकों
pupil student child learner विद्यार्थी छात्र छात्रों
employee staff worker workforce kamgar कर्मचारी
colleague teammate coworker
user visitor person people individual लोग लोगों
patient मरीज रोगी रोगियों
medicine medication drug दवा दवाई दवाएं
shop store outlet dukan दुकान
salary payroll pay wage
truck lorry
bug defect fault error faulty defective malfunctioning broken
mathematics maths math
resume résumé cv cvs
article piece story
meal food dish
firm company कंपनी
bill invoice बिल
bookkeeping books bookkeeper
book arrange schedule plan
joiner starter
sew stitch
stock inventory
fee charge
debt due overdue
month monthly mahine माह महीने मासिक
day daily roz दिन प्रतिदिन रोज़ रोज़ाना दैनिक
week weekly hafte हफ्ते सप्ताह साप्ताहिक
year yearly annual annually saal वर्ष साल वार्षिक
hour hourly घंटे
shift duty
counsel advise advice
catch detect
watch monitor
bee beehive
fridge refrigerator
quote quotation
new newly naya naye nayi नया नए नई
vendor supplier
child children kid
machine machinery equipment
error mistake
complaint issue problem concern
phone telephone
form paper paperwork document
event function programme
lesson class
house home flat household
cost expense spend
revenue turnover income
factory plant
labourer operator
package parcel
goods material
exam test
mark score grade
target goal quota
contract agreement
rule regulation policy guideline
advert advertisement ad
website webpage
application app
film movie video
road street
delay wait
seminar workshop session
participant attendee delegate
candidate jobseeker
old purana पुराना पुराने
team group टीम
result outcome परिणाम
work job kaam कार्य काम
return filing file रिटर्न
branch shakha शाखा
accident crash
visit trip
picture photo image
teacher शिक्षक शिक्षिका अध्यापक
nurse नर्स
school विद्यालय
together jointly
save saving बचत बचाया बचाए बचाई
vaccinate vaccination immunise immunisation टीकाकरण टीका टीके
wear use
foreign overseas abroad
`;

/** Groups of words, each with what they stand for: their first word. */
export const synonymGroups: readonly (readonly [first: string, ...others: string[]])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, ...string[]]);
