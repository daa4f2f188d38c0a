/**
 * One start in a process of its own: loads a client and makes one call. CommonJS, so that
 * `require` is timed and nothing else.
 */
const task = JSON.parse(process.argv[2]);

/** Milliseconds that the process has computed, with all its threads: independent of other programs. */
function cpu(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

async function main() {
  const before = process.cpuUsage();
  const start = performance.now();
  const { AuthenticationClient } = require(task.path);
  const required = performance.now() - start;
  const requiredCpu = cpu(before);
  const client = new AuthenticationClient(task.options);
  const answer = await client.getWechatMpAccessToken(task.argument);
  const answered = performance.now() - start;
  const answeredCpu = cpu(before);
  if (answer.statusCode !== 200) throw new Error("The benchmark's server gave another answer.");
  const times = { required, requiredCpu, answered, answeredCpu };
  process.stdout.write(JSON.stringify(times), () => process.exit());
}

main();
