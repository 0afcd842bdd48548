const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words after which a capitalised name is a tool: `in Go`, `using Excel`. */
export const introducing = words(
  'in with using via through use used uses write writes wrote written code coded coding program programmed ' +
    'programming know knew knowledge learn learned learnt develop developed build built familiar like including basic ' +
    'advanced strong good excellent intermediate solid proficient proficiency expert expertise embedded ms certified on only clean crisp flawless without bina ran running',
);

/** What may follow the name of what something is written in: `tools in Go for the release team`. */
export const goingOn = words('for to on at by with');

/** 'Good at Tableau': neither is that an employer. */
export const ableAt = words(
  'good proficient skilled expert adept excellent strong great experienced quick bad poor weak',
);

/** Beside one of these, a capitalised name after 'to' or 'into' is what takes something up: 'piped alerts into Slack'. */
export const feeding = words(
  'wired fed feeding piped pulled exported export exporting imported importing pushed synced syncing uploaded ' +
    'integrated integrating connected plugged linked',
);

/** Beside one of these, what stands after 'from' or 'to' is a tool: `migrated from Access to Oracle`. */
export const moving = words(
  'migrated migrating migration ported porting converted converting rewrote rewriting rewritten switched switching',
);

/** The same, where no longer name begins: 'took 90 screens from paper to Sketch', not 'moved to Salt Lake'. */
export const carrying = words('took taken take taking moved move moving shifted brought');

/** What stands between two names of a kind of which one is not meant: 'Go rather than Python'. */
export const contrasting = words('rather than not unlike versus vs');

/** Where in an application something runs: 'Go on the server, Vue in the browser', 'Flask behind'. */
export const placesOfRunning: readonly (readonly string[])[] = [
  ...['server', 'front', 'back', 'client', 'backend', 'frontend'].map((place) => ['on', 'the', place]),
  ...['browser', 'backend', 'frontend'].map((place) => ['in', 'the', place]),
  ...['front', 'back'].map((place) => ['at', 'the', place]),
  ['behind'],
  ['under', 'the', 'hood'],
];

/** What is written in a language: 'the code is C throughout', 'the billing engine is Go'. */
export const written = words(
  'code codebase engine service api app application firmware backend frontend server script kernel bootloader compiler daemon',
);

/** What is counted of a tool: 'twelve years of C', '400 lines of R'. */
export const amountsOf = words('year yr month line decade');

/** What a tool is to somebody: 'Sketch was my tool for 3 years of screens'. */
export const called = words('tool language editor framework database');

/** `Good in excel`: after one of these and a preposition, small letters do. */
export const ability = words(
  'good proficient proficiency expert expertise skilled skill knowledge experience experienced fluent comfortable ' +
    'familiar familiarity strong trained certified hands-on exposure worked competent',
);

/** Words that follow a tool's name, however it is written: `Go developer`, `excel skills`. */
export const following = words(
  'developer developers programming programmer language skill experience knowledge proficiency framework library code ' +
    'coding certification certified certificate card engineer development stack script ' +
    'scripting package codebase component frontend backend api microservice query formula macro expert mein',
);

/** Words that follow the name of a tool where it is written as a name: `Cypress tests`, but not `we can test`. */
export const followingName = words(
  'test release suite pipeline cluster chart manifest function trigger module app application dashboard playbook recipe ' +
    'cookbook plugin notebook workflow database warehouse model server service project tool software workbook ' +
    'spreadsheet sheet job course training workshop version channel bot integration automation console admin team environment methodology ceremony practice wizard whiz ninja guru geek',
);

/** Words of weaker evidence: enough beside a name that is capitalised in mid-sentence. */
export const around = words(
  'language programming developer software tool framework stack backend frontend service firmware database cloud ' +
    'script application app model dashboard report proficiency proficient knowledge experience skill ' +
    'daemon server codebase api module pipeline library compiler monolith parser cli plugin microservice',
);

export const listSeparators = words(', / ; | • · ( ) : & + and or nor plus aur ya evam और या एवं तथा * – -');

/** Those of a list that nothing interrupts. */
export const plainSeparators = words(', / ; | • · & + and or nor plus aur ya evam और या एवं तथा *');

/** What opens a choice within a list: 'Excel, any one of AWS, Azure'. */
export const choosing = words('any at least one either of the following');

/** Words that may stand beside a name in a list of skills without saying anything else. */
export const qualifiers = words(
  'strong good advanced basic solid proficient excellent working hands-on hand on knowledge of experience with in ' +
    'must have required preferred nice to plus : - certified valid and or know skill the core expert beginner intermediate ' +
    'using use exposure familiarity proficiency fluent ( ) / , . current a little some bit',
);

/** Words that judge what a posting names before them: `French is required`. */
export const verdicts = words(
  'required mandatory essential needed necessary compulsory expected must preferred preferable desirable desired ' +
    'welcome helpful useful handy beneficial appreciated optional plus bonus advantage asset nice considered too fluent impeccable flawless excellent perfect native second',
);

/** The same in Hindi: 'Tally ka knowledge zaroori hai', 'Excel aana chahiye'. */
export const hindiVerdicts = words(
  'zaroori jaroori zaruri jaruri anivarya chahiye aana aani aata aati aate ata ati bina jaanne janne',
);

/** What may stand between a name and its verdict: `would be a definite plus`. */
export const leadingToVerdict = words(
  'is are being be would will shall may a an also highly strongly really very definite big huge added additional ' +
    'distinct strong great real considered seen as ka ki ke ko knowledge experience gyan kaam anubhav filing chalana karna thodi thoda bahut acchi achhi achi accha bhi',
);
