import { afterEach } from '@jest/globals';
import { anthropicModel, type AnthropicSettings } from '../../workers/llm/anthropic.js';
import type { LanguageModel } from '../../workers/llm/language-model.js';
import { startAnthropicStandIn, type Reply, type Script, type StandIn } from './anthropic-stand-in.js';

/** Our client of Claude, and the stand-in that it asks. */
interface ScriptedModel {
  model: LanguageModel;
  standIn: StandIn;
}

/** Gives the tests of a file models that play a script; each is closed after its test. */
export function scriptedModels() {
  const open: StandIn[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((standIn) => standIn.close()));
  });
  return async (
    script: Reply | Script,
    settings: Partial<AnthropicSettings> = {},
  ): Promise<ScriptedModel> => {
    const replies: Script = typeof script === 'function' ? [script] : script;
    const standIn = await startAnthropicStandIn(...replies);
    open.push(standIn);
    const model = anthropicModel({
      apiKey: 'test-key',
      model: 'claude-test',
      baseUrl: standIn.url,
      ...settings,
    });
    return { model, standIn };
  };
}
