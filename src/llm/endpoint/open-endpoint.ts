import { OpenAI } from 'openai';
import type { ModelConfig } from '../../config.ts';
import type { ModelEndpoint } from './model-endpoint.ts';
import { type EndpointDeps, openaiEndpoint } from './openai-endpoint.ts';

// Only where nothing else is said and the endpoint is OpenAI's own. It writes at once unless told to think first, which
// takes the older gpt-5-mini longer than anybody waits.
const usualModel = 'gpt-5.4-mini';

export type OpenDeps = Pick<EndpointDeps, 'pause' | 'onWay'> & { config: ModelConfig };

/** The configured endpoint with the configured model, else the first that a server of one's own offers. */
export async function openEndpoint({ config, ...deps }: OpenDeps): Promise<ModelEndpoint> {
  // A local server wants no key; the client insists on one. Retries are ours: its own would wait past the plain answer.
  const client = new OpenAI({
    apiKey: config.apiKey ?? 'none',
    baseURL: config.baseUrl ?? null,
    maxRetries: 0,
    logLevel: 'off',
  });
  const model = config.model ?? (config.baseUrl === undefined ? usualModel : await firstModel(client));
  return openaiEndpoint({ ...deps, client, model });
}

async function firstModel(client: OpenAI): Promise<string> {
  const { data } = await client.models.list({ timeout: 5_000 });
  return data[0]?.id ?? usualModel;
}
