import { randomBytes } from "node:crypto";

/**
 * The secret of a webhook: GENAUTH_WEBHOOK_SECRET, which is also entered in the console, or a random one.
 *
 * @returns {{ secret: string, announce(port: number): void }} `announce` prints the URL of the webhook and,
 *   with a random secret, a command that calls it.
 */
export function findWebhook() {
  const { GENAUTH_WEBHOOK_SECRET } = process.env;
  const secret = GENAUTH_WEBHOOK_SECRET ?? randomBytes(16).toString("hex");

  function announce(port) {
    const url = `http://localhost:${port}/webhook`;
    console.log(`Listening on ${url}`);
    if (GENAUTH_WEBHOOK_SECRET !== undefined) return;
    const body = JSON.stringify({ eventName: "user:created", data: { id: "1" } });
    const headers = `-H "x-authing-webhook-secret: ${secret}" -H "content-type: application/json"`;
    console.log(`curl ${headers} -d '${body}' ${url}`);
  }
  return { secret, announce };
}
