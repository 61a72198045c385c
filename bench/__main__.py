"""`python -m bench`: all measurements."""

import sys

from .board import main

sys.exit(main())
