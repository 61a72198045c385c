"""Telling people: one register of kinds of message, an inbox, and the ways out by mail, chat and push."""
