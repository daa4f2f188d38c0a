/**
 * One start in a process of its own: loads a client and makes one call. CommonJS, so that
 * `require` is timed and nothing else.
 */
const task = JSON.parse(process.argv[2]);

async function main() {
  const start = performance.now();
  const { AuthenticationClient } = require(task.path);
  const required = performance.now() - start;
  const client = new AuthenticationClient(task.options);
  const answer = await client.getWechatMpAccessToken(task.argument);
  const answered = performance.now() - start;
  if (answer.statusCode !== 200) throw new Error("The benchmark's server gave another answer.");
  process.stdout.write(JSON.stringify({ required, answered }), () => process.exit());
}

main();
