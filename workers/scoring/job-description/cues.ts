import { numberWordPattern } from '../../words/number-words.js';
import { asksForYears } from './years/years-in-text.js';

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');

/** What is said of things that are welcome; 'good' and 'great' are said of things needed, too. */
const good = String.raw`(?:useful|handy|helpful|lovely|beneficial|advantageous|desirable|desired|preferred|preferable|welcome|optional|appreciated|of interest|valued|(?:nice|good|great) to (?:have|know))`;
const gift = String.raw`(?:plus|bonus|advantage|asset|merit|bonus point|plus point|added benefit|value add)`;
const adverb = String.raw`(?:(?:also|always|very|really|definitely|certainly|especially|highly|particularly|strongly)\s){0,2}`;

/** A sentence with one of these speaks of what is welcome, not of what is needed. */
const niceCue = anyOf(
  String.raw`\b(?:an?|big|huge|strong|definite|added|additional|extra|real|great|distinct)\s+(?:\w+\s+)?${gift}s?\b`,
  String.raw`\bplus\s*[.)]?$|\bplus point|\bbonus\b|\bbrownie points?\b|\bextra (?:points|credit|marks|edge)\b|\bcherry on\b|\bicing on\b|\bkudos\b`,
  String.raw`\b(?:is|are|be) ${adverb}${good}\b|(?:['’]s|(?:['’]d|would) be) ${adverb}(?:nice|good|great|ideal|lovely|handy|useful|helpful|brilliant|wonderful|fantastic|perfect|an? (?:plus|advantage|asset|added|extra|bonus))\b|\b(?:is|are|be) nice\b`,
  String.raw`\b(?:nice|good|great|lovely|useful)[- ](?:to[- ](?:have|know)|if you)\b|\bnice,? (?:(?:but|though) )?not\b`,
  String.raw`\b(?:would|will|could|can|might|may) (?:also )?(?:come in (?:handy|useful)|be of (?:use|help)|help(?: but|[.,;!]|$)|make us (?:smile|happy)|impress|count in|be (?:given|shown) (?:\w+ )?p[a-z]*erence)|\b(?:sets?|gives?) you (?:apart|an? (?:\w+ )?(?:edge|advantage|head start))`,
  String.raw`\b(?:desirable|preferred|preferably|preferable|advantageous|appreciated|welcome|desired|ideally)\b|\bpreference (?:will be |is |shall be )?(?:given |to )?|\bprefer (?:someone|candidates|people|those)\b|\b(?:gets?|have|receives?) (?:\w+ )?preference\b`,
  String.raw`\b(?:highly|well) regarded\b|\bhelps (?:if|to have|but|though)\b|\bhelps[.!]?$|\beven better\b|\bas would\b|\b(?:added|extra|an) edge\b|\bjumps? (?:to the top|the queue)\b|\b(?:so much|all) the better\b|\bbetter still\b|\b(?:makes?|helps?|lets?) you stand out\b`,
  String.raw`\bit (?:would|could|might|will) (?:also |really |certainly )?help if\b|\b(?:lovely|nice|pleasant|welcome|happy) surprise\b`,
  String.raw`\b(?:first|special|due|higher) (?:priority|preference|weight)\b|\bpriority (?:will be )?(?:given|for those)\b|\bweightage\b|\bnot (?:a )?(?:must|deal[- ]?breaker) but\b`,
  String.raw`\bnot essential\b|\bnot (?:critical|essential|mandatory|required|necessary) but\b|\b(?:but|though) not (?:required|essential|necessary|mandatory)\b|\b(?:we|you)(?:['’]d| would) (?:also )?love (?:(?:it )?if\b|to hear (?:about|of) (?:it|that|them))`,
  String.raw`[:–—]\s(?:nice|great|handy|lovely|cool|(?:an? )?(?:big |huge )?(?:plus|bonus)|welcome|good to have)(?:\s?[,.!]|\s(?:but|if|though|to have)\b|$)|\bno (?:drama|worries|biggie|harm|stress|disaster) if (?:not|you)\b|\b(?:never|(?:does|can|could|will|would)(?: not|n['’]t)) hurt\b`,
  String.raw`(?<!\b(?:you|we|they|who|he|she|it|this|role|job|person|candidate) )\b(?:would|could|might|may) (?:also |really |greatly )?help\b(?! to\b)`,
  String.raw`[-–—:,]\s*optional\b|\b(?:helpful|useful|handy|beneficial)\s*[.!)]?$|\balso (?:considered|accepted|fine|ok(?:ay)?)\b`,
  String.raw`\b(?:counts?|speaks?|works?|goes) in (?:your|their|the candidate['’]s) favou?r\b|\bpoints? (?:if|for)\b|\b(?:glad|happy|delighted|pleased|thrilled|excited) (?:to (?:see|hear|read|meet)\b(?! (?:from |about )?you\b)|if (?:you|your)\b)`,
  String.raw`बेहतर|प्राथमिकता|वरीयता|वांछनीय|तो (?:और )?(?:भी )?अच्छा|अतिरिक्त (?:लाभ|योग्यता)`,
  // Hindi in Latin letters: 'ho to accha', 'preference milegi'.
  String.raw`\b(?:ho|hai|aata|aati|mile|rahe) to (?:aur )?(?:bhi )?(?:a+cc?h+a+|badhiya|behtar|better|good|plus|best|preference)\b|\baur bhi (?:a+cc?h+a+|badhiya|behtar)\b|\bto a+cc?h+a+\b|\ba+cc?h+a+ (?:hoga|rahega|lagega)\b|\bpreference (?:milegi|di jayegi|denge|milega)\b|\bsone pe suhaga\b|\bpehl[ea] (?:mauka|mouka|preference|priority)\b`,
);

