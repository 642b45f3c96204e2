"""`python -m tests.reliability [SHARE] [WORDS...]`: print the table of all trials at their full counts."""

import sys

from tests.reliability.table import main

main(sys.argv[1:])
