"""django-oauth-toolkit: an OpenID provider on Django, with the applications of the test."""

from django.urls import include, path
from jwcrypto.jwk import JWK
from serve import WORLD, configure_django, serve

configure_django(
    __name__,
    "oauth2_provider",
    OAUTH2_PROVIDER={
        "OIDC_ENABLED": True,
        "OIDC_ISS_ENDPOINT": WORLD["issuer"],
        "OIDC_RP_INITIATED_LOGOUT_ENABLED": True,
        "OIDC_RP_INITIATED_LOGOUT_ALWAYS_PROMPT": False,
        "OIDC_RSA_PRIVATE_KEY": JWK.generate(kty="RSA", size=2048)
        .export_to_pem(private_key=True, password=None)
        .decode(),
        "OAUTH2_VALIDATOR_CLASS": "django_oauth_validator.Validator",
        "SCOPES": {name: name for name in ("openid", "profile", "email", "offline_access")},
    },
)

from django.contrib.auth.views import LoginView  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from oauth2_provider.models import Application  # noqa: E402

urlpatterns = [
    path("login/", LoginView.as_view(template_name="login.html")),
    path("o/", include("oauth2_provider.urls", namespace="oauth2_provider")),
]

for app in WORLD["apps"]:
    Application.objects.create(
        name=app["appId"],
        client_id=app["appId"],
        client_secret=app["appSecret"],
        # The key of HS256 has to be known.
        hash_client_secret=False,
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        algorithm=app["algorithm"],
        redirect_uris=app["redirectUri"],
        post_logout_redirect_uris=app["logoutRedirectUri"],
        skip_authorization=True,
    )

serve(get_wsgi_application())