const knowing = String.raw`(?:comfortable|fluent|skilled|experienced|proficient|confident|familiar|conversant|adept|competent|at home|handy|strong|happy|good (?:at|with)|able to|well[- ]versed|certified|qualified|trained|registered|licen[cs]ed)`;
const done = String.raw`(?:worked|shipped|built|used|led|run|done|written|designed|managed|sold|taught|held|handled|deployed|administered|owned|spent|shown|proven|completed|passed|seen)`;
const someYears = String.raw`(?:\d|(?<!\b(?:last|past|our|next|for over|for more than) )\b(?:${numberWordPattern}))\s?\+?\s*(?:\(\d+\)\s*)?(?:or more |plus )?(?:years?|yrs?)['’]?`;

/** What readers of a posting have done that says nothing of their trade. */
const ofApplying =
  'reached|applied|decided|joined|wanted|wondered|enjoyed|received|submitted|clicked|dreamed|always|missed|landed|noticed|guessed|passed|agreed|signed|ticked|selected|shortlisted|invited|promised|finished';

const speaker = '(?:we|i|they)';
const employer = String.raw`(?:he|she|(?:my|our|the|your) (?:client|employer|firm|company|school|hospital|hotel|bank|manager|boss))`;

/** What is required, not what one gathers or works to: 'Java is a requirement', not 'translate client requirements'. */
const requirement = String.raw`\b(?:an?|only|minimum|basic|main|key|hard|strict|absolute|core|mandatory|essential|job)(?: (?:hard|strict|absolute|basic|minimum|key|core|job))? requirements?\b|^requirements?\b(?! (?:gathering|elicitation|analysis|documents?|specifications?|engineering|management|traceability)\b)|\brequirements? (?:is|are|includes?)\b`;

