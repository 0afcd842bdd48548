import type { TemplateName } from '../../../shared/resume/render-options.js';
import { classic } from './classic.js';
import type { Look } from './look.js';
import { modern } from './modern.js';

export const templates = { classic, modern } as const satisfies Record<TemplateName, Look>;
