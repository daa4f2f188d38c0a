"""idpyoidc: an OpenID provider that signs everybody in as the account of the test."""

import json
import tempfile
from urllib.parse import parse_qsl, urlencode

from idpyoidc.message.oauth2 import ResponseMessage
from idpyoidc.server import Server
from idpyoidc.server.configure import OPConfiguration
from idpyoidc.server.oauth2.authorization import verify_uri
from serve import WORLD, serve

ENDPOINTS = {
    "authorization": ("auth", "idpyoidc.server.oidc.authorization.Authorization"),
    "token": ("token", "idpyoidc.server.oidc.token.Token"),
    "userinfo": ("userinfo", "idpyoidc.server.oidc.userinfo.UserInfo"),
    "introspection": ("introspect", "idpyoidc.server.oauth2.introspection.Introspection"),
    "token_revocation": ("revoke", "idpyoidc.server.oauth2.token_revocation.TokenRevocation"),
    "session": ("logout", "idpyoidc.server.oidc.session.Session"),
}
METHODS = ["client_secret_post", "client_secret_basic"]
PARAMETERS = {
    "introspection": {"client_authn_method": METHODS, "release": ["username", "scope"]},
    "token": {"client_authn_method": METHODS},
    "token_revocation": {"client_authn_method": METHODS},
    "userinfo": {"client_authn_method": ["bearer_header", "bearer_body"]},
}
account = WORLD["account"]
folder = tempfile.TemporaryDirectory()
JWT_TOKEN = "idpyoidc.server.token.jwt_token.JWTToken"

configuration = {
    "issuer": WORLD["issuer"],
    "httpc_params": {"verify": False},
    "key_conf": {
        "key_defs": [
            {"type": "RSA", "use": ["sig"]},
            {"type": "EC", "crv": "P-256", "use": ["sig"]},
        ],
        "uri_path": "jwks",
    },
    "token_handler_args": {
        "jwks_def": {
            "private_path": f"{folder.name}/token.json",
            "read_only": False,
            "key_defs": [
                {"type": "oct", "bytes": 24, "use": ["enc"], "kid": kind}
                for kind in ("code", "token", "refresh")
            ],
        },
        "code": {"lifetime": 600},
        "token": {"class": JWT_TOKEN, "kwargs": {"lifetime": 3600}},
        "refresh": {"class": JWT_TOKEN, "kwargs": {"lifetime": 86400}},
        "id_token": {"class": "idpyoidc.server.token.id_token.IDToken", "kwargs": {}},
    },
    "endpoint": {
        name: {"path": path, "class": kind, "kwargs": PARAMETERS.get(name, {})}
        for name, (path, kind) in ENDPOINTS.items()
    },
    "authentication": {
        "anonymous": {
            "acr": "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified",
            "class": "idpyoidc.server.user_authn.user.NoAuthn",
            "kwargs": {"user": account["username"]},
        }
    },
    "userinfo": {
        "class": "idpyoidc.server.user_info.UserInfo",
        "kwargs": {"db": {account["username"]: {"email": account["email"]}}},
    },
    "authz": {
        "class": "idpyoidc.server.authz.AuthzHandling",
        "kwargs": {
            "grant_config": {
                "usage_rules": {
                    "authorization_code": {
                        "supports_minting": ["access_token", "refresh_token", "id_token"],
                        "max_usage": 1,
                    },
                    "access_token": {},
                    "refresh_token": {
                        "supports_minting": ["access_token", "refresh_token", "id_token"]
                    },
                },
                "expires_in": 43200,
            }
        },
    },
    "session_params": {
        "encrypter": {
            "kwargs": {
                "keys": {
                    "key_defs": [
                        {"type": "OCT", "use": ["enc"], "kid": "password"},
                        {"type": "OCT", "use": ["enc"], "kid": "salt"},
                    ]
                }
            }
        }
    },
}

op = Server(OPConfiguration(configuration, base_path=folder.name))
for app in WORLD["apps"]:
    op.context.cdb[app["appId"]] = {
        "client_id": app["appId"],
        "client_secret": app["appSecret"],
        "client_salt": "salt",
        "redirect_uris": [(app["redirectUri"], None)],
        "post_logout_redirect_uri": (app["logoutRedirectUri"], ""),
        "token_endpoint_auth_method": app["tokenEndpointAuthMethod"],
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "id_token_signed_response_alg": app["algorithm"],
        "allowed_scopes": ["openid", "email", "profile", "offline_access"],
    }
BY_PATH = {f"/{path}": op.get_endpoint(name) for name, (path, _) in ENDPOINTS.items()}


def answer(start_response, status, headers, body=b""):
    start_response(status, headers)
    return [body]


def logged_out(endpoint, parameters):
    """Where a logout leads. The signature of the hint and the address are checked; the page on which
    idpyoidc lets the user agree is left to whoever embeds it."""
    request = endpoint.request_cls(**parameters)
    request.verify(keyjar=op.keyjar, sigalg="")
    verify_uri(op.context, request, "post_logout_redirect_uri", client_id=request["client_id"])
    return f"{request['post_logout_redirect_uri']}?{urlencode({'state': request['state']})}"


def application(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/jwks":
        keys = op.keyjar.export_jwks()
        return answer(
            start_response,
            "200 OK",
            [("content-type", "application/json")],
            json.dumps(keys).encode(),
        )
    endpoint = BY_PATH.get(path)
    if endpoint is None:
        return answer(start_response, "404 Not Found", [])
    length = int(environ.get("CONTENT_LENGTH") or 0)
    text = environ["wsgi.input"].read(length).decode() if length else environ["QUERY_STRING"]
    http_info = {
        "method": environ["REQUEST_METHOD"],
        "url": path,
        "headers": {
            name[5:].replace("_", "-").lower(): value
            for name, value in environ.items()
            if name.startswith("HTTP_")
        },
    }
    parameters = dict(parse_qsl(text))
    if path == "/logout":
        return answer(start_response, "302 Found", [("location", logged_out(endpoint, parameters))])
    request = endpoint.parse_request(parameters, http_info=http_info)
    refused = isinstance(request, ResponseMessage) and "error" in request
    result = request if refused else endpoint.process_request(request, http_info=http_info)
    if "error" in result:
        return answer(
            start_response,
            "400 Bad Request",
            [("content-type", "application/json")],
            json.dumps({"error": result["error"]}).encode(),
        )
    if "redirect_location" in result:
        return answer(start_response, "302 Found", [("location", result["redirect_location"])])
    response = endpoint.do_response(request=request, **result)
    if endpoint.response_placement == "url":
        return answer(start_response, "302 Found", [("location", response["response"])])
    return answer(
        start_response, "200 OK", response["http_headers"], response["response"].encode()
    )


serve(application)
