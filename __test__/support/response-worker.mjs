import { parentPort, workerData } from "node:worker_threads";
import { ManagementClient } from "genauth-native";

// A worker of the tests: makes calls, asks for the response of every second one, and describes requests without
// sending them, all at the same time. Reports what is wrong.
const { options, name, calls } = workerData;
const client = new ManagementClient(options);
const wrong = [];
const expect = (isRight, what) => {
  if (!isRight) wrong.push(what);
};

const work = Array.from({ length: calls }, async (_, index) => {
  const userId = `${name}-${index}`;
  const call = client.makeRequest({ url: "/echo", params: { userId } });
  const described = client.makeRequest({
    method: "POST",
    url: "/api/v3/create-user",
    data: { userId, password: `secret-${userId}` },
    dryRun: true,
  });
  if (index % 2 === 0) {
    const { value, requestId, headers, attempts } = await client
      .withResponse(call)
      .catch((error) => ({
        value: error,
      }));
    const isFailed = index % 10 === 0;
    expect(isFailed === value instanceof Error, `${userId}: ${value}`);
    if (!isFailed) {
      expect(value.data === userId && requestId === `id-${userId}`, `${userId}: ${requestId}`);
      expect(headers["content-type"] === "application/json" && attempts >= 1, userId);
    }
  } else {
    expect((await call).data === userId, userId);
  }
  const { body, url } = await described;
  expect(body.userId === userId && body.password === "[redacted]", `dry run of ${userId}`);
  expect(url.endsWith("/api/v3/create-user"), url);
});
await Promise.all(work);
parentPort.postMessage({ wrong, calls: client.stats().inFlight });
