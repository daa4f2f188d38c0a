import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { createClock } from "../index.js";
import { createStore } from "../src/store/store.js";
import { start } from "./support/client.mjs";

const COLLECTIONS = {
  teams: {
    noun: "team",
    key: "id",
    indexes: [
      { field: "code", unique: true, within: ["space"] },
      { field: "mail", unique: true },
    ],
    normalize: { mail: "lowerCase" },
    generated: { id: "objectId", createdAt: "time", number: "count" },
    defaults: { space: "default", tags: [] },
    updated: "updatedAt",
  },
  people: { noun: "person", key: "id", indexes: [{ field: "team" }], generated: { id: "count" } },
};
const RELATIONS = { members: { from: "teams", to: ["people"] } };

function create() {
  const clock = createClock(0);
  const store = createStore(clock, { collections: COLLECTIONS, relations: RELATIONS });
  return { clock, store, ...store.collections, ...store.relations };
}

describe("a collection", () => {
  test("fills in what a new record lacks, and keeps a copy", () => {
    const { teams } = create();
    const fields = { code: "a", tags: ["x"] };
    const team = teams.add(fields);
    fields.tags.push("y");
    assert.match(team.id, /^[0-9a-f]{24}$/);
    assert.deepEqual(
      [team.space, team.createdAt, team.number, team.tags],
      ["default", "1970-01-01T00:00:00.000Z", 1, ["x"]],
    );
    assert.deepEqual([teams.add({ code: "b" }).tags, teams.add({ code: "c" }).number], [[], 3]);
  });

  test("finds records by key, by index, and by any other field", () => {
    const { teams } = create();
    const one = teams.add({ code: "a", name: "One", mail: "One@example.com" });
    const two = teams.add({ code: "a", space: "other", name: "Two" });
    assert.equal(teams.get(one.id), one);
    assert.deepEqual(teams.filter({ code: "a" }), [one, two]);
    assert.equal(teams.find({ code: "a", space: "other" }), two);
    assert.equal(teams.find({ mail: "one@EXAMPLE.com" }), one);
    assert.equal(teams.find({ name: "Two", code: undefined }), two);
    assert.equal(teams.find({ code: "b" }), undefined);
  });

  test("refuses a second record with a unique value, and adds a list as a whole or not at all", () => {
    const { teams, store } = create();
    teams.add({ code: "a", mail: "a@example.com" });
    teams.add({ code: "a", space: "other" });
    assert.throws(() => teams.add({ code: "a" }), /Another team has this code/);
    assert.throws(() => teams.add({ mail: "A@example.com" }), /Another team has this mail/);
    const told = [];
    store.onChange(({ kind }) => told.push(kind));
    assert.throws(() => teams.addAll([{ code: "b" }, { code: "c" }, { code: "b" }]), /this code/);
    assert.deepEqual([teams.size, told], [2, []]);
    assert.equal(teams.addAll([{ code: "b" }, { code: "c" }]).length, 2);
    assert.deepEqual(told, ["created", "created"]);
  });

  test("finds a changed record by its new values only", () => {
    const { teams, clock } = create();
    const team = teams.add({ code: "a" });
    teams.add({ code: "b" });
    clock.advance(1000);
    teams.update(team, { code: "c" });
    assert.equal(team.updatedAt, "1970-01-01T00:00:01.000Z");
    assert.deepEqual([teams.find({ code: "a" }), teams.find({ code: "c" })], [undefined, team]);
    assert.throws(() => teams.update(team, { code: "b" }), /Another team has this code/);
    assert.equal(teams.find({ code: "c" }), team);
    teams.update(team, { code: "c", name: "Same" });
  });

  test("keeps the key of a record, and numbers new ones past those that are given", () => {
    const { people } = create();
    const person = people.add({ id: 7 });
    people.update(person, { id: 8, name: "Eve" });
    assert.deepEqual([people.get(7), people.get(8)], [{ id: 7, name: "Eve" }, undefined]);
    assert.equal(people.add({}).id, 8);
  });

  test("forgets a removed record", () => {
    const { people } = create();
    const [one, two] = people.addAll([{ team: "a" }, { team: "a" }]);
    people.remove(one);
    people.remove(one);
    assert.deepEqual([people.filter({ team: "a" }), people.size], [[two], 1]);
  });
});

describe("a relation", () => {
  test("is seen from both ends, and ends with either record", () => {
    const { teams, people, members } = create();
    const [one, two] = [teams.add({ code: "a" }), teams.add({ code: "b" })];
    const [alice, bob] = people.addAll([{}, {}]);
    members.link(one, alice, { leader: true });
    members.link(one, bob);
    members.link(two, alice);
    members.link(one, alice, { since: 1 });
    assert.deepEqual(
      members.linksFrom(one).map(({ to }) => to),
      [alice, bob],
    );
    assert.deepEqual(members.find(one, alice), { from: one, to: alice, leader: true, since: 1 });
    assert.deepEqual([members.countFrom(one), members.countTo(alice)], [2, 2]);
    people.remove(alice);
    assert.deepEqual([members.countFrom(one), members.countFrom(two)], [1, 0]);
    teams.remove(one);
    assert.equal(members.countTo(bob), 0);
  });
});

