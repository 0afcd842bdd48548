import { anthropicModel, type AnthropicSettings } from './anthropic.js';
import type { LanguageModel } from './language-model.js';
import { tracedModel } from './traced-model.js';

export interface ModelSettings extends Omit<AnthropicSettings, 'apiKey'> {
  readonly apiKey?: string | undefined;
}

/** The model that the settings name; null without a key: then the offline rules write. */
export function languageModel({ apiKey, ...settings }: ModelSettings): LanguageModel | null {
  return apiKey ? tracedModel(anthropicModel({ apiKey, ...settings }), 'anthropic', settings.model) : null;
}
