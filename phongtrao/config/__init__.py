"""The wiring: settings, root urls, the WSGI application. Nothing imports it."""
