"""Serves CAS on a free loopback port, which is printed: django-mama-cas under the paths of GenAuth.

Arguments: the appId, and the name and password of the one user.
"""

import logging
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings
from django.urls import include, re_path

APP_ID, USERNAME, PASSWORD = sys.argv[1:]

settings.configure(
    SECRET_KEY="only-for-tests",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.messages",
        "django.contrib.sessions",
        "mama_cas",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {"context_processors": ["django.contrib.messages.context_processors.messages"]},
        }
    ],
    MAMA_CAS_SERVICES=[
        {"SERVICE": ".*", "CALLBACKS": ["mama_cas.callbacks.user_name_attributes"]}
    ],
)
django.setup()
logging.disable(logging.CRITICAL)

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from mama_cas.views import LoginView, LogoutView  # noqa: E402

urlpatterns = [
    re_path(r"^cas-idp/logout$", LogoutView.as_view()),
    re_path(rf"^cas-idp/{APP_ID}$", LoginView.as_view()),
    re_path(rf"^cas-idp/{APP_ID}/", include("mama_cas.urls")),
]


class Quiet(WSGIRequestHandler):
    def log_message(self, *_args):
        pass


call_command("migrate", verbosity=0)
User.objects.create_user(USERNAME, password=PASSWORD)
server = make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Quiet)
print(server.server_port, flush=True)
server.serve_forever()
