"""Doors to signing in and to one's account. The views are allauth's, behind our doors, with our forms and pages."""
