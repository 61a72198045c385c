"""`python -m bench`: all measurements."""

import sys

from . import board, reading

sys.exit(max(board.main(), reading.main()))
