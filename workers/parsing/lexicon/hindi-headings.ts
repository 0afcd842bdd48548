import { listed } from './listed.js';

/**
 * Wordings of headings in Hindi, also in Latin letters, where these are nobody's name (Anubhav, Shiksha, Ruchi). Add a
 * wording here to have it known.
 */
export const hindiHeadings = listed({
  summary: `सारांश, परिचय, उद्देश्य, करियर उद्देश्य, पेशेवर सारांश, व्यावसायिक सारांश, मेरे बारे में, थोड़ा सा परिचय, संक्षिप्त परिचय, मेरा परिचय, लक्ष्य, करियर लक्ष्य, करियर का उद्देश्य,
mere bare mein, mere baare mein, mera parichay, mera uddeshya`,
  work: `अनुभव, कार्य अनुभव, कार्यानुभव, व्यावसायिक अनुभव, पेशेवर अनुभव, नौकरी का अनुभव, रोजगार, इंटर्नशिप, काम का अनुभव, कार्य का अनुभव, सेवा अनुभव, पूर्व अनुभव, कार्य विवरण, जहाँ काम किया, जहां काम किया, नौकरी, नौकरियाँ, नौकरियां, कार्य इतिहास,
kaam, kaam ka anubhav, kaam ka experience, kaam ka tajurba, karya anubhav, naukri, naukri ka anubhav, pehle ka kaam, pichla kaam, kahan kahan kaam kiya, kahan kaam kiya`,
  education: `शिक्षा, शैक्षिक योग्यता, शैक्षणिक योग्यता, शैक्षिक विवरण, शैक्षणिक विवरण, योग्यता, तालीम, पढ़ाई, पढ़ाई लिखाई, शिक्षा दीक्षा, शिक्षा विवरण, शैक्षिक पृष्ठभूमि, शैक्षणिक पृष्ठभूमि, शैक्षिक योग्यताएँ, शैक्षिक योग्यताएं,
padhai, padhayi, padhai likhai, shaikshik yogyata, shaikshanik yogyata, shiksha ka vivaran`,
  skills: `कौशल, तकनीकी कौशल, मुख्य कौशल, प्रमुख कौशल, कंप्यूटर कौशल, दक्षता, हुनर, क्षमताएँ, क्षमताएं, विशेषज्ञता, कौशल और दक्षता, कार्य कौशल, व्यावसायिक कौशल, योग्यताएँ, योग्यताएं, औज़ार,
hunar, kya aata hai, kya kya aata hai, aur kya aata hai, jo kaam aata hai, mere hunar`,
  projects: `परियोजनाएं, परियोजनाएँ, परियोजना, प्रोजेक्ट, प्रोजेक्ट्स`,
  certificates: `प्रमाणपत्र, प्रमाण पत्र, प्रमाणन, प्रमाणपत्र और प्रशिक्षण, लाइसेंस`,
  languages: `भाषाएं, भाषाएँ, भाषा, भाषा ज्ञान, भाषा कौशल, बोलियाँ, बोलियां, भाषाओं का ज्ञान, ज्ञात भाषाएँ, ज्ञात भाषाएं,
bhasha, bhashayen, bhasha gyan, bhasha ka gyan, kaun si bhasha aati hai`,
  awards: `पुरस्कार, उपलब्धियां, उपलब्धियाँ, पुरस्कार और सम्मान, सम्मान`,
  publications: `प्रकाशन`,
  volunteer: `स्वयंसेवा, सामाजिक कार्य`,
  interests: `रुचियां, रुचियाँ, शौक, अभिरुचि, अभिरुचियाँ, रुचि,
shauk`,
  references: `संदर्भ`,
  personal: `व्यक्तिगत विवरण, व्यक्तिगत जानकारी, निजी जानकारी,
vyaktigat vivaran, vyaktigat jankari, niji jankari`,
  contact: `संपर्क, सम्पर्क,
sampark`,
  declaration: `घोषणा,
ghoshna`,
});
