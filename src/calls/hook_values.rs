//! Values of JavaScript, read and written by its own functions.

use napi::{Status, sys::ValueType};

use super::environment::Environment;
use crate::node_api::{CallError, Js, Result, Value};

impl Environment {
    /// `JSON.stringify(value)`; `None` where that is `undefined`.
    pub(crate) fn stringify(&self, js: Js<'_>, value: Value<'_>) -> Result<Option<String>> {
        let text = js.call(&self.hooks.stringify, &[value])?;
        optional_text(js, text)
    }

    /// Properties of an object, in the order of their names. Those of its classes count, and those of
    /// `Object.prototype` do not: everything that is read by name is read here.
    pub(crate) fn read<'env, const COUNT: usize>(
        &self,
        js: Js<'env>,
        object: Value<'_>,
        names: &[&str; COUNT],
    ) -> Result<[Value<'env>; COUNT]> {
        self.read_all(js, object, names)?
            .try_into()
            .map_err(|_values| CallError::Status(Status::GenericFailure))
    }

    /// As [`Self::read`], of a number of names that is not known before.
    pub(crate) fn read_all<'env>(
        &self,
        js: Js<'env>,
        object: Value<'_>,
        names: &[&str],
    ) -> Result<Vec<Value<'env>>> {
        let names = js.string(&names.join(","))?;
        let values = js.call(&self.hooks.read_all, &[object, names])?;
        js.elements(values)
    }

    /// A new object of the properties that [`Self::read`] gives.
    pub(crate) fn pick<'env>(
        &self,
        js: Js<'env>,
        object: Value<'_>,
        names: &[&str],
    ) -> Result<Value<'env>> {
        let names = js.string(&names.join(","))?;
        js.call(&self.hooks.pick, &[object, names])
    }

    /// The name of an argument that is a container without fields: `JSON.stringify` would make `{}` of a
    /// map, and a list of numbers of bytes.
    pub(crate) fn container(&self, js: Js<'_>, value: Value<'_>) -> Result<Option<String>> {
        if js.type_of(value)? != ValueType::napi_object {
            return Ok(None);
        }
        // A plain object, as nearly all are, costs no more than this.
        let prototype = js.prototype(value)?;
        if js.type_of(prototype)? == ValueType::napi_null
            || js.is_same(prototype, self.hooks.object.value(js)?)?
        {
            return Ok(None);
        }
        let name = js.call(&self.hooks.container, &[value])?;
        optional_text(js, name)
    }

    /// `JSON.parse(text)`
    pub(crate) fn parse<'env>(&self, js: Js<'env>, text: Value<'_>) -> Result<Value<'env>> {
        js.call(&self.hooks.parse, &[text])
    }
}

/// The text of a string, and `None` for any other value.
fn optional_text(js: Js<'_>, value: Value<'_>) -> Result<Option<String>> {
    match js.type_of(value)? {
        ValueType::napi_string => js.text(value).map(Some),
        _ => Ok(None),
    }
}
