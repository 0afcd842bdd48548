import type { AnthropicSettings } from './anthropic.js';
import type { LanguageModel } from './language-model.js';
import { tracedModel } from './traced-model.js';

export interface ModelSettings extends Omit<AnthropicSettings, 'apiKey'> {
  readonly apiKey?: string | undefined;
}

/** The model that the settings name; null without a key: then the offline rules write. */
export function languageModel({ apiKey, ...settings }: ModelSettings): LanguageModel | null {
  return apiKey ? tracedModel(anthropic({ apiKey, ...settings }), 'anthropic', settings.model) : null;
}

/** Its client is loaded with the first question: most processes never ask one. */
function anthropic(settings: AnthropicSettings): LanguageModel {
  let loading: Promise<LanguageModel> | undefined;
  const load = async () => (await import('./anthropic.js')).anthropicModel(settings);
  return {
    async complete(request) {
      loading ??= load();
      return (await loading).complete(request);
    },
  };
}
