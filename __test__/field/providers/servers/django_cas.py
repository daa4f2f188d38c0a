"""django-cas-server: CAS 1.0 and 2.0, for any service on localhost."""

from django.urls import include, path
from serve import configure_django, serve

configure_django(
    __name__,
    "cas_server",
    CAS_AUTH_CLASS="cas_server.auth.DjangoAuthUser",
    CAS_SHOW_POWERED=False,
    CAS_COMPONENT_URLS={},
    CAS_NEW_VERSION_HTML_WARNING=False,
    CAS_NEW_VERSION_EMAIL_WARNING=False,
    CAS_SHOW_SERVICE_MESSAGES=False,
)

from cas_server.models import ServicePattern  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402

urlpatterns = [path("cas/", include("cas_server.urls", namespace="cas_server"))]

ServicePattern.objects.create(name="local", pattern=r"^http://127\.0\.0\.1.*")
serve(get_wsgi_application())
