import type { Request } from 'express';
import { isbot } from 'isbot';
import type { Config } from '../../shared/config.js';
import type { ShareRow } from '../../shared/models/share.js';
import type { VisitorKind, VisitWay } from '../../shared/models/share-visit.js';
import type { Visit } from '../../shared/sharing/visit-log.js';
import { describeAgent } from '../auth/agent.js';

type Settings = Pick<Config, 'COUNTRY_HEADER' | 'PUBLIC_URL'>;

/** What names itself as a robot: link previews of messengers, search engines, checkers of links. Cubot is a phone. */
const robot =
  /[a-z][\w-]*(?:(?<!cu)bot|crawler|spider|preview|externalhit|linkexpanding)\b[\w-]*|\bWhatsApp\b/i;

/** What is noted of a request for a share. */
export function visitOf(req: Request, share: ShareRow, way: VisitWay, settings: Settings): Visit {
  const agent = (req.get('user-agent') ?? '').slice(0, 512);
  const kind = kindOf(req, agent, way);
  return {
    share,
    way,
    kind,
    visitor: `${req.ip ?? ''}\n${agent}`,
    agent: (kind === 'bot' && robot.exec(agent)?.[0].slice(0, 40)) || describeAgent(agent),
    referrer: referrerOf(req.get('referer'), settings),
    country: countryOf(req, settings),
  };
}

/** An integration reads for somebody, whatever its program is called, unless it passes on a robot's name. */
function kindOf(req: Request, agent: string, way: VisitWay): VisitorKind {
  if (robot.test(agent)) return 'bot';
  if (way === 'api') return 'person';
  const prefetched = /prefetch|preview/i.test(
    [req.get('sec-purpose'), req.get('purpose'), req.get('x-moz')].join(' '),
  );
  return agent === '' || isbot(agent) || prefetched ? 'bot' : 'person';
}

/** The host alone: the rest of an address may tell who came from there. Our own pages are none. */
function referrerOf(header: string | undefined, { PUBLIC_URL }: Settings): string | null {
  if (header === undefined || header.length > 2_000 || !URL.canParse(header)) return null;
  const { protocol, hostname } = new URL(header);
  if (!/^(?:https?|android-app):$/.test(protocol) || hostname === new URL(PUBLIC_URL).hostname) return null;
  return hostname.slice(0, 253) || null;
}

/** `IN`, where a proxy that we trust tells it; `XX` and `T1` stand for no country. */
function countryOf(req: Request, { COUNTRY_HEADER }: Settings): string | null {
  const code = COUNTRY_HEADER === undefined ? undefined : req.get(COUNTRY_HEADER)?.toUpperCase();
  return code !== undefined && /^[A-Z]{2}$/.test(code) && code !== 'XX' ? code : null;
}
