// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

"use strict";

/** The relations between records. */
const RELATIONS = {};

/** Every collection: how its records are identified, and the operations on them. */
const COLLECTIONS = {
  users: {"noun":"user","key":"userId","indexes":[{"field":"username","unique":true},{"field":"email","unique":true},{"field":"phone","unique":true,"within":["phoneCountryCode"]},{"field":"externalId","unique":true}],"normalize":{"email":"lowerCase","phoneCountryCode":"callingCode"},"generated":{"userId":"objectId","createdAt":"time","updatedAt":"time"},"defaults":{"status":"Activated","workStatus":"Active","gender":"U","emailVerified":false,"phoneVerified":false,"userSourceType":"register","loginsCount":0,"resetPasswordOnNextLogin":false,"customData":{}},"updated":"updatedAt","unknown":{"statusCode":404,"apiCode":2004},"taken":{"statusCode":409,"apiCode":2026}},
};

module.exports = { COLLECTIONS, RELATIONS };
