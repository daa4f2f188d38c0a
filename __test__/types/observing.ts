// Everything here must compile: it is what a user of the package may write to observe calls, and for events.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import {
  type AuthenticationClient,
  type ClientStats,
  type EventSubscription,
  type EventsRetryMessage,
  type ManagementClient,
  type ManagementClientStats,
  type RequestEndMessage,
  type RequestErrorMessage,
  type RequestRetryMessage,
  type RequestStartMessage,
  verifyWebhook,
} from "genauth-native";

export function observe(log: (...shown: (string | number | undefined)[]) => void): void {
  const spans = new WeakMap<RequestStartMessage["request"], number>();
  subscribe("genauth:request:start", (message) => {
    const { request } = message as RequestStartMessage;
    spans.set(request, request.id);
    log(request.operation, request.method, request.host, request.path);
  });
  subscribe("genauth:request:retry", (message) => {
    const { attempt, delay, error, code, status, requestId } = message as RequestRetryMessage;
    log(attempt, delay, error, code, status, requestId);
  });
  subscribe("genauth:request:end", (message) => {
    const { request, attempts, durations } = message as RequestEndMessage;
    log(spans.get(request), attempts, durations.total, durations.queue, durations.delivery);
  });
  subscribe("genauth:request:error", (message) => {
    const { error, code, status } = message as RequestErrorMessage;
    if (error === "TimeoutError") log(code, status);
  });
}

export function counts(client: AuthenticationClient): number {
  const { calls, inFlight, queued, retries, errors, connections }: ClientStats = client.stats();
  return calls + inFlight + queued + retries + errors + connections.opened;
}

export function managementCounts(client: ManagementClient): number {
  const { calls, managementTokens }: ManagementClientStats = client.stats();
  const code: string | null = managementTokens.lastStoreError ?? managementTokens.lastStoreMessage;
  return code === null ? calls : managementTokens.hits + managementTokens.accessKeys;
}

export function webhook(
  request: IncomingMessage,
  fetched: { headers: { get(name: string): string | null } },
  secrets: readonly string[],
): boolean[] {
  const event = { headers: { "X-Authing-Webhook-Secret": "secret" } };
  return [
    verifyWebhook(request.headers, "secret"),
    verifyWebhook(request.rawHeaders, "secret"),
    verifyWebhook(request, secrets),
    verifyWebhook(fetched.headers, "secret"),
    verifyWebhook(event.headers, "secret"),
  ];
}

export async function subscribed(
  client: AuthenticationClient | ManagementClient,
  signal: AbortSignal,
): Promise<string[]> {
  const subscription: EventSubscription = client.sub(
    "authing.user.created",
    (text) => text.length,
    (error) => error.code,
  );
  subscription.onReconnect = () => subscription.state === "open";
  client.sub("APP.EVENT", async (text) => text.trim());
  // Callbacks of a program that was written for the types of authing-node-sdk.
  const written: Function = () => {};
  client.sub("APP.EVENT", written, written);
  subscription.unref().ref().close();
  const texts: string[] = [];
  for await (const text of client.events("APP.EVENT", { signal })) texts.push(text);
  const { data } = await client.pub("APP.EVENT", "{}", { signal });
  return data.success ? texts : [subscription.eventName];
}

export function observeEvents(log: (...shown: unknown[]) => void): void {
  subscribe("genauth:events:retry", (message) => {
    const { subscription, error, code, status, delay } = message as EventsRetryMessage;
    log(subscription.id, subscription.eventName, error, code, status, delay);
  });
}
