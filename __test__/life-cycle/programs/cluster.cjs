// A cluster whose workers make a call for each request that they serve.
const cluster = require("node:cluster");
const { once } = require("node:events");
const http = require("node:http");
const { AuthenticationClient } = require("genauth-native");

const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
const client = new AuthenticationClient(options);
const call = () => client.getWechatMpAccessToken(body);

async function primary() {
  // Used before the workers are created: they are new processes and do not inherit its state.
  await call();
  const workers = [cluster.fork(), cluster.fork()];
  const [[{ port }]] = await Promise.all(workers.map((worker) => once(worker, "listening")));
  const statuses = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const response = await fetch(`http://127.0.0.1:${port}`, {
        headers: { connection: "close" },
      });
      return Number(await response.text());
    }),
  );
  const ended = workers.map((worker) => once(worker, "exit"));
  // One is killed, the other disconnects.
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