test("a change is told to every listener, until it is removed", () => {
  const { store, teams, people, members } = create();
  const told = [];
  const stop = store.onChange(({ collection, kind }) => told.push(`${collection} ${kind}`));
  const team = teams.add({ code: "a" });
  const alice = people.add({});
  members.link(team, alice);
  teams.update(team, { name: "A" });
  people.remove(alice);
  stop();
  teams.remove(team);
  assert.deepEqual(told, [
    "teams created",
    "people created",
    "members created",
    "teams updated",
    "members deleted",
    "people deleted",
  ]);
});

describe("emulator.store", () => {
  test("manages the records of a running emulator, and gives copies", async (t) => {
    const emulator = await start(t);
    const users = emulator.store.collection("users");
    const told = [];
    emulator.store.onChange(({ kind, record }) => told.push([kind, record.username]));
    const { userId } = users.add({ username: "alice" });
    users.find({ userId }).username = "changed";
    assert.equal(emulator.users.find("alice").userId, userId);
    assert.equal(users.update({ userId }, { username: "bob" }).username, "bob");
    assert.deepEqual([users.size, users.list({ username: "bob" }).length], [2, 1]);
    assert.equal(users.remove({ userId }), true);
    assert.equal(users.remove({ userId }), false);
    assert.deepEqual(told, [
      ["created", "alice"],
      ["updated", "bob"],
      ["deleted", "bob"],
    ]);
  });

  test("adds users as emulator.users does, with a password to sign in with", async (t) => {
    const emulator = await start(t);
    const users = emulator.store.collection("users");
    const { userId, emailVerified, password } = users.add({
      email: "a@example.com",
      password: "Pass-1",
    });
    assert.deepEqual([emailVerified, password], [true, undefined]);
    assert.ok(emulator.users.signIn("a@example.com").access_token);
    assert.throws(() => users.add({ name: "Nobody" }), { code: "ERR_INVALID_OPTION" });
    users.update({ userId }, { status: "Archived" });
    assert.throws(() => emulator.users.signIn(userId), { code: "ERR_INVALID_OPTION" });
  });

  test("has the collections and relations that its types name", async (t) => {
    const { store } = await start(t);
    const types = readFileSync(new URL("../index.d.ts", import.meta.url), "utf8");
    const inTypes = (type) =>
      [...new RegExp(`type ${type} =([^;]*);`).exec(types)[1].matchAll(/"(\w+)"/g)].map(
        ([, name]) => name,
      );
    const inStore = (find) => {
      try {
        find("none");
      } catch ({ message }) {
        return /there are (.*)/.exec(message)[1].split(", ");
      }
    };
    assert.deepEqual(inTypes("CollectionName"), inStore(store.collection));
    assert.deepEqual(inTypes("RelationName"), inStore(store.relation));
  });

  test("names the collections if there is none of a name", async (t) => {
    const { store } = await start(t);
    const INVALID = { code: "ERR_INVALID_OPTION" };
    assert.throws(() => store.collection("thing"), { ...INVALID, message: /there are .*users/ });
    assert.throws(() => store.relation("thing"), INVALID);
    assert.throws(() => store.onChange(), INVALID);
    assert.throws(() => store.collection("users").add({ username: "demo" }), INVALID);
    assert.throws(() => store.collection("users").update({ username: "x" }, {}), INVALID);
  });
});

test("a user who is not active any more is signed out and cannot sign in", async (t) => {
  const { store, users, url, apps } = await start(t, { requireSignIn: true });
  const { access_token } = users.signIn("demo");
  const headers = { authorization: access_token, "x-authing-app-id": apps[0].appId };
  const profile = async () => (await fetch(`${url}/api/v3/get-profile`, { headers })).json();
  assert.equal((await profile()).statusCode, 200);
  store.collection("users").update({ username: "demo" }, { status: "Suspended" });
  assert.equal((await profile()).statusCode, 401);
  const body = {
    connection: "PASSWORD",
    passwordPayload: { account: "demo", password: "Demo-pass-1" },
  };
  const signIn = async () => {
    const answer = await fetch(`${url}/api/v3/signin`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-authing-app-id": apps[0].appId },
      body: JSON.stringify(body),
    });
    const { statusCode, apiCode } = await answer.json();
    return [statusCode, apiCode];
  };
  assert.deepEqual(await signIn(), [403, 2005]);
  store.collection("users").update({ username: "demo" }, { status: "Activated" });
  assert.deepEqual(await signIn(), [200, undefined]);
});
