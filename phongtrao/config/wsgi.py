"""The WSGI application that the server runs."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "phongtrao.config.settings")
application = get_wsgi_application()

# What the start has made stays for good: the collector need not look through it during every request. And a request
# makes some ten thousand values that die with it, so it need not look every few hundred either.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 20)