/** A sentence with one of these asks, wherever it stands. */
const mustCue = anyOf(
  String.raw`\bmust\b|\bmandatory\b|\bcompulsory\b|\bnon[- ]negotiable\b|\bcalls? for\b|\bdemands\b|(?<!\b(?:as|when|where|if|whenever|wherever) )\bnecessary\b|\bessential\b|(?<!\b(?:as|when|where|if|whenever|wherever) )\bneeded\b(?! (?:by|to)\b)`,
  String.raw`(?<!\b(?:as|when|where|if|whenever|wherever) )\brequired?(?:s|d)?\b(?! by\b)|${requirement}`,
  String.raw`\byou(?:['’]ll| will)? (?:\w+ )?need\b|\bneed(?:s|ed)? (?:to (?:have|know|be)|someone|a candidate|an? \w+ (?:who|with))`,
  String.raw`\b(?:be|are|is) expected to\b|\bexpect you\b|\b(?:${speaker}|${employer}) (?:do |would |will )?(?:also |really |certainly )?(?:asks? for|insists? on|expects?)\b(?! (?:to|that|our)\b)|\b${speaker} (?:do )?(?:also )?(?:want|need)(?! to\b)|\b${employer} (?:also )?(?:wants|needs)(?! (?:to|an?|your)\b)`,
  String.raw`\bshould (?:\w+ ){0,2}(?:have|know|be|possess|hold|feel|understand|speak)\b`,
  String.raw`(?<!\b(?:if|so|what|where|when|that|all|skills|tools) )\byou (?:also |already )?(?:have|know|bring|understand|hold|possess|speak|can (?!expect|apply|choose|earn|look|find|also|call|reach|send|join))`,
  String.raw`(?<!\b(?:if|what|where|when|that) )\byou(?:['’]ll| will|['’]re| are)(?: also| already| probably| certainly)? (?:be |feel )?${knowing}\b`,
  String.raw`(?<!\b(?:if|what|where|when|that|once|until|after|because|as) )\byou(?:['’]ve| have)(?: (?:also|already|previously|probably|ever|personally))? (?:${done}|(?!(?:${ofApplying})\b)[a-z]{3,}ed)\b|(?<!\bif )\b(?:some|any)(?:one|body) (?:who['’]s|who has|who is|who can|with)\b`,
  String.raw`(?<!\b(?:if|whether|what|where|when|that|because|as|while) )\byou(?:['’]re| are) an? (?!(?:part|member|fan|fit|match|team|people|perfect|great|good)\b)|\byour (?:[\w/+#&-]+ ){1,4}(?:is|are) (?:\w+ly )?(?:excellent|impeccable|fluent|flawless|strong|solid|native|spotless|sharp|sound|perfect|first[- ]rate|up to (?:date|scratch)|second nature)\b|\b(?:is|are) second nature\b`,
  String.raw`\byou(?:['’]ll| will) be (?:asked|working) (?:to work )?(?:in|with) (?:both|all)\b|\b(?:daily|main|core) tools?\b|\bused? (?:every ?day|daily)\b`,
  String.raw`\b(?:candidate|applicant|person|hire|incumbent)s?(?: who| that)?(?: (?:will|would|shall))? (?:ideally )?(?:ha(?:ve|s|d)|hold(?:s|ing)?|brings?|knows?|understands?|possess(?:es|ing)?|speaks?|comes? with|${done})\b(?! (?:the|an?) (?:opportunity|chance|option))`,
  String.raw`\b(?:candidate|applicant|person|hire|incumbent|some(?:one|body)|any(?:one|body))s?(?: who)?(?: (?:will|would|shall))?(?: (?:is|are|be|feels?))? (?:\w+ly )?${knowing}\b`,
  String.raw`\byour (?:toolbox|toolkit|tool ?set|arsenal|repertoire|cv|r[ée]sum[ée]|background|profile|track record)(?: already)? (?:has|contains|includes|shows|covers|boasts|features)\b`,
  String.raw`\bonly (?:people|those|candidates|applicants|profiles|persons?)(?: who| with| having)\b|\bapply (?:only )?if (?:you|your)\b|\bunless (?:you|they|he|she)\b|\bwithout\b[^.;]{2,50}\b(?:you|one|they|he|she)(?: (?:will|can|would|do|need))?(?: not|n['’]t|['’]ll not)\b|\b(?:cannot|can['’]t) do without\b`,
  String.raw`(?:अनिवार्य|ज\u093c?रूरी|आवश्यक(?!ता)|चाहिए)(?! नहीं)|कम से कम`,
  String.raw`\bproficien(?:t|cy) in\b|\bminimum\b|\bat least\b|\b(?:as|so) long as your [^.,;]{3,60} is\b`,
  String.raw`\bchahiye\b|\b(?:aana|aani|hona|honi) (?:chahiye|zaroori|jaroori)\b|\bz?[jz]aro?[ou]ri\b(?! na?h?in?\b)|\banivarya\b|\bkam se kam\b|\b(?:aisa|aisi|aise|wo|woh|vo) (?:candidate|ladka|ladki|insaan|banda|person|log) (?:jo|jise|jisko)\b`,
);

