// A cluster whose workers answer each request with a call of their own.
const cluster = require("node:cluster");
const { once } = require("node:events");
const http = require("node:http");
const { AuthenticationClient } = require("genauth-native");

const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
const client = new AuthenticationClient(options);
const call = () => client.getWechatMpAccessToken(body);

async function primary() {
  // Used before the workers are made: they are new processes, and nothing of this comes along.
  await call();
  const workers = [cluster.fork(), cluster.fork()];
  const [[, { port }]] = await Promise.all(workers.map(() => once(cluster, "listening")));
  const statuses = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const response = await fetch(`http://127.0.0.1:${port}`, {
        headers: { connection: "close" },
      });
      return Number(await response.text());
    }),
  );
  const ended = workers.map((worker) => once(worker, "exit"));
  // One by force, the other in order.
  workers[0].process.kill("SIGKILL");
  workers[1].disconnect();
  const exits = (await Promise.all(ended)).map(([code, signal]) => code ?? signal);
  const { statusCode } = await call();
  process.stdout.write(JSON.stringify({ statuses, exits, statusCode }));
}

function worker() {
  const server = http.createServer(async (_request, response) => {
    const { statusCode } = await call();
    response.end(String(statusCode));
  });
  server.listen(0, "127.0.0.1");
}

if (cluster.isPrimary) {
  primary();
} else {
  worker();
}
