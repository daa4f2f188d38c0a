"""django-mama-cas: CAS 1.0 to 3.0, under the paths of GenAuth, for any service."""

from django.urls import include, re_path
from serve import WORLD, configure_django, serve

configure_django(
    __name__,
    "mama_cas",
    MAMA_CAS_SERVICES=[
        {"SERVICE": ".*", "CALLBACKS": ["mama_cas.callbacks.user_name_attributes"]}
    ],
)

from django.core.wsgi import get_wsgi_application  # noqa: E402
from mama_cas.views import LoginView, LogoutView  # noqa: E402

APP = WORLD["appId"]
urlpatterns = [
    re_path(r"^cas-idp/logout$", LogoutView.as_view()),
    re_path(rf"^cas-idp/{APP}$", LoginView.as_view()),
    re_path(rf"^cas-idp/{APP}/", include("mama_cas.urls")),
]

serve(get_wsgi_application())
