import type { Courtesies } from '../courtesies.js';
import type { Tone } from '../english/phrases.js';

/**
 * The phrases of a Hindi letter that state no fact, by tone. They hold no verb that would tell whether a man or a
 * woman writes.
 */
export interface HindiPhrases {
  /** `post` is 'Nimbus Ledger में “Java Developer” पद'. */
  opening(post: string): string;
  /** What the job asks, leading over to a place where it was done. */
  asks(skills: string): string;
  /** Leads over to a bullet that is quoted in English. */
  readonly quoted: string;
  readonly courtesies: Courtesies;
  readonly closing: string;
  readonly thanks: string;
  readonly signOff: string;
}

export const hindiPhrases: Readonly<Record<Tone, HindiPhrases>> = {
  formal: {
    opening: (post) => `${post} के लिए कृपया मेरा आवेदन स्वीकार करें।`,
    asks: (skills) => `आपके विज्ञापन में ${skills} की अपेक्षा की गई है`,
    quoted: 'इस काम का ब्योरा मेरे अंग्रेज़ी बायोडाटा में इन शब्दों में है:',
    courtesies: {
      enclosure: 'सभी तिथियाँ और अन्य विवरण संलग्न बायोडाटा में दिए गए हैं।',
      offer: 'आवश्यकता हो तो अन्य दस्तावेज़ भी प्रस्तुत कर दिए जाएँगे।',
      questions: 'बायोडाटा में कोई बात स्पष्ट न हो तो पूछने पर उसकी पूरी जानकारी दे दी जाएगी।',
      reach: 'संपर्क का विवरण ऊपर दिया गया है, और साक्षात्कार का समय आपकी सुविधा के अनुसार तय हो सकता है।',
    },
    closing: 'साक्षात्कार का अवसर मिले तो मुझे अपने काम के बारे में विस्तार से बताने में प्रसन्नता होगी।',
    thanks: 'मेरे आवेदन पर विचार करने के लिए आपका धन्यवाद।',
    signOff: 'भवदीय,',
  },
  warm: {
    opening: (post) => `${post} के बारे में पढ़कर बहुत अच्छा लगा, और यह पत्र उसी के लिए मेरा आवेदन है।`,
    asks: (skills) => `आपके विज्ञापन में ${skills} की बात पढ़कर लगा कि यह काम मेरा जाना-पहचाना है`,
    quoted: 'एक उदाहरण मेरे अंग्रेज़ी बायोडाटा से:',
    courtesies: {
      enclosure: 'बाकी बातें और तिथियाँ मेरे बायोडाटा में मिल जाएँगी।',
      offer: 'और कुछ देखना चाहें तो वह भी मिल जाएगा।',
      questions: 'कोई बात पूछनी हो तो ज़रूर पूछें, जवाब देने में मुझे खुशी होगी।',
      reach: 'ऊपर दिए संपर्क पर मुझसे बात हो सकती है, समय आपकी सुविधा का रहेगा।',
    },
    closing: 'आपसे मिलकर अपने काम के बारे में बताने और आपके काम के बारे में जानने में मुझे बहुत खुशी होगी।',
    thanks: 'पत्र पढ़ने के लिए समय निकालने का हार्दिक धन्यवाद।',
    signOff: 'सादर,',
  },
  concise: {
    opening: (post) => `${post} के लिए मेरा आवेदन प्रस्तुत है।`,
    asks: (skills) => `विज्ञापन में ${skills} की माँग है`,
    quoted: 'बायोडाटा से:',
    courtesies: {
      enclosure: 'विवरण बायोडाटा में है।',
      offer: 'अन्य दस्तावेज़ माँगने पर दिए जाएँगे।',
      questions: 'कोई प्रश्न हो तो उसका उत्तर दे दिया जाएगा।',
      reach: 'संपर्क ऊपर दिया गया है।',
    },
    closing: 'आपसे बात करके मुझे प्रसन्नता होगी।',
    thanks: 'धन्यवाद।',
    signOff: 'भवदीय,',
  },
};

export const hindiSalutation = 'महोदय/महोदया,';