/** These ask, too, unless the years are those of the firm. */
const yearsCue = anyOf(
  String.raw`${someYears}(?:\s+of)?\s+(?:\w+\s+){0,3}(?:experience|in|with|as)\b|${someYears}\s+of\b|${someYears} behind\b`,
);

/** These ask where nothing says what a sentence is there for; among duties they do not. */
const weakMustCue = anyOf(
  String.raw`\b(?:solid|strong|sound|good|deep|thorough|working|firm|excellent|clear|basic|fair|in[- ]depth|hands[- ]on|proven|practical|advanced|expert|prior|previous) (?:[\w-]+ ){0,2}(?:knowledge|understanding|grasp|command|experience|skills?|background|grounding|exposure|hold|proficiency)\b`,
  String.raw`^(?:[\w-]+ ){0,3}(?:experience|exp\.?|knowledge|proficiency|familiarity|fluency|expertise|understanding|command|exposure|competenc[ey]) (?:with|in|of|on|using)\b`,
  String.raw`\b(?:proficient|experienced|skilled|fluent|thorough|conversant|well[- ]versed|hands[- ]on|strong|expert|good) (?:in|with|at|on)\b`,
  String.raw`\byou(?:['’]ll| will)? (?:write|code|program|work|develop) (?:\w+ ){0,3}(?:in|with|on|for)\b|\byou(?:['’]ll| will) (?:\w+ and )?(?:build|develop|design|create|write)\b[^.;]{0,60}\busing\b`,
  String.raw`\b(?:firm|good|solid|sure|real|strong) (?:grip|handle|feel)\b|\b(?:knack|flair|feel|eye) for\b|\bnot? (?:afraid|strangers?|shy)\b|n['’]t (?:afraid|shy)\b|\bno secrets?\b`,
  String.raw`^(?:strong|solid|good|excellent|fluent|sound|expert|advanced|working|basic|native) (?!.*\b(?:we|our|us|team|salary|pay|benefits|culture|growth|environment|atmosphere|training|support|opportunit(?:y|ies))\b)[^.;]{2,80}[.!]?$|\b(?:fluent|fluently|speaking)\s*[.!]?$`,
  String.raw`\b(?:aata|aati|aate) ho\b|\bkiya ho\b|\b(?:ka|ki|ke) (?:anubhav|experience|knowledge|gyan|jaankari)\b`,
);

/** 'We seek a cook with experience in …': one word after the other, so that long texts cost little. */
const soughtWith = [
  /\b(?:seeks?|seeking|look(?:s|ing)? for|hiring)\b/i,
  /\bwith\b/i,
  /\b(?:experience|knowledge|background|skills)\b/i,
];

function seeksWith(text: string): boolean {
  let from = 0;
  return soughtWith.every((word) => {
    const found = word.exec(text.slice(from));
    from += found ? found.index + found[0].length : 0;
    return found !== null;
  });
}

/** Sentences in which the firm speaks of itself. */
const ofFirm = /^(?:we|our|us|the (?:company|firm|team|group|bank|school|hospital))\b/i;

/** Whether a text speaks of what is welcome rather than needed. */
export function isWish(text: string): boolean {
  return niceCue.test(text);
}

/** Whether a text asks for something, wherever it stands. */
export function isDemand(text: string): boolean {
  return mustCue.test(text) || seeksWith(text) || (yearsCue.test(text) && asksForYears(text));
}

/** Whether a text asks for something, where neither a heading nor the duties around it say what it is for. */
export function isLikelyDemand(text: string): boolean {
  return isDemand(text) || (weakMustCue.test(text) && !ofFirm.test(text));
}
