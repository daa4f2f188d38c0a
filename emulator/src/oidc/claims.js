"use strict";

const { fullNumber } = require("../state/user-records.js");

/**
 * The claims of each scope: those of OpenID Connect Core 1.0, 5.4, and those specific to GenAuth.
 */
const CLAIMS_BY_SCOPE = Object.freeze({
  openid: ["sub"],
  profile: [
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
  ],
  email: ["email", "email_verified"],
  phone: ["phone_number", "phone_number_verified"],
  address: ["address"],
  username: ["username"],
  external_id: ["external_id"],
});

const GENDERS = { M: "male", F: "female" };

/**
 * The OpenID Connect claims of a user (Core 1.0, 5.1). Unknown claims are omitted.
 *
 * @param {object} user A `UserDto`.
 * @returns {object} `sub` and all other claims, independent of the scope.
 */
function claimsOf(user) {
  const claims = {
    sub: user.userId,
    name: user.name,
    given_name: user.givenName,
    family_name: user.familyName,
    middle_name: user.middleName,
    nickname: user.nickname,
    preferred_username: user.preferredUsername ?? user.username,
    username: user.username,
    profile: user.profile,
    picture: user.photo,
    website: user.website,
    gender: GENDERS[user.gender],
    birthdate: user.birthdate,
    zoneinfo: user.zoneinfo,
    locale: user.locale,
    updated_at: Math.floor(Date.parse(user.updatedAt) / 1000),
    email: user.email,
    email_verified: user.email && user.emailVerified,
    phone_number: user.phone && fullNumber(user.phone, user.phoneCountryCode).replace(" ", ""),
    phone_number_verified: user.phone && user.phoneVerified,
    address: addressOf(user),
    external_id: user.externalId,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

function addressOf({ address, formatted = address, streetAddress, city, ...user }) {
  const { region, postalCode, country } = user;
  const parts = {
    formatted,
    street_address: streetAddress,
    locality: city,
    region,
    postal_code: postalCode,
    country,
  };
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

module.exports = { CLAIMS_BY_SCOPE, claimsOf };
