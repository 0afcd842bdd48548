/**
 * The words and phrases that people make their passwords of, in lower case and without spaces. One of them
 * with digits and signs around is as easily guessed as the word.
 */
const words = `
  password passwort motdepasse contrasena senha parola wachtwoord haslo losenord passord adgangskode salasana
  passcode passphrase passwd changeme changeit secret topsecret default temp temporary guest user username
  login logon signin welcome wilkommen willkommen bienvenue bienvenido letmein letmeinnow openup opensesame
  iloveyou iloveu ilove loveyou lovely loveme love forever always mylove jetaime teamo tequiero babygirl baby
  princess prince queen king sunshine moonlight rainbow butterfly flower angel heart sweet sweetheart honey
  dragon monkey tiger lion eagle falcon phoenix panther wolf shadow ninja samurai warrior master jedi
  starwars startrek pokemon pikachu batman superman spiderman ironman avengers naruto matrix hogwarts
  harrypotter gandalf mordor minecraft fortnite roblox football footballer soccer cricket baseball basketball
  hockey tennis golfing rugby liverpool arsenal chelsea manchester unitedfc barcelona realmadrid juventus
  bayern yankees cowboys lakers steelers eagles packers patriots computer internet windows macintosh apple
  samsung google facebook instagram twitter linkedin whatsapp youtube amazon netflix microsoft oracle android
  iphone access admin administrator root superuser sysadmin system server test testing tester testtest demo
  sample example database hello helloworld hellothere hey hi goodmorning morning goodnight whatever nothing
  something anything trustno trustnoone nopassword mypassword yourpassword thepassword mypass pass passpass
  freedom liberty america american canada england london paris berlin australia brasil mexico india indian
  bharat hindustan mumbai delhi bangalore chennai kolkata hyderabad jaihind jaishreeram ganesh krishna shiva
  saibaba omnamahshivaya waheguru allah bismillah jesus jesuschrist christ church blessed blessing faith
  michael jennifer jessica ashley daniel david robert thomas charlie george andrew matthew joshua anthony
  nicole michelle amanda samantha elizabeth alexander william james joseph jordan hunter harley mustang
  ferrari porsche mercedes corvette yamaha honda kawasaki ducati summer winter spring autumn fall january
  february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday birthday christmas holiday vacation family friend friends bestfriend mother
  father brother sister daughter mommy daddy grandma cookie chocolate banana orange cherry strawberry coffee
  pepper cheese pizza guitar music metallica nirvana slipknot eminem blink silver golden diamond purple
  black white green yellow blue red money dollar million business company office work working worker manager
  employee job career resume vitae student teacher school college university hacker hacking security secure
  private public service support helpdesk payment account bank banking thunder lightning storm fire ocean
  buster ginger maggie bailey tinkerbell snoopy garfield mickey minnie donald scooby superstar rockstar
  iloveyousomuch iloveyouforever iloveyoubaby ilovemyself ilovemyfamily ilovemymom ilovejesus iloveindia
  letmeinplease changemenow changethis changeme please thisismypassword mysecret mysecretpassword
  supersecret topsecretpassword securepassword strongpassword newpassword oldpassword userpassword
  adminpassword passwordadmin rootpassword defaultpassword whatsup fuckyou fuckoff
  asshole bullshit badboy badgirl player gamer gaming killer assassin devil demon lucifer satan
`;
/** The same, to be asked. */
export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Rows and runs that fingers find by themselves; any stretch of one, forwards or backwards, is a sequence. */
export const sequences: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '1234567890-=',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  '!@#$%^&*()_+',
  '147258369',
  '741852963',
  '159357',
];
