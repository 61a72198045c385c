"""The WSGI application that the server runs."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import reverse

from .lanes import Lanes

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "phongtrao.config.settings")
_all = get_wsgi_application()
application = Lanes(_all, beside=reverse("activities:check_in_feed"))

# What the start has made stays for good: the collector need not look through it during every request. And a request
# makes some ten thousand values that die with it, so it need not look every few hundred either.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 20)
