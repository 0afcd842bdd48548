import { anthropicModel } from './anthropic.js';
import type { LanguageModel } from './language-model.js';
import { tracedModel } from './traced-model.js';

export interface ModelSettings {
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly model: string;
}

/** The model that the settings name; null without a key: then the offline rules write. */
export function languageModel({ apiKey, baseUrl, model }: ModelSettings): LanguageModel | null {
  return apiKey ? tracedModel(anthropicModel({ apiKey, baseUrl, model }), 'anthropic', model) : null;
}
