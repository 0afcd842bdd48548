/** Where a word starts and ends in either script: `\b` knows Latin letters only. */
export const spoken = { start: String.raw`(?<![\p{L}\p{M}])`, end: String.raw`(?![\p{L}\p{M}])` };

/** Between the items of a list. */
export const joint = 'aur|ya|evam|tatha|and|or|और|या|एवं|तथा|व';

/** What follows a thing and says how it stands to the rest. */
export const particle =
  'k[aie]|ko|se|mein|me|par|pe|tak|wal[aeio]n?|bhi|का|की|के|को|से|में|पर|तक|भी|वाल[ाेीो]|वालों';

const stems =
  'chala|padh|likh|bol|dekh|laga|bana|kar|samajh|jaan|utha|kaat|jod|sil|paka|maap|naap|tol|bech|badal|khol|bandh|rang|dho|chara|bo|kha?r[ai]d';
const hindiStems =
  'चला|पढ़|पढ|लिख|बोल|देख|लगा|बना|कर|समझ|जान|उठा|काट|जोड़|सिल|पका|माप|नाप|तोल|बेच|बदल|खोल|बाँध|बांध|रंग|धो|चरा|बो';
/** What is done with a thing: 'chalana', 'पढ़ना'. */
export const verb = `(?:${stems})n[aie]|(?:${hindiStems})न[ाीे](?:-(?:${hindiStems})न[ाीे])?`;

/** What one has of a thing: 'ki jankari', 'का ज्ञान'. */
export const knowing =
  'jaa?nkaa?ri|knowledge|gyaa?n|anubhav|experience|kaa?m|samajh|practice|ज्ञान|जानकारी|अनुभव|काम|कार्य|समझ|अभ्यास|रखरखाव';

const urgent =
  'z?[jz]aro?[ou]ri|anivarya|must|compulsory|mandatory|अनिवार्य|ज\u093c?रूरी|आवश्यक|प्राथमिकता|वरीयता|preference|priority|mauka';
/** Words by which somebody asks. */
export const need = `aan[aie]|aat[aie]|hon[aie]|ho|chaa?hiye|kiy[ae]|आन[ाीे]|आत[ाीे]|होन[ाीे]|हो|चाहिए|चाहिये|${urgent}`;
/** The same where it is a thing that is asked for, not a person. */
export const demand = `(?:\\p{L}{2,8}n[aie]|[\\p{L}\\p{M}]{1,20}[ाीे]) (?:chaa?hiye|चाहिए|चाहिये)|(?:aat[aie]|kiy[ae]|आत[ाीे]|किया) (?:ho|हो)|${urgent}`;

/** Words that tell Hindi in Latin letters from English. */
export const mark =
  'k[aie]|aur|evam|tatha|chaa?hiye|z?[jz]aro?[ou]ri|anivarya|jaa?nkaa?ri|anubhav|gyaa?n|aat[aie] ho|wal[aeio]n?';

/** What an item may be that is nothing to be known: 'kaam', 'umar', 'dukan'. */
export const vague =
  /^(?:(?:kaa?m|umar|umr|age|time|samay|salary|matlab|chh?utti|duty|shift|ghar|dukaa?n|office|company|factory|gaon|sheher|saal|log|logon|ladk[aei]|baat|bhasha|kisi|koi|padhai|jagah|field|line|candidates?|fresher|aa?dhaa?r(?: card)?|pan(?: card)?|resume|photo|documents?|passport|police verification|bike|gaadi|phone|mobile|smartphone|achh?[aei]|hai|hain|h|nahin?|kam|zyada|काम|कार्य|उम्र|आयु|समय|वेतन|छुट्टी|घर|दुकान|कंपनी|साल|वर्ष|लोग|उम्मीदवार|अभ्यर्थी|आवेदक|भाषा|आधार(?: कार्ड)?|पैन(?: कार्ड)?|बाइक|मोबाइल|है|हैं|कम|अधिक|मेहनती|ईमानदार)|.*\d.*|)$/iu;
