"use strict";

const DEFAULT_CALLING_CODE = "86";

/** The forms in which values of some fields are compared, by the name that a collection's data uses. */
const NORMALIZERS = {
  lowerCase: (text) => String(text).toLowerCase(),
  /** `+86`, `0086`, `86` and no code at all are one. */
  callingCode: (text) =>
    text === undefined ? DEFAULT_CALLING_CODE : String(text).replace(/^\+|^00/, ""),
};

/**
 * @param {Record<string, string>} [forms] The name of a form by field.
 * @returns {(field: string, value: unknown) => unknown} Returns the value in the form that is compared.
 */
function createNormalizer(forms = {}) {
  return (field, value) => {
    const normalize = Object.hasOwn(forms, field) ? NORMALIZERS[forms[field]] : undefined;
    return normalize ? normalize(value) : value;
  };
}

module.exports = { createNormalizer };
