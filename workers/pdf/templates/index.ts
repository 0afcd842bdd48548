import type { TemplateName } from '../../../shared/resume/templates.js';
import { academic } from './academic.js';
import { classic } from './classic.js';
import { compact } from './compact.js';
import type { Look } from './look.js';
import { minimal } from './minimal.js';
import { modern } from './modern.js';
import { sidebar } from './sidebar.js';

/** The look of each template: to add one, write its file and list it. */
export const templates: Readonly<Record<TemplateName, Look>> = {
  classic,
  modern,
  compact,
  sidebar,
  academic,
  minimal,
};
