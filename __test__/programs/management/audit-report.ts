// A job that runs each night: counts the actions of administrators and users, with both classes.
import * as authing from "authing-node-sdk";
import { AuthenticationClient } from "authing-node-sdk/dist/AuthenticationClient";
import type { ManagementClientOptions } from "authing-node-sdk/dist/ManagementClientOptions";

const options: ManagementClientOptions = {
  accessKeyId: process.env.KEY_ID ?? "",
  accessKeySecret: process.env.KEY_SECRET ?? "",
  host: process.env.HOST,
  lang: "zh-CN",
};

class Report {
  private readonly counts = new Map<string, number>();

  constructor(private readonly client: authing.ManagementClient) {}

  count(name: string | undefined): void {
    const key = name ?? "none";
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  async administrators(): Promise<number> {
    const { data } = await this.client.getAdminAuditLogs({
      success: true,
      start: 1_700_000_000_000,
      end: 1_700_000_100_000,
      operationType: "create",
      pagination: { page: 1, limit: 10 },
    });
    for (const log of data.list) this.count(log.resourceType);
    return data.list.length;
  }

  async users(): Promise<number> {
    const { data } = await this.client.getUserActionLogs({
      eventType: "login",
      pagination: { page: 1, limit: 10 },
    });
    for (const log of data.list) this.count(log.eventType);
    return data.list.length;
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort());
  }
}

async function job(): Promise<void> {
  const client = new authing.ManagementClient(options);
  const report = new Report(client);
  const [administrators, users] = await Promise.all([report.administrators(), report.users()]);
  const { data: statistics } = await client.listUsers({
    options: { pagination: { page: 1, limit: 1 } },
  });
  const application = new AuthenticationClient({
    appId: process.env.APP_ID ?? "",
    appSecret: process.env.APP_SECRET ?? "",
    appHost: process.env.HOST ?? "",
  });
  const system = await application.getSystemInfo();
  let failure = "none";
  try {
    new authing.ManagementClient({ ...options, accessKeyId: "" });
  } catch (error) {
    failure = error instanceof Error ? "Error" : typeof error;
  }
  console.log(
    JSON.stringify({
      administrators: typeof administrators,
      users: typeof users,
      total: typeof statistics.totalCount,
      system: typeof system === "object",
      report: typeof JSON.parse(JSON.stringify(report)),
      failure,
    }),
  );
}

void job();
