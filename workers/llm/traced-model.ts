import { inSpan, note } from '../../shared/tracing/spans.js';
import { ModelRefused, ModelUnavailable, type LanguageModel } from './language-model.js';

/**
 * A model whose calls are spans, named for their prompt: which model, how long, how many tokens, what went
 * wrong; never what was said. Names follow OpenTelemetry's conventions for generative AI.
 */
export function tracedModel(model: LanguageModel, provider: string, name: string): LanguageModel {
  return {
    complete: (request) =>
      inSpan(
        `llm ${request.prompt.name}`,
        {
          kind: 'client',
          notes: {
            'gen_ai.operation.name': 'chat',
            'gen_ai.provider.name': provider,
            'gen_ai.request.model': name,
            'gen_ai.request.max_tokens': request.maxTokens,
          },
        },
        async () => {
          const completion = await model.complete(request).catch(noteFault);
          note({
            'gen_ai.usage.input_tokens': completion.usage.inputTokens,
            'gen_ai.usage.output_tokens': completion.usage.outputTokens,
          });
          return completion;
        },
      ),
  };
}

/** Notes what kept the model from answering, before the error goes its way. */
function noteFault(error: unknown): never {
  if (error instanceof ModelUnavailable) note({ 'vitae.outcome': error.outage });
  if (error instanceof ModelRefused) note({ 'vitae.outcome': error.refusal });
  throw error;
}
