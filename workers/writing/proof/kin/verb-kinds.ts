import { groupsIn } from './groups.js';

/** Deeds at large, each before those that are of its kind: who mopped has cleaned, and who cleaned need not have mopped. */
export const verbKinds = groupsIn(
  `prepare cook chop cut peel mix wash iron write draft compile pack bake brew print type ready fill lay slice weigh;
  maintain clean repair lubricate replace service water mow oil grease inspect adjust refill top prune polish sharpen
  log record keep; service clean oil replace change lubricate repair inspect; care feed bathe wash water groom dress
  clean nurse comfort tend; tend feed bathe wash water groom prune weed nurse; process sort check enter file pack bill
  record scan stamp weigh bake dye cut; document write type note list; communicate phone call email write speak answer
  inform talk; treat spray dress bandage vaccinate inject massage bathe; produce bake cook weld sew print weave brew
  write film record cut cast mould draw; make bake cook weld sew knit brew print weave stitch draw cut; clean mop
  sweep dust scrub wash wipe polish vacuum rinse empty clear; transport drive carry ship fly ferry haul deliver bring;
  move carry lift push pull drive roll shift stack load; monitor read record check watch measure log count see; check
  test measure count weigh read compare taste look go match; test measure weigh try taste read crush; fulfil complete process pack ship meet dispatch; examine test measure
  look read; repair solder weld replace patch rewire sew mend splice; install wire mount bolt connect fit lay hang
  screw pull; fit join connect screw mount; decorate paint ice garnish; finish polish sand paint varnish; collect pick
  harvest receive fetch take draw; organise sort book file arrange schedule shelve label list set draw plan;
  coordinate book arrange schedule call organise follow; arrange book call set fix order draw; attend serve answer
  nurse cover; guide walk show accompany teach explain; report tell inform write say mention pass; assess test measure
  weigh interview check examine inspect mark; evaluate test measure interview check examine compare mark; promote post
  advertise share distribute; research read interview search survey visit; travel drive fly ride visit; supply give
  send sell bring deliver; advise explain tell recommend answer suggest speak; inform explain call write tell; enter
  type key record write; record count measure enter read; track count list log follow record; secure lock guard bolt;
  operate start stop drive run mind feed load fly weld; handle; perform; present; teach explain show demonstrate
  instruct; restock fill shelve stack top; display shelve arrange stack; load stack lift pack; store stack shelve pack
  keep; dispatch pack send load; assist; contact call phone email write visit; liaise call phone email write talk
  speak meet ask follow chase; consult ask talk speak meet; interact talk speak greet answer serve; engage talk speak
  visit meet; sample taste draw; harvest cut dig pick; cultivate sow plant water weed grow; design; edit cut trim
  retouch crop; transcribe type write; recommend; interpret translate; print copy; administer inject; immunise
  vaccinate; groom brush trim wash bathe; alter shorten hem cut take; tailor sew stitch cut alter hem; dress style;
  style cut colour blow-dry dry; release send; resolve clear; enrol sign register; announce; broadcast present; verify
  compare match vouch tally count check; reconcile tally balance match; balance tally count reconcile; complete fill;
  submit hand send file; deliver bring hand drop; escort walk take; host; issue print write hand give; charge bill;
  shoot photograph film; attach join screw tie bolt nail; fasten join tie bolt screw nail; join tie splice solder
  weld; unload lift`,
);
