// Traces for whoever runs the server, when they have a place for them. A span is a line of the log with a duration: the
// same ids, counts and times, made at the same one place. What libraries would trace by themselves (addresses with
// filters in them, headers) is switched off.
import {
  type AzureMonitorOpenTelemetryOptions,
  shutdownAzureMonitor,
  useAzureMonitor,
} from '@azure/monitor-opentelemetry';
import { type Span, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { errorFacts, type Facts, type Log } from './log.ts';

export type Telemetry = {
  /** The log, each line of which is a span too. */
  log: Log;
  /** Sends what has gathered and ends. */
  close(): Promise<void>;
};

const off = { enabled: false };

type Processors = NonNullable<AzureMonitorOpenTelemetryOptions['spanProcessors']>;

/** Starts sending spans to where the connection string says. `processors` see each span too. */
export function startTelemetry(connectionString: string, log: Log, processors: Processors = []): Telemetry {
  useAzureMonitor({
    azureMonitorExporterOptions: { connectionString, disableOfflineStorage: true },
    spanProcessors: processors,
    samplingRatio: 1,
    tracesPerSecond: 0,
    enableLiveMetrics: false,
    enableStandardMetrics: false,
    enablePerformanceCounters: false,
    instrumentationOptions: {
      azureSdk: off,
      http: off,
      mongoDb: off,
      mySql: off,
      postgreSql: off,
      redis: off,
      redis4: off,
      bunyan: off,
      winston: off,
    },
  });
  return {
    log: traced(log, trace.getTracer('continuum')),
    async close() {
      try {
        await shutdownAzureMonitor();
      } catch (error) {
        // Where traces go cannot be reached: that keeps nobody from stopping.
        log.error('traces not sent', error);
      }
    },
  };
}

function traced(log: Log, tracer: Tracer): Log {
  const span = (event: string, facts: Facts, mark?: (span: Span) => void): void => {
    const { milliseconds = 0 } = facts;
    const end = Date.now();
    const made = tracer.startSpan(event, { startTime: end - Number(milliseconds), attributes: { ...facts } });
    mark?.(made);
    made.end(end);
  };
  return {
    trace(event, facts = {}) {
      log.trace(event, facts);
      span(event, facts);
    },
    info(event, facts = {}) {
      log.info(event, facts);
      span(event, facts);
    },
    warn(event, facts = {}) {
      log.warn(event, facts);
      span(event, facts);
    },
    error(event, error, facts = {}) {
      log.error(event, error, facts);
      span(event, { ...facts, ...errorFacts(error) }, (made) => made.setStatus({ code: SpanStatusCode.ERROR }));
    },
  };
}
