/** The headers of a request to a webhook, or the request. Names are not case-sensitive. */
export type WebhookHeaders =
  | FetchHeaders
  | BearerRequest
  | readonly string[]
  | { readonly [name: string]: unknown };

/**
 * Tells whether a request to a webhook comes from the service, which sends the secret of the webhook in the
 * header `x-authing-webhook-secret`. A request with several such headers is refused.
 *
 * The service does not sign the body: whoever knows the secret can send any event. Serve webhooks over https
 * alone. The comparison takes the same time for every wrong secret of one length.
 *
 * @example
 * app.post("/webhook", express.json(), (req, res) => {
 *   if (!verifyWebhook(req.headers, process.env.WEBHOOK_SECRET)) return res.sendStatus(401);
 *   const { eventName, data } = req.body;
 *   res.sendStatus(204);
 * });
 *
 * @param headers The headers of the request: of Node.js and frameworks on it, `Headers` of the Fetch API, an
 *   object of any other server, or a list of names and values such as `rawHeaders`.
 * @param secret The secret that the webhook is configured with; several while it is replaced.
 * @returns Whether the request has the secret, or one of them.
 * @throws {ConfigurationError} If the secret is empty or cannot be the value of a header, so that an unset
 *   variable does not accept or refuse every request.
 * @see https://docs.authing.cn/v2/guides/webhook/
 */
export function verifyWebhook(headers: WebhookHeaders, secret: string | readonly string[]): boolean;
