"use strict";

/**
 * The operations that tell whether a code or a name can be used for a new record.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function availabilityHandlers({ store }) {
  const { namespaces, dataResources, dataPolicies, roles } = store.collections;

  // `within` are the fields in which a value is unique.
  function check(collection, fields, within = []) {
    return ({ args }) => {
      const place = Object.fromEntries(within.map((name) => [name, args[name]]));
      const taken = fields.find(
        (name) => args[name] && collection.find({ ...place, [name]: args[name] }),
      );
      const { noun } = collection.definition;
      return taken
        ? { isValid: false, message: `Another ${noun} has this ${taken}` }
        : { isValid: true };
    };
  }

  const checkRole = check(roles, ["code", "name"], ["namespace"]);
  return {
    checkPermissionNamespaceExists: check(namespaces, ["code", "name"]),
    checkDataResourceExists: check(
      dataResources,
      ["resourceCode", "resourceName"],
      ["namespaceCode"],
    ),
    checkDataPolicyExists: check(dataPolicies, ["policyName"]),
    // The declared type of this message is boolean.
    checkParamsNamespace(call) {
      const { isValid } = checkRole(call);
      return { isValid, message: isValid };
    },
  };
}

module.exports = { availabilityHandlers };
