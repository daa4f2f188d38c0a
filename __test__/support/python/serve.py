"""What test servers in Python share: settings of Django, and a quiet server on loopback."""

import json
import logging
import os
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

#: What the test gives: the account, and what else the program needs, such as issuer and applications.
WORLD = json.loads(os.environ["TEST_WORLD"])


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_args):
        pass


def serve(application):
    """Serves a WSGI application on a free loopback port, which is printed."""
    logging.disable(logging.CRITICAL)
    server = make_server("127.0.0.1", 0, application, handler_class=_Quiet)
    print(server.server_port, flush=True)
    server.serve_forever()


def configure_django(root_urlconf, *apps, **others):
    """Sets Django up with a database in memory, and the account of the test.

    Templates are searched in the folder `templates` beside the program, too.
    """
    import django
    from django.conf import settings

    settings.configure(
        SECRET_KEY="only-for-tests",
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF=root_urlconf,
        USE_TZ=True,
        STATIC_URL="static/",
        LOGIN_URL="/login/",
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.messages",
            "django.contrib.sessions",
            "django.contrib.staticfiles",
            *apps,
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.locale.LocaleMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "DIRS": [os.path.join(sys.path[0], "templates")],
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages",
                    ]
                },
            }
        ],
        **others,
    )
    django.setup()

    from django.contrib.auth.models import User
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    account = WORLD["account"]
    User.objects.create_user(
        account["username"], email=account.get("email"), password=account["password"]
    )
