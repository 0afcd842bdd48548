import type { Section } from '../section.js';

/** Tried in order; the first that a heading matches names its section. */
export const headingWords: readonly (readonly [section: Section, pattern: RegExp])[] = [
  [
    'terms',
    /^(?:(?:contract )?duration|contract(?: type| period)?|bond|tenure|probation(?: period)?|notice(?: period)?|np|validity|age(?: limit)?|joining)$/,
  ],
  [
    'excluded',
    /^(?:not (?:required|needed|a fit|for you|your thing)|no need|(?:what )?you (?:won't|will not|wouldn't)|this (?:role|job) (?:is not|isn't)|what you (?:do not|don't) need|who should not apply|this is not|do not apply)/,
  ],
  [
    'requirements',
    /^(?:who|whom) we(?: are|'re)? (?:want|need|look|seek|after)|^(?:that|this)(?:'s| is) (?:what )?you(?: (?:bring|have|are|need)\b.*)?$|^not negotiable|(?:n't|cannot|can not|not) (?:do without|compromise|budge|negotiate)|^(?:do not|don't) apply (?:unless|without)|^(?:the |our )?(?:non-negotiables?|essentials|basics|asks?|expectations?|hard skills|stack|kit|know-how)$|^your (?:superpowers|skills|strengths|kit|craft|know-how|tools?)|bring to the table|^what (?:really |truly )?(?:matters|counts)\b|^(?:software|instruments?|machines?|equipment|platforms?|frameworks?|databases?|tools)(?: (?:known|used|handled|and tools|& tools))?$|^should have|^primary(?: skills?)?$|^domain(?: knowledge| experience| expertise)?$|^(?:job )?highlights$|^(?:the |our )?(?:successful |ideal |right |selected |suitable |preferred )?(?:applicant|candidate|person|incumbent|hire)s?$|^(?:the )?(?:right|perfect|ideal|kind of) (?:person|fit|candidate|profile|match)|^what makes you\b(?!.*\b(?:stand|shine|special|different)\b)|^what (?:will |would )?makes? (?:you|someone|a candidate) (?:succe|great|effective)|^who (?:will|would) (?:succeed|thrive|do well)|^(?:job|candidate|person) specifications?$|^who (?:can|should|may) apply|\b(?:apply|successful|succeed|do well|excel|flourish|enjoy it|fit in|fit(?: here)?|love (?:this|it|working)) (?:[\w']+ ){0,5}if you(?:'re| are|'ve| have)?$|^eligib|^what do you (?:bring|need|have)|\b(?:aana|hona) chahiye|^chahiye$|^(?:kya|kaisa|kaisi|kaun|hume|humein|aap me|aapme)\b.*\bchahiye|\bz?[jz]aroori\b/,
  ],
  [
    'preferred',
    /^could have|^pref$|\bcherry on|might also (?:bring|have|know|be)|^not (?:an? )?musts?\b|^you might (?:bring|have)|not (?:deal-?breakers?|mandatory)|^(?:nices?|good)$|(?:can|will|'ll|could) (?:teach|grow|learn)|in an ideal world|^if you also|^(?:we|it)(?:'d| would)\b(?!.*\b(?:hear|talk|speak|chat|meet)\b).* if (?:you|your)\b|\bif you also$|makes? us smile|we(?:'d| would) be (?:delighted|thrilled|happy)|plus points?|^secondary(?: skills?| requirements?)?$|^nice,? (?:but )?not (?:necessary|required|essential|needed)|^merit|(?:extra|even) happ(?:y|ier)|\bdream\b|sweeten|(?:made?|makes?) (?:our|my) (?:day|week)|\bwow\b|sprinkle|\btoppings?\b|^(?:added|extra) weight|\bweightage\b|in your favou?r|\ban edge\b|live without|(?:fine|ok|okay|alright|no worries|don't worry) if you|differentiators?|value[- ]adds?|^(?:also )?(?:welcome|appreciated)\b/,
  ],
  [
    'excluded',
    /^(?!.*\b(?:but|though|unless|only|just|average|usual|typical|must|deal-?breakers?|mandatory|essential|required|necessary|negotiable)\b).*(?:\b(?:not|never|no need|no use|avoid|unwanted|skip|forget|leave|rule[sd]? out|off)\b|^(?:what|who|this|it|we|they|you|things|stuff)\b.*n't\b)(?! to (?:have|know))/,
  ],
  ['benefits', /^what (?:do|can) we offer|^kya milega/],
  [
    'description',
    /^(?:(?:detailed |brief |short |full )?jd|(?:(?:detailed|brief|short|full) )?(?:job|role|position) (?:description|details?|profile)(?: jd)?|description|details|job)$/,
  ],
  ['education', /^(?:padhai|yogyata|shiksha)$|शै(?:क्षिक|क्षणिक) योग्यता|^शिक्षा$/],
  ['preferred', /वांछनीय|वांछित/],
  ['requirements', /योग्यता|अर्हता|पात्रता|कौशल|^(?:हमें )?(?:क्या )?चाहिए$/],
  ['duties', /^(?:आपका |मुख्य )?(?:काम|कार्य|ज\u093c?िम्मेदारी|ज\u093c?िम्मेदारियाँ|कर्तव्य)(?:\s|$)/],
  ['benefits', /^(?:वेतन|सैलरी|सुविधा|सुविधाएँ|मानदेय|तनख\u093c?्वाह)(?:\s|$)/],
  ['process', /^(?:संपर्क|सम्पर्क|आवेदन|चयन|इंटरव्यू|साक्षात्कार)(?:\s|$)/],
  ['meta', /^(?:समय|स्थान|जगह|पद|पद का नाम|कंपनी|संस्था|अनुभव)$/],
  [
    'requirements',
    /desired (?:candidate|profile)|candidate profile|candidate requirements?|(?:must|need)[- ]to[- ]?have|(?:minimum|basic|required) qualifications?|^must[- ]ha(?:ve|s)/,
  ],
  [
    'preferred',
    /nice[- ]to[- ]ha(?:ve|s)|good[- ]to[- ](?:ha(?:ve|s)|know)|not a must|not (?:required|essential|necessary|mandatory) but|impress|delight|(?:good|great|nice|brilliant|fantastic|amazing|ideal|useful|wonderful|perfect) if|\bprefer|desirable|\bdesired|^bonus\b|^(?:big |a )?plus(?:es)?\b|\ba (?:big |huge |real )?(?:plus|bonus)\b|^(?:some )?extras?\b|extra (?:credit|points)|lovely if|\badvantag|^optional|brownie|(?:would|'d) be (?:nice|great|lovely|sweet|cool|ideal|handy|fantastic|brilliant|wonderful|super|a plus|good|a bonus|helpful|useful)|even better|^ideally|\bstands? out|set you apart|nice extras|we(?:'d| would) love\b(?! to (?:hear|talk|speak|chat|meet))|what will help|(?:it )?helps if|^helpful|icing on|wish ?list|beneficial|^additional (?:skills|knowledge|experience|assets?)|\bassets?\b|accha hoga/,
  ],
  [
    'benefits',
    /\bbenefits?\b|\bperks\b|^supplement(?:al|ary) pay\b|what we(?:'ll)? (?:offer|give|provide|pay)|^we offer|\bon offer\b|what(?:'s| is) in it|compensation|\bsalary\b|remuneration|^pay\b|^why (?:join|work|us|you(?:'ll| will) (?:love|like|enjoy))|\brewards?\b|our offer|^(?:the )?(?:offer|package)$|what you(?:'ll| will)? (?:get|receive)|in return|^you(?:'ll| will)? get\b|life at\b|^what(?:'s| is) great/,
  ],
  ['intro', /^urgent|^(?:we(?:'re| are) )?hiring$/],
  // How one sits, lifts and travels asks for no skill.
  [
    'terms',
    /^physical (?:demands|requirements|abilities)|^(?:working|work) conditions|^work(?:ing)? environment|^(?:travel|mental|sensory) (?:demands|requirements)|^(?:physical|work) (?:demands|requirements) (?:and|&|\/) /,
  ],
  [
    'process',
    /how to apply|how we hire|our process|^to apply|apply|application|interview|selection process|(?:hiring|recruitment) process|what to expect|next steps|equal (?:employment )?opportunit|\beeo\b|diversity|inclusion|accommodation|privacy|disclaimer|walk-?in|^contact|note\b|^(?:sounds?|feels?) (?:like you|good)|^interested$|^(?:selection |interview )?rounds?\b|^mode of interview|^documents? (?:required|needed|to)|don't hesitate|recruiters|^screening questions?$|^(?:additional|other|further) information$|^(?:bgv|background (?:checks?|verification))$/,
  ],
  [
    'duties',
    /^(?:essential |key |main |core |primary |principal )?(?:job |role )?(?:functions|duties|tasks|activities|responsibilities)\b|responsibilit|duties and responsibilities/,
  ],
  [
    'requirements',
    /what you(?:'ll| will)? (?:need|bring|have|should|must|know)|^(?:to [\w ]+, )?you(?:'ll| will| must| should| already| also)? (?:bring|have|need|are|know|should|must|possess|thrive|fit)|what we(?:'re| are)? (?:look|need|seek|after|expect|want|ask|seek|value)|looking for|who (?:you are|are you)|about you|^you$|^requirements?\b.*|requirements$|(?:candidate|applicant|person)s? (?:should|must|will|has|have|needs?|with|who|is)\b|\bshould (?:have|possess|be)\b|\bmust (?:have|possess|be)\b|\bneed to (?:have|know|be)\b|^(?:we|we're|we are) (?:need|want|expect|ask|require|looking|after)|(?:fit|match|right|one) (?:for (?:us|this)[\w ]*)?if you|thrive|^(?:is|could|does|sound) (?:this|it|that)\b.*\byou\b|tick|you might be|\bto (?:hear|talk|speak|chat)\b.* if you|to (?:succeed|be successful|qualify|be considered)|^why you\b|great fit|\bzaroori\b/,
  ],
  [
    'duties',
    /what you(?:'ll| will)?(?: be)?(?: be)? (?:do|work|own|lead)|your (?:role|tasks|mission|day|impact|work|challenge|focus|contribution)|^(?:the |about the )?(?:roles?|job|position|work|opportunity)$|(?:role|job|position) (?:overview|summary|description|purpose|profile|role|brief|objective)|about (?:the|this) (?:role|job|position|opportunity)|day[- ]to[- ]day|key (?:tasks|deliverables|result|accountabilities)|\bkra\b|accountab|^scope|^the (?:mission|brief|gig|challenge)$|^mission$|^what the (?:job|role|work) (?:is|involves|looks|entails|will)|in this role|\bawaits you\b|working on|typical (?:day|week)|^tasks|main activities|^you(?:'ll| will)(?: be)?\b|^what the job|^the work|what will you do|^job$|make an impact|^purpose\b|^deliverables|you(?:'ll| will) be doing|\bkaam\b/,
  ],
  [
    'about',
    /^who are we|about (?:us|our|the (?:company|team|client|firm|school|hospital|employer|organi[sz]ation))|who we are|^our (?:team|story|mission|values|company|culture|client|stack|purpose)|(?:company|organi[sz]ation|team) (?:overview|profile|description|summary)|^the (?:company|team|firm|client|organi[sz]ation)|^meet (?:us|the|our)|^why we|^about\b/,
  ],
  [
    'education',
    /^(?:education(?:al)?(?: qualifications?| requirements?| background| level)?|academics?(?: qualifications?)?|qualification|minimum education|degree|ug|pg)(?: required| needed)?$|^education\b.*\b(?:experience|training)\b/,
  ],
  [
    'certificates',
    /^(?:certifications?|certificates?|licen[cs]es?|licen[cs]es? (?:and|&) certifications?|certifications? (?:and|&) licen[cs]es?)(?: required| needed)?$/,
  ],
  [
    'requirements',
    /requirement|required|\brequire\b|\bmust\b|mandatory|essential|qualif|skill|competenc|eligib|person spec|ideal candidate|^experience$|^experience (?:and|&)|^(?:your |the )?(?:profile|background|experience|expertise|knowledge|toolbox|toolkit|tools|abilities)$|criteria|need to|^need$|^needs$|technical|technologies|proficien|what it takes|attributes|abilities|pre-?requisite|^languages?(?: known| required| skills)?$|tech stack|^knowledge\b|\bknowledge (?:should|must|is|required|needed)\b/,
  ],
  [
    'meta',
    /^(?:(?:work |job )?(?:locations?|place)|place of (?:work|posting)|ctc|budget|rate|notice(?: period)?|np|shifts?(?: timings?)?|timings?|(?:working|work) (?:hours|days|mode)|hours|openings?|vacanc(?:y|ies)|(?:(?:total|work|relevant|rel|overall|prior|min|minimum) )*(?:exp|experience|yoe|pqe|ex)(?: (?:required|reqd|req|level|range|in years|in yrs|years|yrs))*|(?:no of )?(?:years|yrs) of exp(?:erience)?|anubhav|tajurba|tankhwah|client|company(?: name)?|employer|contract|reports? to|reporting to|where|(?:job|employment|contract) types?|ability to (?:commute|relocate)(?: ?\/ ?relocate)?|(?:shift |weekend )?availability|work setting|type|department|function(?:al)? area|role category|industry(?: type)?|payroll|gender|age|joining|deadline|closing date|last date|date|posted|duration|seniority|start(?: date)?|(?:job )?(?:id|code|ref(?:erence)?)|website|e-?mail|phone|mode|schedule|number of positions|positions?|post|(?:job )?title|designation|band|grade|level|salary|subject)$/,
  ],
];
