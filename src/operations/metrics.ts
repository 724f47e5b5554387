import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the process counts: no names and no text in any label. */
export type Metrics = ReturnType<typeof createMetrics>;

export function createMetrics() {
  const registry = new Registry();
  const counter = <Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `ladder_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  return {
    /** Prometheus text format. */
    text: () => registry.metrics(),
    contentType: registry.contentType,
    connections: new Gauge({
      name: 'ladder_slack_connections',
      help: 'Open connections to Slack',
      registers: [registry],
    }),
    reconnects: counter('slack_reconnects_total', 'Connections to Slack opened again after one had ended'),
    lostAcks: counter('slack_acks_lost_total', 'Acknowledgements that found their connection closed'),
    repeats: counter('deliveries_repeated_total', 'Deliveries that had been answered before'),
    faults: counter('faults_total', 'Faults that a person was told a reference number of'),
    tips: counter('tips_total', 'Weekly tips by what came of them', ['outcome']),
    answers: counter('answers_total', 'Answers by intent and outcome', ['intent', 'outcome']),
    modelCalls: counter('llm_calls_total', 'Calls of the language model', ['task']),
    modelTokens: counter('llm_tokens_total', 'Tokens sent to and received from the language model', ['direction']),
    modelCost: counter('llm_cost_dollars_total', 'Cost of the language model at the configured prices'),
    droppedSentences: counter('llm_sentences_dropped_total', 'Sentences that failed the grounding check', ['reason']),
    modelFallbacks: counter('llm_fallbacks_total', 'Plain answers given in place of phrased ones', ['task', 'reason']),
    ackSeconds: new Histogram({
      name: 'ladder_ack_seconds',
      help: 'From a delivery to its acknowledgement, in seconds',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 1, 3],
      registers: [registry],
    }),
  };
}
