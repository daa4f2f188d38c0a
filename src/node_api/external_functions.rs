//! The functions of Node-API that make external strings. Node.js has them since 20.4, and the addon is loaded by
//! earlier versions, too: it must not be linked with them.

use std::ffi::{c_char, c_void};

use napi::sys;

macro_rules! make_with {
    ($($abi:tt)*) => {
        /// A function that makes a string which refers to text of this unit.
        type Make<Unit> = unsafe $($abi)* fn(
            env: sys::napi_env,
            text: *const Unit,
            length: isize,
            finalize: sys::node_api_basic_finalize,
            hint: *mut c_void,
            result: *mut sys::napi_value,
            copied: *mut bool,
        ) -> sys::napi_status;
    };
}

#[cfg(target_os = "linux")]
make_with!(extern "C");
// napi-sys has functions of Rust where it looks them up.
#[cfg(not(target_os = "linux"))]
make_with!();

/// The functions.
#[derive(Clone, Copy)]
pub(super) struct Functions {
    pub(super) of_latin1: Make<c_char>,
    pub(super) of_utf16: Make<u16>,
}

impl Functions {
    /// The functions of this runtime; `None` where it has none.
    #[cfg(target_os = "linux")]
    pub(super) fn find() -> Option<Self> {
        use std::{ffi::CStr, mem::transmute, ptr};

        unsafe extern "C" {
            /// See dlsym(3). A null handle is `RTLD_DEFAULT`.
            fn dlsym(handle: *mut c_void, symbol: *const c_char) -> *mut c_void;
        }

        fn found(name: &CStr) -> Option<*mut c_void> {
            // SAFETY: the name ends with a NUL.
            let function = unsafe { dlsym(ptr::null_mut(), name.as_ptr()) };
            (!function.is_null()).then_some(function)
        }

        let of_latin1 = found(c"node_api_create_external_string_latin1")?;
        let of_utf16 = found(c"node_api_create_external_string_utf16")?;
        // SAFETY: both have the type that Node-API gives to the functions of these names.
        unsafe {
            Some(Self {
                of_latin1: transmute::<*mut c_void, Make<c_char>>(of_latin1),
                of_utf16: transmute::<*mut c_void, Make<u16>>(of_utf16),
            })
        }
    }

    /// The functions of this runtime. Those that it lacks return an error.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn find() -> Option<Self> {
        Some(Self {
            of_latin1: sys::node_api_create_external_string_latin1,
            of_utf16: sys::node_api_create_external_string_utf16,
        })
    }
}
