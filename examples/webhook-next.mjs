// A webhook with Next: the file app/webhook/route.js, and serverExternalPackages: ["genauth-native"] in
// next.config.js. GENAUTH_WEBHOOK_SECRET is the secret of the webhook.
import { verifyWebhook } from "genauth-native";

export async function POST(request) {
  if (!verifyWebhook(request.headers, process.env.GENAUTH_WEBHOOK_SECRET)) {
    return new Response(null, { status: 401 });
  }
  const { eventName, data } = await request.json();
  console.log(`${eventName}: ${data.id}`);
  return new Response(null, { status: 204 });
}
